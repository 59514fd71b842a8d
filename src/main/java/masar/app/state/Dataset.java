package masar.app.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import masar.dataset.problem.Problem;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.FilterIndex;

/**
 * A timeline with the file that it came from, and with what finds its events quickly.
 *
 * @param file the file's name
 * @param path where the file is; empty if that is not known, as of the dataset that everybody has
 * @param warnings what is to be corrected in it, though it can be shown
 * @param all its events in order of time
 * @param links which of them respond to which
 * @param shipped whether it is the one that everybody has
 * @param filters answers filters with places among them
 */
public record Dataset(
        Timeline timeline,
        String file,
        Optional<Path> path,
        List<Problem> warnings,
        EventIndex all,
        FilterIndex filters,
        EventLinks links,
        boolean shipped) {

    /** What takes longer than this many steps to arrange is arranged off the JavaFX thread; a step is an event looked at. */
    private static final long AT_ONCE = 20_000;

    /** Indexes a timeline; for a million events this takes about half a second. */
    public static Dataset of(Timeline timeline, String file, List<Problem> warnings) {
        // Both go through all events; most files have theirs in order of time, so that both mean the same places.
        var inOrderOfFile = CompletableFuture.supplyAsync(() -> filters(timeline, timeline.events()));
        var links = CompletableFuture.supplyAsync(() -> EventLinks.of(timeline.events()));
        EventIndex all = EventIndex.of(timeline.events());
        FilterIndex filters =
                sameOrder(all.events(), timeline.events()) ? inOrderOfFile.join() : filters(timeline, all.events());
        return new Dataset(timeline, file, Optional.empty(), warnings, all, filters, links.join(), false);
    }

    /** This as the dataset that everybody has. */
    public Dataset asShipped() {
        return new Dataset(timeline, file, Optional.empty(), warnings, all, filters, links, true);
    }

    /** This as read from a place. */
    public Dataset at(Path place) {
        return new Dataset(
                timeline,
                file,
                Optional.of(place.toAbsolutePath().normalize()),
                warnings,
                all,
                filters,
                links,
                shipped);
    }

    /** Whether this is filtered and divided in a moment. Each actor has a count, of a 64th of the events at a time. */
    public boolean isSmall() {
        return all.size() + timeline.actors().size() * (all.size() / 64L + 1) <= AT_ONCE;
    }

    /** Whether two lists have the very same events at the same places: quicker than comparing what they say. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean sameOrder(List<Event> one, List<Event> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static FilterIndex filters(Timeline timeline, List<Event> events) {
        return FilterIndex.of(events, timeline.actors(), timeline.categories());
    }
}
