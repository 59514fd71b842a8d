package masar.layout.cards;

import java.util.HashMap;
import java.util.Map;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.model.Event;
import masar.time.DateLabels;

/** The texts of cards and how wide they make a card; each event's texts are written and measured once. */
public final class CardSizes {

    private static final double FRAME = 2 * Metrics.CARD_PADDING + Metrics.TEXT_SLACK;

    /** Many times as many as a view considers; a few megabytes. */
    private static final int MOST = 20_000;

    private final TextMeasurer measurer;
    private final DateLabels labels;
    private final Language language;
    private final Map<String, Words> known = new HashMap<>();

    /** @param width of the card if it may be as wide as the longer of its texts, in px */
    private record Words(String title, String date, double width) {}

    public CardSizes(TextMeasurer measurer, DateLabels labels) {
        this.measurer = measurer;
        this.labels = labels;
        this.language = labels.language();
    }

    /** The title of an event in the language of the labels. */
    public String title(Event event) {
        return words(event).title;
    }

    /** The date of an event as its card shows it. */
    public String date(Event event) {
        return words(event).date;
    }

    /** The width of an event's card, in px, within the bounds of {@link Metrics}. */
    public double width(Event event) {
        return Math.clamp(words(event).width, Metrics.CARD_MIN_WIDTH, Metrics.CARD_MAX_WIDTH);
    }

    /** Whether the title does not fit the widest card in one line. */
    public boolean overflows(Event event) {
        return words(event).width > Metrics.CARD_MAX_WIDTH;
    }

    private Words words(Event event) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(event.id(), id -> write(event));
    }

    private Words write(Event event) {
        String title = event.title().in(language);
        String label = labels.label(event.date());
        String date = event.isUnsourced() ? Phrase.UNSOURCED.in(language, label) : label;
        double widest =
                Math.max(measurer.width(title, Face.TITLE), Metrics.CARD_ICON + measurer.width(date, Face.CAPTION));
        return new Words(title, date, FRAME + widest);
    }
}
