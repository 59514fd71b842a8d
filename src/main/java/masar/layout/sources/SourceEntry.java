package masar.layout.sources;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An event and what it cites, as it is written in a list of sources.
 *
 * @param number of the event, as on its card
 * @param cited none where the event names no source
 */
public record SourceEntry(String number, String title, String date, List<Cited> cited) {

    public SourceEntry {
        cited = List.copyOf(cited);
    }

    /**
     * A source.
     *
     * @param text publisher, title, date and the place within it
     * @param address where it can be read, if that is known
     */
    public record Cited(String text, Optional<URI> address) {}
}
