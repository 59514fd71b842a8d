package masar.app.cite;

import java.net.URI;
import masar.app.state.AppState;
import masar.app.ui.ClipboardText;
import masar.app.ui.Texts;
import masar.cite.CitationStyle;
import masar.cite.EventText;
import masar.i18n.BidiText;
import masar.model.Event;

/** Copies what is known of an event to the clipboard, and says so. */
final class EventCopies {

    private final AppState state;

    EventCopies(AppState state) {
        this.state = state;
    }

    /** Copies the date and the title. */
    void line(Event event) {
        ClipboardText.put(new EventText(state.styleProperty().get()).line(event));
        state.notices().say(() -> state.messages().get("copied.line"));
    }

    /** Copies date, title, summary and sources. */
    void text(Event event) {
        ClipboardText.put(CitationStyle.TEXT.of(event, state.styleProperty().get()));
        state.notices().say(() -> state.messages().get("copied.text"));
    }

    /** Copies the sources. */
    void citation(Event event, CitationStyle style) {
        ClipboardText.put(style.of(event, state.styleProperty().get()));
        state.notices()
                .say(() -> state.messages()
                        .get("copied.citation", state.messages().get("event.cite." + Texts.key(style))));
    }

    /** Copies an address. */
    void address(URI url) {
        ClipboardText.put(url.toString());
        state.notices()
                .say(() ->
                        state.messages().get("copied.address", BidiText.leftToRight(url.toString(), state.language())));
    }
}
