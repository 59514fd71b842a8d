package masar.view.parts;

import java.util.function.Predicate;
import masar.model.Event;
import masar.typography.Marker;

/**
 * What is marked in what is shown of events, such as what was searched for.
 *
 * @param texts which characters of a title or a summary
 * @param dates whether the date of an event is
 */
public record EventMarks(Marker texts, Predicate<Event> dates) {

    /** Marks nothing. */
    public static final EventMarks NONE = new EventMarks(Marker.NONE, event -> false);

    /** The marks of the date of an event. */
    public Marker date(Event event) {
        return dates.test(event) ? Marker.ALL : Marker.NONE;
    }
}
