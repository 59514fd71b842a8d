package masar.view.parts;

import java.util.Optional;
import javafx.scene.Node;
import masar.model.Event;

/**
 * The event or events that a node on the timeline stands for, for exporters that trace the nodes.
 *
 * @param event the one event; empty for a count of several
 * @param events how many events the node adds to the total; 0 if another node already counts the event
 */
public record TimelineMark(Kind kind, Optional<Event> event, int events) {

    private static final String PROPERTY = "masar.mark";

    /** The kinds of marks. Each event has a card or a ring of its own, or is one of a count. */
    public enum Kind {
        /** An event with its title and date. */
        CARD,
        /** A place on the axis of an event that has no card. */
        RING,
        /** Several events for which there is no space. */
        COUNT,
        /** The place on the axis of an event that has a card. */
        PIN,
        /** A further lane of an event. */
        SECONDARY_PIN,
        /** The stretch of time of an event. */
        BAR;

        /** Whether there is one of it for each event that is not one of a count. */
        public boolean standsForOne() {
            return this == CARD || this == RING;
        }
    }

    /** That of a node of some kind that stands for an event. */
    public static TimelineMark of(Kind kind, Event event) {
        return new TimelineMark(kind, Optional.of(event), kind.standsForOne() ? 1 : 0);
    }

    /** That of a node that stands for several events. */
    public static TimelineMark count(int events) {
        return new TimelineMark(Kind.COUNT, Optional.empty(), events);
    }

    /** The mark of a node, if it stands for events. */
    public static Optional<TimelineMark> of(Node node) {
        return node.hasProperties()
                ? Optional.ofNullable((TimelineMark) node.getProperties().get(PROPERTY))
                : Optional.empty();
    }

    /** Makes a node stand for the events of this. */
    public void put(Node node) {
        node.getProperties().put(PROPERTY, this);
    }
}
