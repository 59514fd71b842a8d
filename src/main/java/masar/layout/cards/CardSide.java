package masar.layout.cards;

import masar.layout.frame.Metrics;

/** Which edge of a card is at the date of its event. */
public enum CardSide {
    /** The edge that is first in the direction of time: the card extends towards later. */
    START,
    /** The other edge: the card extends towards earlier. */
    END,
    /** Neither: a bent line leads from the card to its pin. */
    NONE;

    /** Where a card begins, in inline px, whose event is at {@code anchor}; there itself where neither edge is. */
    double start(double anchor, double width) {
        return this == END ? anchor - width : anchor;
    }

    /** Where the free space behind a card ends, in inline px. */
    static double endWithGap(double start, double width) {
        return start + width + Metrics.CARD_GAP;
    }
}
