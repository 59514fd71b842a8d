package masar.layout;

import java.util.ArrayList;
import java.util.List;
import masar.layout.TimelineLayout.Connector;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.TimelineLayout.SecondaryPin;
import masar.model.Event;

/** Puts a hollow pin into each further lane that an event concerns, and a line through all its pins. */
final class SecondaryPinPlanner {

    private final Lanes lanes;
    private final List<LaneBand> bands;
    private final List<SecondaryPin> secondaryPins = new ArrayList<>();
    private final List<Connector> connectors = new ArrayList<>();

    SecondaryPinPlanner(Lanes lanes, List<LaneBand> bands) {
        this.lanes = lanes;
        this.bands = bands;
    }

    /** An event and the position of its own pin. */
    void add(Event event, double x, double y) {
        double[] reach = {y, y};
        lanes.secondaryLanesOf(event).forEach(lane -> {
            double baseline = bands.get(lane).baseline();
            secondaryPins.add(new SecondaryPin(event, x, baseline));
            reach[0] = Math.min(reach[0], baseline);
            reach[1] = Math.max(reach[1], baseline);
        });
        if (reach[0] < reach[1]) {
            connectors.add(new Connector(event, x, reach[0], reach[1]));
        }
    }

    List<SecondaryPin> secondaryPins() {
        return secondaryPins;
    }

    List<Connector> connectors() {
        return connectors;
    }
}
