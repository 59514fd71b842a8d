package masar.dataset;

import java.util.List;
import masar.dataset.problem.Faults;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Source;

/**
 * Events that follow one another in a file, as they were read.
 *
 * @param withoutIds whether some have none
 * @param starts where in the file each begins
 * @param faults with pointers into the part, as if it were the whole list of events
 */
@SuppressWarnings("ArrayRecordComponent")
record EventPart(
        List<Event> events,
        boolean withoutIds,
        int[] starts,
        Faults faults,
        Reference<Actor> actors,
        Reference<Category> categories,
        Reference<Source> sources) {

    boolean hasMadeUp() {
        return !actors.madeUp().isEmpty()
                || !categories.madeUp().isEmpty()
                || !sources.madeUp().isEmpty();
    }
}
