package masar.layout.cards;

import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;

/**
 * How many rows the card of an event may take, so that there are as many for each of those around it. That depends on the
 * dates alone, not on which events have a card.
 */
final class RowShare {

    private final EventIndex index;
    private final double card;
    private final int rows;

    RowShare(EventIndex index, ZoomLevel level, int rows) {
        this.index = index;
        this.card = CardSide.endWithGap(0, Metrics.CARD_MAX_WIDTH) * level.secondsPerPx();
        this.rows = rows;
    }

    /** At least 1: where events crowd most within reach of its card, on either side of its date. */
    int rowsFor(int event) {
        double anchor = index.anchor(event);
        int last = index.firstAtOrAfter(anchor + card);
        int crowd = 1;
        // Where there is only one row for each, there is no need to know how many more events there are.
        for (int other = index.firstAtOrAfter(anchor - 2 * card); other < last && 2 * crowd <= rows; other++) {
            crowd = Math.max(crowd, index.firstAtOrAfter(index.anchor(other) + card) - other);
        }
        return Math.max(1, rows / crowd);
    }
}
