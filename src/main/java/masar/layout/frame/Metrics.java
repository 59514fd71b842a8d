package masar.layout.frame;

/** The sizes of the parts of the timeline, in px. */
public final class Metrics {

    public static final double CARD_HEIGHT = 48;
    /** The height that a second line of the title adds to a card. */
    public static final double TITLE_LINE = 20;
    /** Of a card's summary. */
    public static final double SUMMARY_LINE = 20;
    /** Between a card's date and its summary, and below that. */
    public static final double SUMMARY_GAP = 6;
    /** The diameter of the badge of an actor on a card. */
    public static final double CARD_BADGE = 18;
    /** Between the badges of a card. */
    public static final double CARD_BADGE_GAP = 3;
    /** Between a card's edge and its text; the start edge carries the category's stripe inside of it. */
    public static final double CARD_PADDING = 12;
    /** The space for the category's icon before the date. */
    public static final double CARD_ICON = 18;

    public static final double CARD_MIN_WIDTH = 104;
    public static final double CARD_MAX_WIDTH = 280;
    /** A card narrower than this shows no summary. */
    public static final double SUMMARY_MIN_WIDTH = 180;
    /** Between cards of one row. */
    public static final double CARD_GAP = 8;
    /** From the top of one row of cards to the next. */
    public static final double ROW_PITCH = 58;

    public static final double PIN_SIZE = 9;
    /** How thick the line of a hollow pin is, in px. */
    public static final double PIN_LINE = 1.5;
    /** Events without a card are gathered in cells at least this wide at the level's scale, and less than twice as wide. */
    public static final double BADGE_CELL = 48;

    public static final double BADGE_HEIGHT = 20;
    /** The height of the strip above the axis that holds the badges. */
    public static final double BADGE_STRIP = 30;

    public static final double BAR_HEIGHT = 16;
    public static final double BAR_PITCH = 20;
    /** The side of the icon of a category on a bar that is high enough for a title. */
    public static final double BAR_ICON = 12;
    /** Every period of this length has a bar; of shorter ones those in the same class of length do too. */
    public static final double BAR_MIN_LENGTH = 12;

    /** Two rows of labels. */
    public static final double AXIS_HEIGHT = 48;
    /** The row of the Islamic calendar beneath them. */
    public static final double HIJRI_ROW = 24;

    public static final double ERA_CAPTION = 36;
    /** Of the word at the line that marks today. */
    public static final double TODAY_HEIGHT = 20;
    /** Above the rows of a lane's cards. */
    public static final double LANE_HEADING = 26;
    /** From the start edge to the name of a lane, which follows a triangle and its badge or icon. */
    public static final double LANE_NAME = 52;
    /** After the name, where members can have lanes of their own: the most that their number takes. */
    public static final double LANE_MEMBERS = 130;
    /** By how much the heading of a member is further from the start edge than that of the actor it belongs to. */
    public static final double LANE_INDENT = 20;
    /** The height above the pins of a lane where counts are. */
    public static final double LANE_COUNTS = 26;
    /** Below a lane's pins. */
    public static final double LANE_FOOT = 8;

    /** The space before the first and after the last event when all are shown. */
    public static final double FIT_MARGIN = 24;
    /** How far a card may reach before the beginning and beyond the end of all events. */
    public static final double BEYOND_ALL = FIT_MARGIN - CARD_GAP;

    /** A text may be drawn up to so much wider than it was measured. */
    public static final double TEXT_SLACK = 3;

    private Metrics() {}
}
