package masar.layout.cards;

import masar.layout.frame.Metrics;

/**
 * How much of its text a card shows.
 *
 * @param title lines of the title, 1 or 2
 * @param summary lines of the summary, 0 without it
 */
public record CardLines(int title, int summary) {

    /** The least that a card shows. */
    public static final CardLines ONE = new CardLines(1, 0);

    /** The height of a card, in px. */
    public double height() {
        return Metrics.CARD_HEIGHT
                + (title - 1) * Metrics.TITLE_LINE
                + (summary == 0 ? 0 : Metrics.SUMMARY_GAP + summary * Metrics.SUMMARY_LINE);
    }

    /** How many rows of cards a card takes. */
    public int rows() {
        return (int) Math.ceil((height() + Metrics.ROW_PITCH - Metrics.CARD_HEIGHT) / Metrics.ROW_PITCH);
    }

    /** The title alone. */
    CardLines withoutSummary() {
        return new CardLines(title, 0);
    }

    /** How many lines of a summary fit below a title in a number of rows. */
    static int summaryIn(int rows, int title) {
        double free = (rows - 1) * Metrics.ROW_PITCH - (title - 1) * Metrics.TITLE_LINE - Metrics.SUMMARY_GAP;
        return (int) Math.max(0, Math.floor(free / Metrics.SUMMARY_LINE));
    }
}
