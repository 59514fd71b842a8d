package masar.layout.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.i18n.Shortened;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.model.Event;
import masar.time.DateLabels;

/** The texts of cards and how wide they make a card; each event's texts are written and measured once. */
public final class CardSizes {

    private static final double FRAME = 2 * Metrics.CARD_PADDING + Metrics.TEXT_SLACK;

    /** No card is wider, in px: a title of two lines is easier to read than one as long. */
    public static final double WIDEST = 420;

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

    /**
     * @param titled the width of a card with the whole title in one line, in px
     * @param width of the card if it may be as wide as the longer of its texts, in px
     */
    private record Words(String title, String date, double titled, double width) {}

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

    /** The summary of an event in the language of the labels, or its beginning if it is longer than any card shows. */
    public String summary(Event event) {
        return summaryOf(event);
    }

    /**
     * The sizes in which an event's card may be placed, the best first: with its summary, with its whole title, and as
     * narrow as it may be, in a single row.
     *
     * @param rows how many it may take
     */
    List<CardShape> shapes(Event event, int rows) {
        List<CardShape> shapes = new ArrayList<>();
        withSummary(event, rows).ifPresent(shapes::add);
        if (rows > 1 && overflows(event)) {
            shapes.add(new CardShape(widthOfTwoLines(event), new CardLines(2, 0)));
        }
        Words words = words(event);
        DoubleStream.of(words.width, words.titled)
                .distinct()
                .filter(width -> width > Metrics.CARD_MAX_WIDTH && width <= WIDEST)
                .forEach(width -> shapes.add(new CardShape(width, CardLines.ONE)));
        shapes.add(new CardShape(width(event), CardLines.ONE));
        return shapes;
    }

    /** The narrower of two cards in which the whole summary fits; if it fits in neither, what fits in the narrower one. */
    private Optional<CardShape> withSummary(Event event, int rows) {
        CardShape narrow = withSummary(event, rows, Metrics.CARD_MAX_WIDTH);
        CardShape wide = withSummary(event, rows, WIDEST);
        CardShape best = isWhole(narrow, rows) || !isWhole(wide, rows) ? narrow : wide;
        return Optional.of(best).filter(shape -> shape.lines().summary() > 0);
    }

    private CardShape withSummary(Event event, int rows, double width) {
        return new CardShape(width, lines(event, width, rows));
    }

    private static boolean isWhole(CardShape shape, int rows) {
        return shape.lines().summary() < CardLines.summaryIn(rows, shape.lines().title());
    }

    private double widthOfTwoLines(Event event) {
        double inner = Metrics.CARD_MAX_WIDTH - FRAME;
        boolean suffices = measurer.lines(title(event), Face.TITLE, inner, 3) < 3;
        return suffices ? Metrics.CARD_MAX_WIDTH : WIDEST;
    }

    /** How much of its text a card of some width shows that may take a number of rows. */
    CardLines lines(Event event, double cardWidth, int rows) {
        int title = rows > 1 && words(event).titled > cardWidth ? 2 : 1;
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
        return summaries.computeIfAbsent(
                event.id(), id -> Shortened.of(event.summary().in(language), LONGEST_SUMMARY));
    }

    /** Whether the title does not fit the widest card in one line. */
    public boolean overflows(Event event) {
        return words(event).titled > Metrics.CARD_MAX_WIDTH;
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
                + badges(event.namedActors().size());
        double first = measurer.width(title, Face.TITLE);
        return new Words(title, date, FRAME + first, FRAME + Math.max(first, second));
    }

    /** The space for the badge of one actor after the date, and for the number of the others. */
    private static double badges(int actors) {
        int places = Math.min(actors, 2);
        return places == 0 ? 0 : Metrics.CARD_PADDING + places * (Metrics.CARD_BADGE + Metrics.CARD_BADGE_GAP);
    }
}
