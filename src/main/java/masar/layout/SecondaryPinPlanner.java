package masar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import masar.layout.LaneLayouter.LaneItems;
import masar.layout.TimelineLayout.Connector;
import masar.layout.TimelineLayout.Scroll;
import masar.layout.TimelineLayout.SecondaryPin;
import masar.model.Event;

/**
 * Puts a hollow pin into each further lane that an event concerns, and a line through all its pins. Pins in lanes out of
 * view are left out, and so are lines that have no pin in view.
 */
final class SecondaryPinPlanner {

    private final Lanes lanes;
    private final Scroll scroll;
    private final LanesInView inView;
    private final List<SecondaryPin> secondaryPins = new ArrayList<>();
    private final List<Connector> connectors = new ArrayList<>();

    SecondaryPinPlanner(Lanes lanes, Scroll scroll, LanesInView inView) {
        this.lanes = lanes;
        this.scroll = scroll;
        this.inView = inView;
    }

    /** The events of a lane that have a card or a pin there. */
    void add(int lane, LaneItems items) {
        boolean seen = inView.contains(lane);
        items.cards().forEach(card -> add(card.event(), card.anchorX(), card.baseline(), seen));
        items.pins().forEach(pin -> add(pin.event(), pin.x(), pin.y(), seen));
    }

    private void add(Event event, double x, double y, boolean ownInView) {
        double top = y;
        double bottom = y;
        boolean seen = ownInView;
        for (PrimitiveIterator.OfInt others = lanes.secondaryLanesOf(event).iterator(); others.hasNext(); ) {
            int lane = others.nextInt();
            double baseline = scroll.baseline(lane);
            top = Math.min(top, baseline);
            bottom = Math.max(bottom, baseline);
            if (inView.contains(lane)) {
                secondaryPins.add(new SecondaryPin(event, x, baseline));
                seen = true;
            }
        }
        if (seen && top < bottom) {
            connectors.add(new Connector(event, x, top, bottom));
        }
    }

    List<SecondaryPin> secondaryPins() {
        return secondaryPins;
    }

    List<Connector> connectors() {
        return connectors;
    }
}
