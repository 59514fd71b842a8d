package masar.cite;

import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.i18n.VisibleText;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.time.DateLabels;
import masar.time.LabelStyle;

/** Events as text to be pasted: date and title, what happened, what is disputed, and the sources. */
public final class EventText {

    private final Language language;
    private final Messages messages;
    private final DateLabels labels;
    private final Chicago chicago;

    public EventText(LabelStyle style) {
        this.language = style.language();
        this.messages = Messages.of(Messages.Bundle.CITE, language);
        this.labels = new DateLabels(style);
        this.chicago = new Chicago(style);
    }

    /** The date and the title of an event, on one line without an end of line. */
    public String line(Event event) {
        return messages.get(
                "event.line", BidiText.inLine(labels.label(event.date()), language), oneLine(event.title()));
    }

    /** Everything about an event, each line with its end. */
    public String whole(Event event) {
        StringBuilder text = new StringBuilder(line(event)).append('\n');
        if (!event.summary().isEmpty()) {
            text.append(oneLine(event.summary())).append('\n');
        }
        event.disputed()
                .ifPresent(words -> text.append(messages.get("event.disputed", oneLine(words)))
                        .append('\n'));
        text.append(messages.get(event.isUnsourced() ? "event.unsourced" : "event.sources"))
                .append('\n');
        for (Citation citation : event.citationsKnownFirst()) {
            String source = chicago.line(Reference.of(citation, language));
            text.append(messages.get("event.source", source)).append('\n');
        }
        return text.toString();
    }

    private String oneLine(LocalizedText text) {
        return VisibleText.of(PlainLine.of(text.in(language)));
    }
}
