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

    private static final int MOST_SUMMARIES = 2_000;
    /** In characters; more than the largest card shows. */
    private static final int LONGEST_SUMMARY = 500;
    /** Fewer lines say too little. */
    private static final int LEAST_SUMMARY = 2;

    private final TextMeasurer measurer;
    private final DateLabels labels;
    private final Language language;
    private final Map<String, Words> known = new HashMap<>();
    private final Map<String, String> summaries = new HashMap<>();

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

    /** The width of an event's card, in px; the largest if there is room for its summary. */
    double width(Event event, boolean roomy) {
        return roomy && !summaryOf(event).isEmpty() ? Metrics.CARD_MAX_WIDTH : width(event);
    }

    /** The summary of an event in the language of the labels, or its beginning if it is longer than any card shows. */
    public String summary(Event event) {
        return summaryOf(event);
    }

    /** How much of its text a card of some width shows that may take a number of rows. */
    CardLines lines(Event event, double cardWidth, int rows) {
        int title = rows > 1 && overflows(event) ? 2 : 1;
        int most = CardLines.summaryIn(rows, title);
        if (most < LEAST_SUMMARY
                || cardWidth < Metrics.SUMMARY_MIN_WIDTH
                || summaryOf(event).isEmpty()) {
            return new CardLines(title, 0);
        }
        int lines = measurer.lines(summaryOf(event), Face.SUMMARY, cardWidth - FRAME, most);
        return new CardLines(title, lines);
    }

    private String summaryOf(Event event) {
        if (summaries.size() > MOST_SUMMARIES) {
            summaries.clear();
        }
        return summaries.computeIfAbsent(event.id(), id -> summarize(event));
    }

    private String summarize(Event event) {
        String text = event.summary().in(language);
        return text.length() <= LONGEST_SUMMARY ? text : beginning(text) + '\u2026';
    }

    /** Whether the title does not fit the widest card in one line. */
    public boolean overflows(Event event) {
        return words(event).width > Metrics.CARD_MAX_WIDTH;
    }

    private static String beginning(String text) {
        boolean cutsACharacter = Character.isHighSurrogate(text.charAt(LONGEST_SUMMARY - 1));
        return text.substring(0, cutsACharacter ? LONGEST_SUMMARY - 1 : LONGEST_SUMMARY);
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
        double second = Metrics.CARD_ICON
                + measurer.width(date, Face.CAPTION)
                + badges(event.actors().size());
        return new Words(title, date, FRAME + Math.max(measurer.width(title, Face.TITLE), second));
    }

    /** The space for the badge of one actor after the date, and for the number of the others. */
    private static double badges(int actors) {
        int places = Math.min(actors, 2);
        return places == 0 ? 0 : Metrics.CARD_PADDING + places * (Metrics.CARD_BADGE + Metrics.CARD_BADGE_GAP);
    }
}
