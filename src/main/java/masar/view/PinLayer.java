package masar.view;

import java.util.ArrayList;
import java.util.List;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.TimelineLayout.SecondaryPin;
import masar.model.Event;
import masar.view.layers.Layer;
import masar.view.parts.NodePool;

/** The pins, in the shapes of their categories: a full one for an event that has a card, a hollow one for one that has none and in the other lanes of any. */
final class PinLayer extends Layer {

    private final TimelineView view;
    private final NodePool<PinNode.Key, PinNode.Position, PinNode> pins;

    PinLayer(TimelineView view) {
        super("pins");
        this.view = view;
        pins = new NodePool<>(
                this, () -> new PinNode(view), PinNode.Position::key, PinNode.Position::look, PinNode::show);
    }

    @Override
    public void show(TimelineLayout layout) {
        List<PinNode.Position> places = new ArrayList<>();
        for (Card card : layout.cards()) {
            places.add(position(card.event(), card.anchorX(), card.baseline(), PinNode.Kind.CARDED));
        }
        for (Pin pin : layout.pins()) {
            places.add(position(pin.event(), pin.x(), pin.y(), PinNode.Kind.ALONE));
        }
        for (SecondaryPin pin : layout.secondaryPins()) {
            places.add(position(pin.event(), pin.x(), pin.y(), PinNode.Kind.SECONDARY));
        }
        places.removeIf(place -> !layout.inSight(place.box()));
        pins.show(places);
    }

    private PinNode.Position position(Event event, double x, double y, PinNode.Kind kind) {
        return new PinNode.Position(
                event, x, y, kind, view.getContent().shapes().of(event.category()));
    }
}
