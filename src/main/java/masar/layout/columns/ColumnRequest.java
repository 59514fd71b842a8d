package masar.layout.columns;

import masar.layout.frame.Direction;

/**
 * A page that is to be laid out.
 *
 * @param width in px, of the part of the page between its head and its legend
 * @param height of the same, in px
 * @param detail how much text cards show
 * @param type how large it may be
 */
public record ColumnRequest(Direction direction, double width, double height, Detail detail, TypeRange type) {

    /** @throws IllegalArgumentException if the page has no area */
    public ColumnRequest {
        if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
            throw new IllegalArgumentException("No page of " + width + " by " + height + " px");
        }
    }

    /** This with another level of detail. */
    public ColumnRequest with(Detail other) {
        return new ColumnRequest(direction, width, height, other, type);
    }

    /** This in type of some px or larger. */
    ColumnRequest inNoLessThan(double px) {
        return new ColumnRequest(direction, width, height, detail, type.from(px));
    }

    /** This with a page of another height. */
    public ColumnRequest high(double px) {
        return new ColumnRequest(direction, width, px, detail, type);
    }
}
