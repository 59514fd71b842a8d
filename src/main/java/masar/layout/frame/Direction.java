package masar.layout.frame;

import masar.i18n.Language;

/** Which way time runs across the view. Only this type converts inline positions into x. */
public enum Direction {
    /** Earliest at the right, as Arabic is read. */
    RIGHT_TO_LEFT,
    /** Earliest at the left. */
    LEFT_TO_RIGHT;

    /** The way in which a language is read. */
    public static Direction of(Language language) {
        return language.rightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The x, in px, of an inline position in a view of the given width; and the inverse, an inline position of an x. */
    public double x(double inline, double width) {
        return this == RIGHT_TO_LEFT ? width - inline : inline;
    }

    /** The left edge, in px, of a box that starts at an inline position and is {@code length} px long. */
    public double left(double inline, double length, double width) {
        return this == RIGHT_TO_LEFT ? width - inline - length : inline;
    }

    /** How much later, in inline px, a move by {@code dx} px of x is. */
    public double later(double dx) {
        return this == RIGHT_TO_LEFT ? -dx : dx;
    }
}
