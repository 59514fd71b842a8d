package masar.app.list;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.app.state.AppState;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Source;
import masar.time.DateLabels;

/** What the columns of the list say of an event; for any thread. */
record RowText(Language language, Messages messages, DateLabels labels) {

    private static final String LEFT_TO_RIGHT = "\u200e";
    private static final String RIGHT_TO_LEFT = "\u200f";

    /** In the language and style of the window. */
    static RowText of(AppState state) {
        return new RowText(state.language(), state.messages(), state.labels());
    }

    String of(EventColumn column, Event event) {
        return switch (column) {
            case DATE -> labels.label(event.date());
            case TITLE -> event.title().in(language);
            case CATEGORY -> event.category().name().in(language);
            case ACTORS ->
                joined(event.actors().stream().map(part -> part.actor().name().in(language)));
            case SOURCES -> sources(event);
        };
    }

    /** A whole row, for a screen reader. */
    String row(Event event) {
        return Stream.of(
                        EventColumn.TITLE,
                        EventColumn.DATE,
                        EventColumn.CATEGORY,
                        EventColumn.ACTORS,
                        EventColumn.SOURCES)
                .map(column -> of(column, event))
                .collect(Collectors.joining("\n"));
    }

    private String sources(Event event) {
        return event.isUnsourced()
                ? messages.get("list.unsourced")
                : joined(event.citationsKnownFirst().stream()
                        .map(Citation::source)
                        .map(this::publisher)
                        .distinct());
    }

    private String publisher(Source source) {
        return source.publisher().orElse(source.title()).in(language);
    }

    private String joined(Stream<String> names) {
        // The mark gives the line its direction, which the names, each isolated, do not.
        return names.map(BidiText::isolate)
                .reduce((a, b) -> messages.get("list.next", a, b))
                .map(list -> (language.rightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + list)
                .orElse("");
    }
}
