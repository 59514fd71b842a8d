package masar.view;

import java.util.ArrayList;
import java.util.List;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Echo;
import masar.layout.TimelineLayout.Pin;

/** The pins: a full one for an event that has a card, a ring for one that has none and in the other lanes of any. */
final class PinLayer extends Layer {

    private final NodePool<PinNode.Key, PinNode.Place, PinNode> pins;

    PinLayer(TimelineView view) {
        super("pins");
        pins = new NodePool<>(this, () -> new PinNode(view), PinNode.Place::key, PinNode.Place::look, PinNode::show);
    }

    @Override
    void show(TimelineLayout layout) {
        List<PinNode.Place> places = new ArrayList<>();
        for (Card card : layout.cards()) {
            places.add(new PinNode.Place(card.event(), card.anchorX(), card.baseline(), PinNode.Kind.CARDED));
        }
        for (Pin pin : layout.pins()) {
            places.add(new PinNode.Place(pin.event(), pin.x(), pin.y(), PinNode.Kind.ALONE));
        }
        for (Echo echo : layout.echoes()) {
            places.add(new PinNode.Place(echo.event(), echo.x(), echo.y(), PinNode.Kind.ECHO));
        }
        places.removeIf(place -> !layout.inSight(place.box()));
        pins.show(places);
    }
}
