package masar.layout.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import masar.i18n.Phrase;
import masar.i18n.Shortened;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.WrappedText;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;

/** The texts of the cards of some events. Each is written once, and each word of a face measured once. */
final class CardTexts {

    /** In characters; longer texts end in an ellipsis, as no card is to be higher than a page. */
    private static final int LONGEST_TITLE = 300;

    /** Where a line of a date is not to end: after the number of a day, and before the dash of a period. */
    private static final Pattern JOINED =
            Pattern.compile("(?<=\\d) (?=\\p{L})| (?=\u2013)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_SUMMARY = 1_500;

    private final TextMeasurer measurer;
    private final DateLabels labels;
    private final Map<String, Double> titleWords = new HashMap<>();
    private final Map<String, Double> captionWords = new HashMap<>();
    private final Map<String, Double> summaryWords = new HashMap<>();
    private final CardText[] texts;
    private final EventIndex index;
    private final CardExtras extras;

    CardTexts(EventIndex index, DateLabels labels, TextMeasurer measurer, CardExtras extras) {
        this.index = index;
        this.labels = labels;
        this.measurer = measurer;
        this.extras = extras;
        this.texts = new CardText[index.size()];
    }

    /** The text of an event at a place in the index; its summary only if that has been asked for. */
    CardText text(int place, boolean withSummary) {
        CardText known = texts[place];
        if (known == null) {
            known = write(place);
            texts[place] = known;
        }
        if (withSummary && known.summary().isEmpty()) {
            String summary = body(known.event());
            if (!summary.isEmpty()) {
                known = new CardText(
                        known.event(),
                        known.actors(),
                        known.number(),
                        known.title(),
                        known.date(),
                        new WrappedText(summary, measured(summaryWords, Face.SUMMARY)));
                texts[place] = known;
            }
        }
        return known;
    }

    /** Whether the card of an event has words of the reader's own, and its summary for that reason. */
    boolean isNoted(int place) {
        return extras.notes().containsKey(index.event(place).id());
    }

    private String body(Event event) {
        String summary = Shortened.of(event.summary().in(labels.language()), LONGEST_SUMMARY);
        String note = extras.notes().get(event.id());
        return note == null ? summary : (summary + ' ' + Shortened.of(note, LONGEST_SUMMARY)).strip();
    }

    private CardText write(int place) {
        Event event = index.event(place);
        String label = labels.label(event.date());
        String date = event.isUnsourced() ? Phrase.UNSOURCED.in(labels.language(), label) : label;
        String title = Shortened.of(event.title().in(labels.language()), LONGEST_TITLE);
        return new CardText(
                event,
                event.namedActors().size(),
                extras.numbered()
                        ? new WrappedText(labels.number(place + 1), measured(captionWords, Face.CAPTION))
                        : WrappedText.EMPTY,
                new WrappedText(title, measured(titleWords, Face.TITLE)),
                new WrappedText(JOINED.matcher(date).replaceAll("\u00a0"), measured(captionWords, Face.CAPTION)),
                WrappedText.EMPTY);
    }

    private ToDoubleFunction<String> measured(Map<String, Double> known, Face face) {
        return word -> known.computeIfAbsent(word, w -> measurer.width(w, face));
    }
}
