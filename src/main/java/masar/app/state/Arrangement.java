package masar.app.state;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.Lanes;
import masar.layout.index.EventIndex;
import masar.query.EventFilter;
import masar.query.Facets;
import masar.query.NoteFilter;

/**
 * What follows from a dataset and the choices of its reader. All of it is of one moment.
 *
 * @param filter the choice that it follows from
 * @param grouping the other choice
 * @param others what is done with events that do not pass the filter
 * @param events those that pass the filter, in order of time
 * @param drawn those that are to be seen: the same, or all of which the others recede
 * @param lanes what is to be seen, divided
 * @param facets the live counts of the choices of the filter
 */
public record Arrangement(
        EventFilter filter,
        Grouping grouping,
        Others others,
        EventIndex events,
        EventIndex drawn,
        Lanes lanes,
        Facets facets) {

    /** What is done with events that do not pass the filter. */
    public enum Others {
        /** They are not there. */
        HIDE,
        /** They recede where they are. */
        DIM
    }

    /** Filters and groups a dataset. */
    public static Arrangement of(Dataset dataset, EventFilter filter, Grouping grouping) {
        return of(dataset, filter, grouping, LaneFolds.NONE, Others.HIDE, done -> {});
    }

    /** @param progress takes how much is done, from 0 to 1, on whatever threads; what it throws ends the work */
    static Arrangement of(
            Dataset dataset,
            EventFilter filter,
            Grouping grouping,
            LaneFolds folds,
            Others others,
            DoubleConsumer progress) {
        EventIndex events = dataset.all();
        EventIndex drawn = events;
        if (!filter.keepsAll()) {
            int[] passing = dataset.filters().matching(filter, progress);
            // A part of the whole: the view of it stays where it is.
            events = dataset.all().part(passing);
            drawn = others == Others.HIDE
                    ? events
                    : seen(
                            dataset,
                            filter,
                            dataset.all()
                                    .receding(without(passing, dataset.all().size())));
        }
        progress.accept(1);
        Lanes lanes = Lanes.of(
                drawn,
                grouping,
                folds,
                dataset.timeline().actors(),
                dataset.timeline().categories());
        progress.accept(1);
        return new Arrangement(
                filter,
                grouping,
                others,
                events,
                drawn,
                lanes,
                dataset.filters().facets(filter, progress));
    }

    /** What the reader has hidden is not there, not even receding. */
    private static EventIndex seen(Dataset dataset, EventFilter filter, EventIndex events) {
        NoteFilter notes = filter.notes().starredOnly(false);
        return notes.isEmpty() ? events : events.part(dataset.filters().matching(EventFilter.NONE.withNotes(notes)));
    }

    private static BitSet without(int[] passing, int size) {
        BitSet left = new BitSet(size);
        left.set(0, size);
        IntStream.of(passing).forEach(left::clear);
        return left;
    }

    /** The folds of the lanes; those that events are not divided by have none. */
    LaneFolds folds() {
        return lanes.folds();
    }

    boolean follows(EventFilter wanted, Grouping by, LaneFolds wantedFolds, Others wantedOthers) {
        return filter.equals(wanted)
                && grouping == by
                && others == wantedOthers
                && (by == Grouping.NONE || folds().equals(wantedFolds));
    }

    /** This with other lanes folded to their pins; empty if more than that differs. */
    Optional<Arrangement> folded(EventFilter wanted, Grouping by, LaneFolds wantedFolds, Others wantedOthers) {
        return filter.equals(wanted) && grouping == by && others == wantedOthers
                ? lanes.folded(wantedFolds)
                        .map(folded -> new Arrangement(filter, grouping, others, events, drawn, folded, facets))
                : Optional.empty();
    }
}
