package masar.export.poster;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.export.drawing.Drawing.Mark;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.i18n.Phrase;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.parts.TimelineMark;

/** The text about each event that an image contains for search and screen readers. */
public final class EventNotes {

    private final LabelStyle style;
    private final DateLabels labels;
    private final Messages messages;

    public EventNotes(LabelStyle style) {
        this.style = style;
        this.labels = new DateLabels(style);
        this.messages = Messages.of(Messages.Bundle.EXPORT, style.language());
    }

    /** The mark of a drawing for a node's mark: title, date, description and the first link of its event. */
    public Mark mark(TimelineMark mark) {
        return new Mark(
                mark.kind(),
                mark.events(),
                mark.event().map(this::title).orElseGet(() -> count(mark.events())),
                mark.event().map(event -> labels.label(event.date())).orElse(""),
                mark.event().map(this::description).orElse(""),
                mark.event().flatMap(EventNotes::link));
    }

    private String title(Event event) {
        return event.title().in(style.language());
    }

    private String count(int events) {
        return messages.count("count.events", events, labels.count(events));
    }

    /** The date in full, whether no source is named, who took part, and what happened. */
    private String description(Event event) {
        String actors = event.actors().stream()
                .map(part -> BidiText.isolate(part.actor().name().in(style.language())))
                .reduce((a, b) -> messages.get("list.next", a, b))
                .orElse("");
        String summary = event.summary().in(style.language());
        String date = labels.full(event.date());
        return Stream.of(event.isUnsourced() ? Phrase.UNSOURCED.in(style.language(), date) : date, actors, summary)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The page of the first source that has one. */
    private static Optional<URI> link(Event event) {
        return event.citations().stream()
                .flatMap(citation -> citation.source().url().stream())
                .findFirst();
    }
}
