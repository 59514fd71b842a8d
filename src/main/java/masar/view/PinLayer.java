package masar.view;

import java.util.ArrayList;
import java.util.List;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.TimelineLayout.SecondaryPin;

/** The pins: a full one for an event that has a card, a ring for one that has none and in the other lanes of any. */
final class PinLayer extends Layer {

    private final NodePool<PinNode.Key, PinNode.Position, PinNode> pins;

    PinLayer(TimelineView view) {
        super("pins");
        pins = new NodePool<>(
                this, () -> new PinNode(view), PinNode.Position::key, PinNode.Position::look, PinNode::show);
    }

    @Override
    void show(TimelineLayout layout) {
        List<PinNode.Position> places = new ArrayList<>();
        for (Card card : layout.cards()) {
            places.add(new PinNode.Position(card.event(), card.anchorX(), card.baseline(), PinNode.Kind.CARDED));
        }
        for (Pin pin : layout.pins()) {
            places.add(new PinNode.Position(pin.event(), pin.x(), pin.y(), PinNode.Kind.ALONE));
        }
        for (SecondaryPin pin : layout.secondaryPins()) {
            places.add(new PinNode.Position(pin.event(), pin.x(), pin.y(), PinNode.Kind.SECONDARY));
        }
        places.removeIf(place -> !layout.inSight(place.box()));
        pins.show(places);
    }
}
