package masar.app.state;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.Lanes;
import masar.layout.index.EventIndex;
import masar.query.EventFilter;
import masar.query.Facets;

/**
 * What follows from a dataset and the choices of its reader. All of it is of one moment.
 *
 * @param filter the choice that it follows from
 * @param grouping the other choice
 * @param events those that pass the filter, in order of time
 * @param lanes the same, divided
 * @param facets the live counts of the choices of the filter
 */
public record Arrangement(EventFilter filter, Grouping grouping, EventIndex events, Lanes lanes, Facets facets) {

    /** Filters and groups a dataset. */
    public static Arrangement of(Dataset dataset, EventFilter filter, Grouping grouping) {
        return of(dataset, filter, grouping, LaneFolds.NONE, done -> {});
    }

    /** @param progress takes how much is done, from 0 to 1, on whatever threads; what it throws ends the work */
    static Arrangement of(
            Dataset dataset, EventFilter filter, Grouping grouping, LaneFolds folds, DoubleConsumer progress) {
        EventIndex events = filter.isEmpty()
                ? dataset.all()
                : dataset.all().filtered(dataset.filters().matching(filter, progress));
        progress.accept(1);
        Lanes lanes = Lanes.of(
                events,
                grouping,
                folds,
                dataset.timeline().actors(),
                dataset.timeline().categories());
        progress.accept(1);
        return new Arrangement(
                filter, grouping, events, lanes, dataset.filters().facets(filter, progress));
    }

    /** The folds of the lanes; those that events are not divided by have none. */
    LaneFolds folds() {
        return lanes.folds();
    }

    boolean follows(EventFilter wanted, Grouping by, LaneFolds wantedFolds) {
        return filter.equals(wanted) && grouping == by && (by == Grouping.NONE || folds().equals(wantedFolds));
    }

    /** This with other lanes folded to their pins; empty if more than that differs. */
    Optional<Arrangement> folded(EventFilter wanted, Grouping by, LaneFolds wantedFolds) {
        return filter.equals(wanted) && grouping == by
                ? lanes.folded(wantedFolds).map(others -> new Arrangement(filter, grouping, events, others, facets))
                : Optional.empty();
    }
}
