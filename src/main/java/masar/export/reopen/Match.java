package masar.export.reopen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.dataset.TimelineWriter;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Timeline;
import masar.query.TimelinePart;

/**
 * Whether a dataset says the same about some events as an image does that carries them.
 *
 * @param digest of the events of the image, see {@link TimelineWriter#digest}
 * @param matches whether the events of the dataset have the same
 * @param missing ids of events that the dataset does not have
 * @param changed ids of events about which, or about whose actors, category or sources, it says something else
 */
public record Match(String digest, boolean matches, List<String> missing, List<String> changed) {

    public Match {
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
    }

    /** Compares the events of an image with those of the same ids in a dataset. */
    public static Match of(Timeline image, Timeline dataset) {
        Map<String, Event> shown = image.eventsById();
        // As the image has them: written by the same rules, without links that lead out of it.
        Timeline part = TimelinePart.of(dataset, shown.keySet(), Optional.empty());
        Map<String, Event> found = part.eventsById();
        String digest = digest(image, shown.keySet());
        List<String> missing = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        boolean matches = digest.equals(TimelineWriter.digest(part));
        if (!matches) {
            shown.forEach((id, event) -> {
                Event other = found.get(id);
                if (other == null) {
                    missing.add(id);
                } else if (!digest(event).equals(digest(other))) {
                    changed.add(id);
                }
            });
        }
        return new Match(digest, matches, missing, changed);
    }

    /**
     * The digest of some events of a dataset, the same as that of an image that shows these: {@link TimelineWriter#digest}.
     *
     * @param ids of the events
     */
    public static String digest(Timeline dataset, Set<String> ids) {
        return TimelineWriter.digest(TimelinePart.of(dataset, ids, Optional.empty()));
    }

    /** Of an event with its links, and with what it refers to. */
    private static String digest(Event event) {
        Timeline alone = new Timeline(
                "", LocalizedText.NONE, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(event));
        Timeline part = TimelinePart.of(alone, Set.of(event.id()), Optional.empty());
        return TimelineWriter.digest(new Timeline(
                "",
                LocalizedText.NONE,
                Optional.empty(),
                part.sources(),
                part.actors(),
                part.categories(),
                List.of(),
                List.of(event)));
    }
}
