package masar.layout;

import masar.layout.frame.Box;
import masar.model.Event;

/**
 * What is next beyond an edge of the view.
 *
 * @param event the nearest event there
 * @param later whether that is the end edge
 * @param words what names the event
 * @param box where it is said, at the edge
 * @param compact whether the box has space for an arrow only
 */
public record EdgeHint(Event event, boolean later, String words, Box box, boolean compact) {

    /** The height, in px. */
    public static final double HEIGHT = 24;
    /** The width without words, in px: an arrow with as much on both sides. */
    public static final double COMPACT = 30;
    /** From either end to what is there, in px. */
    public static final double PADDING = 9;
    /** The side of the arrow, in px. */
    public static final double ARROW = 12;
    /** Between the arrow and the words, in px. */
    public static final double GAP = 6;
}
