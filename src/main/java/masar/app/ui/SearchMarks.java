package masar.app.ui;

import java.util.Optional;
import masar.query.text.TextQuery;
import masar.typography.Marker;
import masar.view.parts.EventMarks;

/** What of an event is marked where something is searched for: the words, and the dates that are meant. */
public final class SearchMarks {

    private SearchMarks() {}

    /** The marks of a search; none if nothing is searched for. */
    public static EventMarks of(Optional<TextQuery> search) {
        return search.map(query -> new EventMarks(texts(query), query::namesDateOf))
                .orElse(EventMarks.NONE);
    }

    private static Marker texts(TextQuery query) {
        return query::marks;
    }
}
