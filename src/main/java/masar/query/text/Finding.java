package masar.query.text;

import java.util.List;
import java.util.Optional;

/**
 * Where in one event a search has found its words.
 *
 * @param places in order of relevance; at least one
 * @param passage the text at the last of these places from shortly before the words on, unless that is its title as it is
 *     shown, or its date
 */
public record Finding(List<Place> places, Optional<String> passage) {

    public Finding {
        places = List.copyOf(places);
    }
}
