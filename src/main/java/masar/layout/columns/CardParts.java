package masar.layout.columns;

import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;

/**
 * Where the parts of a card are, in units from its left upper corner, if it is read from left to right; otherwise they are
 * mirrored.
 *
 * @param title all of its lines, each {@link ColumnMetrics#TITLE_LINE} high
 * @param icon of the category, in the first line of the date
 * @param date all of its lines, each {@link ColumnMetrics#DATE_LINE} high
 * @param badges the line of the badges: the last of the date, at whose end edge they end, or one below, at whose start they begin
 * @param summary all of its lines, each {@link ColumnMetrics#SUMMARY_LINE} high
 */
public record CardParts(Box title, Box icon, Box date, Box badges, Box summary) {

    /** The parts of a card. */
    public static CardParts of(Card card) {
        double start = ColumnMetrics.CARD_PADDING;
        double inner = card.box().width() - 2 * start;
        double top = ColumnMetrics.CARD_PADDING_BLOCK;
        Box title = new Box(start, top, inner, card.title().size() * ColumnMetrics.TITLE_LINE);
        double icon = Metrics.CARD_ICON;
        Box date =
                new Box(start + icon, title.bottom(), inner - icon, card.date().size() * ColumnMetrics.DATE_LINE);
        Box badges = card.badgesBelow()
                ? new Box(start, date.bottom() + ColumnMetrics.BADGE_LINE_GAP, inner, ColumnMetrics.DATE_LINE)
                : new Box(date.x(), date.bottom() - ColumnMetrics.DATE_LINE, date.width(), ColumnMetrics.DATE_LINE);
        Box summary = new Box(
                start,
                badges.bottom() + ColumnMetrics.SUMMARY_GAP,
                inner,
                card.summary().size() * ColumnMetrics.SUMMARY_LINE);
        return new CardParts(
                title, new Box(start, title.bottom(), icon, ColumnMetrics.DATE_LINE), date, badges, summary);
    }
}
