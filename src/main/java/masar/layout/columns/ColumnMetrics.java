package masar.layout.columns;

import masar.layout.frame.Metrics;

/** The sizes of the parts of a column page, in units: px of a page whose titles are {@link #TITLE_SIZE} px high. */
public final class ColumnMetrics {

    /** The size of type of a title, as the measurer of the timeline measures it. */
    public static final double TITLE_SIZE = 13;

    public static final double TITLE_LINE = 18;
    /** Between the first line of a title and the number of its event. */
    public static final double NUMBER_GAP = 8;

    /** Of the date, and of badges that have a line of their own. */
    public static final double DATE_LINE = 18;
    /** Below a date when a line of badges follows. */
    public static final double BADGE_LINE_GAP = 2;

    public static final double SUMMARY_LINE = 18;
    /** Between a card's date and its summary. */
    public static final double SUMMARY_GAP = 3;

    /** Above the title and below the last line of a card. */
    public static final double CARD_PADDING_BLOCK = 3;
    /** From both edges of a card to its text. */
    public static final double CARD_PADDING = 9;

    public static final double CARD_GAP = 4.5;
    public static final double COLUMN_GAP = 9;
    /** A column is never narrower, unless the page is. */
    public static final double COLUMN_MIN_WIDTH = 150;

    public static final double COLUMN_MAX_WIDTH = 420;

    /** From the edges of the page to the columns. */
    public static final double MARGIN = 15;
    /** From the edge of the columns to the first and the last instant of an axis. */
    public static final double AXIS_INSET = 8;

    /** The caption of a row, where a page has several. */
    public static final double CAPTION_LINE = 18;
    /** Below that caption. */
    public static final double CAPTION_GAP = 4;
    /** From the foot of the columns to the axis, unless bars need more. */
    public static final double FUNNEL_HEIGHT = 18;

    public static final double BAR_HEIGHT = 4;
    public static final double BAR_PITCH = 5.5;
    /** Between the lowest bar and the axis. */
    public static final double BAR_FOOT = 3;
    /** Between the highest bar and the foot of the columns. */
    public static final double BAR_HEAD = 2;
    /** More periods at a time have no bar. */
    public static final int MOST_BAR_ROWS = 4;

    /** The axis itself, on which the pins are. */
    public static final double BAND_HEIGHT = 6;

    public static final double TICK_LINE = 16;
    public static final double ERA_LINE = 14;
    /** Above the caption of every row. */
    public static final double ROW_GAP = 6;

    /** The narrowest part of a funnel, where its neighbours leave space for it. */
    public static final double FUNNEL_MIN_WIDTH = 3;

    /** From one badge of an actor to the next. */
    public static final double BADGE_PITCH = Metrics.CARD_BADGE + Metrics.CARD_BADGE_GAP;
    /** Between a date and the badges in its line. */
    public static final double BADGE_SPACE = 8;

    private ColumnMetrics() {}

    /** The height of a row without its cards, in units. */
    static double frameHeight(boolean captioned, double funnel, boolean eras) {
        return ROW_GAP
                + (captioned ? CAPTION_LINE + CAPTION_GAP : 0)
                + funnel
                + BAND_HEIGHT
                + TICK_LINE
                + (eras ? ERA_LINE : 0);
    }

    /** How far the foot of the columns is above the axis if there are this many rows of bars. */
    static double funnelHeight(int barRows) {
        return Math.max(FUNNEL_HEIGHT, barRows == 0 ? 0 : BAR_HEAD + barRows * BAR_PITCH + BAR_FOOT);
    }
}
