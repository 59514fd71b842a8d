package masar.app;

import masar.layout.EventIndex;
import masar.model.Timeline;
import masar.query.FilterIndex;

/**
 * A timeline with the file that it came from, and with what finds its events quickly.
 *
 * @param file the file's name
 * @param warnings whether there was something to be said about it
 * @param all its events in order of time
 * @param filters answers filters with places among them
 */
record Dataset(Timeline timeline, String file, boolean warnings, EventIndex all, FilterIndex filters) {

    static Dataset of(Timeline timeline, String file, boolean warnings) {
        EventIndex all = EventIndex.of(timeline.events());
        return new Dataset(
                timeline, file, warnings, all, FilterIndex.of(all.events(), timeline.actors(), timeline.categories()));
    }
}
