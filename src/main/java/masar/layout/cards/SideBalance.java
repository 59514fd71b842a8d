package masar.layout.cards;

import java.util.Arrays;
import masar.layout.frame.Metrics;

/**
 * Which way cards extend from their dates, so that they lie next to each other rather than above each other.
 *
 * <p>The view is divided into cells, each with the number of rows that its cards need. One after another, and for some
 * rounds as long as that changes anything, each card turns to the side whose cells need fewer; the highest stack makes the
 * picture high, so high stacks weigh most. A local search finds no best choice, but the best of 2ⁿ is out of reach.
 */
final class SideBalance {

    private static final double CELL = 16;

    /** Later rounds turn few cards. */
    private static final int MOST_ROUNDS = 8;

    private final double width;
    private final int[] demand;

    /** @param width of the view, in px */
    SideBalance(double width) {
        this.width = width;
        demand = new int[cell(width) + 1];
    }

    private static int cell(double inline) {
        return (int) Math.floor(inline / CELL);
    }

    /**
     * The side of each card: the start, unless fewer rows are needed if it is the end; neither where the view is too narrow.
     *
     * @param anchors of the events, in px from the view's start edge, within the view
     * @param widths of the cards, in px
     * @param rows that each card needs
     */
    CardSide[] sides(double[] anchors, double[] widths, int[] rows) {
        CardSide[] sides = new CardSide[anchors.length];
        Arrays.setAll(sides, i -> side(anchors[i], widths[i]));
        for (int i = 0; i < sides.length; i++) {
            add(sides[i], anchors[i], widths[i], rows[i]);
        }
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (int i = 0; i < sides.length; i++) {
                if (fits(CardSide.START, anchors[i], widths[i]) && fits(CardSide.END, anchors[i], widths[i])) {
                    add(sides[i], anchors[i], widths[i], -rows[i]);
                    CardSide better = better(anchors[i], widths[i]);
                    changed |= better != sides[i];
                    sides[i] = better;
                    add(better, anchors[i], widths[i], rows[i]);
                }
            }
        }
        return sides;
    }

    private CardSide side(double anchor, double card) {
        if (fits(CardSide.START, anchor, card)) {
            return CardSide.START;
        }
        return fits(CardSide.END, anchor, card) ? CardSide.END : CardSide.NONE;
    }

    private boolean fits(CardSide side, double anchor, double card) {
        return side == CardSide.START ? anchor + card <= width - Metrics.CARD_GAP : anchor - card >= 0;
    }

    private CardSide better(double anchor, double card) {
        return crowding(CardSide.END, anchor, card) < crowding(CardSide.START, anchor, card)
                ? CardSide.END
                : CardSide.START;
    }

    /** How crowded a side is; the mean of its cells, since one side may have a cell more. */
    private double crowding(CardSide side, double anchor, double card) {
        int first = first(side, anchor, card);
        int last = last(side, anchor, card);
        return Arrays.stream(demand, first, last + 1)
                .mapToDouble(rows -> Math.pow(rows, 3))
                .average()
                .orElseThrow();
    }

    private void add(CardSide side, double anchor, double card, int rows) {
        for (int cell = first(side, anchor, card); cell <= last(side, anchor, card); cell++) {
            demand[cell] += rows;
        }
    }

    private int first(CardSide side, double anchor, double card) {
        return Math.clamp(cell(side.start(anchor, card)), 0, demand.length - 1);
    }

    private int last(CardSide side, double anchor, double card) {
        return Math.clamp(cell(side.start(anchor, card) + card), 0, demand.length - 1);
    }
}
