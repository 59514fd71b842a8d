package masar.layout.columns;

import java.util.List;
import java.util.Optional;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Box;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.WrappedText;
import masar.model.Event;

/**
 * The text of one event's card, and how high the card is at any width.
 *
 * @param actors how many the event names
 * @param number at the end of the first line of the title; empty if cards have none
 * @param summary empty if the event has none, or none is to be shown
 */
record CardText(Event event, int actors, WrappedText number, WrappedText title, WrappedText date, WrappedText summary) {

    /** No card is lower than one that has a date of one line only, in units. */
    static final double LEAST_HEIGHT = 2 * ColumnMetrics.CARD_PADDING_BLOCK + ColumnMetrics.DATE_LINE;

    private static final double MARGINS = 2 * ColumnMetrics.CARD_PADDING + Metrics.TEXT_SLACK;
    /** Fewer badges have a line of their own, if there are more actors. */
    private static final int LEAST_BADGES = 2;

    /** The width of a line of title or summary on a card of some width, in units. */
    private static double inner(double width) {
        return width - MARGINS;
    }

    private static double dateWidth(double width) {
        return inner(width) - Metrics.CARD_ICON;
    }

    /** The height of the card, in units; with its summary where that is wanted. */
    double height(double width, boolean withSummary) {
        return height(
                title.lineCount(inner(width), numberSpace()),
                date.lineCount(dateWidth(width)),
                badgesBelow(width),
                withSummary ? summary.lineCount(inner(width)) : 0);
    }

    private static double height(int title, int date, boolean badgesBelow, int summary) {
        return 2 * ColumnMetrics.CARD_PADDING_BLOCK
                + title * ColumnMetrics.TITLE_LINE
                + date * ColumnMetrics.DATE_LINE
                + (badgesBelow ? ColumnMetrics.BADGE_LINE_GAP + ColumnMetrics.DATE_LINE : 0)
                + (summary == 0 ? 0 : ColumnMetrics.SUMMARY_GAP + summary * ColumnMetrics.SUMMARY_LINE);
    }

    /** What a number takes of the first line of the title, in units. */
    private double numberSpace() {
        return number.isEmpty() ? 0 : number.width() + ColumnMetrics.NUMBER_GAP;
    }

    private Optional<Label> number(double width) {
        double length = number.width() + Metrics.TEXT_SLACK;
        return number.lines(Double.MAX_VALUE).stream()
                .findFirst()
                .map(text -> new Label(
                        text,
                        new Box(
                                width - ColumnMetrics.CARD_PADDING - number.width(),
                                ColumnMetrics.CARD_PADDING_BLOCK,
                                length,
                                ColumnMetrics.TITLE_LINE)));
    }

    private boolean badgesBelow(double width) {
        return actors > 0 && placesInLine(width) < Math.min(LEAST_BADGES, actors);
    }

    /** How many badges, or badges and the number of the others, fit next to the last line of the date. */
    private int placesInLine(double width) {
        double limit = dateWidth(width);
        return places(limit - date.lastWidth(date.evenLimit(limit, 0)) - ColumnMetrics.BADGE_SPACE);
    }

    private static int places(double width) {
        return (int) Math.max(0, Math.floor((width + Metrics.CARD_BADGE_GAP) / ColumnMetrics.BADGE_PITCH));
    }

    private List<String> dateLines(double limit) {
        return date.lines(limit).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    /** The card in a box of the height that it needs. */
    Card card(Box box, boolean withSummary) {
        double width = box.width();
        boolean below = badgesBelow(width);
        int places = Math.max(1, below ? places(inner(width)) : placesInLine(width));
        int badges = actors <= places ? actors : places - 1;
        return new Card(
                event,
                box,
                number(width),
                title.lines(title.evenLimit(inner(width), numberSpace()), numberSpace()),
                dateLines(date.evenLimit(dateWidth(width), 0)),
                withSummary ? summary.lines(inner(width)) : List.of(),
                badges,
                actors - badges,
                below);
    }
}
