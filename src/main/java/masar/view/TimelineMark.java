package masar.view;

import java.util.Optional;
import javafx.scene.Node;
import masar.model.Event;

/**
 * What a node on the timeline stands for, so that whoever draws the nodes elsewhere can say so there.
 *
 * @param event the one event; empty for a count of several
 * @param events how many events the node makes up for in the total; 0 where another node already tells of the event
 */
public record TimelineMark(Kind kind, Optional<Event> event, int events) {

    private static final String PROPERTY = "masar.mark";

    /** The kinds of marks. Each event has a card or a ring of its own, or is one of a count. */
    public enum Kind {
        /** An event with its title and date. */
        CARD,
        /** A place on the axis of an event that has no card. */
        RING,
        /** Several events for which there is no room. */
        COUNT,
        /** The place on the axis of an event that has a card. */
        PIN,
        /** A further lane of an event. */
        ECHO,
        /** The stretch of time of an event. */
        BAR;

        /** Whether there is one of it for each event that is not one of a count. */
        public boolean standsForOne() {
            return this == CARD || this == RING;
        }
    }

    static TimelineMark of(Kind kind, Event event) {
        return new TimelineMark(kind, Optional.of(event), kind.standsForOne() ? 1 : 0);
    }

    static TimelineMark count(int events) {
        return new TimelineMark(Kind.COUNT, Optional.empty(), events);
    }

    /** What a node stands for, if it stands for events. */
    public static Optional<TimelineMark> of(Node node) {
        return node.hasProperties()
                ? Optional.ofNullable((TimelineMark) node.getProperties().get(PROPERTY))
                : Optional.empty();
    }

    void put(Node node) {
        node.getProperties().put(PROPERTY, this);
    }
}
