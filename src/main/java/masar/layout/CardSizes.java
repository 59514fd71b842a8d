package masar.layout;

import java.util.HashMap;
import java.util.Map;
import masar.layout.TextMeasurer.Face;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.Language;

/** The texts of cards and how wide they make a card; each event's texts are measured once. */
final class CardSizes {

    private static final double FRAME = 2 * Metrics.CARD_PADDING + Metrics.TEXT_SLACK;

    private final TextMeasurer measurer;
    private final DateLabels labels;
    private final Language language;
    private final Map<String, Double> wanted = new HashMap<>();

    CardSizes(TextMeasurer measurer, DateLabels labels) {
        this.measurer = measurer;
        this.labels = labels;
        this.language = labels.language();
    }

    String title(Event event) {
        return event.title().in(language);
    }

    String date(Event event) {
        return labels.label(event.date());
    }

    /** The width of an event's card, in px, within the bounds of {@link Metrics}. */
    double width(Event event) {
        return Math.clamp(wantedWidth(event), Metrics.CARD_MIN_WIDTH, Metrics.CARD_MAX_WIDTH);
    }

    /** Whether the title does not fit the widest card in one line. */
    boolean overflows(Event event) {
        return wantedWidth(event) > Metrics.CARD_MAX_WIDTH;
    }

    private double wantedWidth(Event event) {
        return wanted.computeIfAbsent(
                event.id(),
                id -> FRAME
                        + Math.max(
                                measurer.width(title(event), Face.TITLE),
                                Metrics.CARD_ICON + measurer.width(date(event), Face.CAPTION)));
    }
}
