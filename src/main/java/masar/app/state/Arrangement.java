package masar.app.state;

import masar.layout.Grouping;
import masar.layout.Lanes;
import masar.layout.index.EventIndex;
import masar.query.EventFilter;
import masar.query.Facets;

/**
 * What follows from a dataset and the choices of its reader.
 *
 * @param events those that pass the filter, in order of time
 * @param lanes the same, divided
 * @param facets the live counts beside the choices of the filter
 */
public record Arrangement(EventIndex events, Lanes lanes, Facets facets) {

    public static Arrangement of(Dataset dataset, EventFilter filter, Grouping grouping) {
        EventIndex events = filter.isEmpty()
                ? dataset.all()
                : dataset.all().filtered(dataset.filters().matching(filter));
        Lanes lanes = Lanes.of(
                events,
                grouping,
                dataset.timeline().actors(),
                dataset.timeline().categories());
        return new Arrangement(events, lanes, dataset.filters().facets(filter));
    }
}
