package masar.layout;

import java.util.Optional;
import masar.layout.cards.BarRows;
import masar.layout.frame.Box;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;

/**
 * What stands on a bar, within the part of it that is in view: the mark of its category at the beginning, and after that
 * its title. The mark gives way where the title would be cut because of it.
 */
record BarMarking(Optional<Box> mark, Optional<Label> title) {

    /** From the ends of a bar to its mark, in px. */
    private static final double PADDING = 4;

    /** By how much a mark moves the title, in px. */
    private static final double LEAD = Metrics.BAR_ICON;

    /** Above and below a mark on a bar that is too thin for a title, in px. */
    private static final double LEAST_MARGIN = 1;

    /** A smaller mark is a blot, in px. */
    private static final double SMALLEST = 8;

    /**
     * @param width of the whole title, in px
     * @param start of the bar, inline
     * @param end of the bar, inline
     */
    static BarMarking of(Frame frame, BarRows rows, String text, double width, double start, double end, double top) {
        Optional<Box> mark = mark(frame, rows, start, end, top);
        if (!rows.titled()) {
            return new BarMarking(mark, Optional.empty());
        }
        double height = rows.barHeight();
        Optional<Label> title = frame.sticky(text, width, start, end, top, height);
        Optional<Label> after =
                mark.flatMap(box -> frame.sticky(text, width, Math.max(start, 0) + LEAD, end, top, height));
        boolean costsTheTitle = title.isPresent() && after.isEmpty();
        boolean cutsTheTitle = title.filter(label -> isWhole(label, width)).isPresent()
                && after.filter(label -> isWhole(label, width)).isEmpty();
        return costsTheTitle || cutsTheTitle ? new BarMarking(Optional.empty(), title) : new BarMarking(mark, after);
    }

    private static boolean isWhole(Label label, double width) {
        return label.box().width() >= width;
    }

    private static Optional<Box> mark(Frame frame, BarRows rows, double start, double end, double top) {
        double height = rows.barHeight();
        double size = rows.titled() ? Metrics.BAR_ICON : height - 2 * LEAST_MARGIN;
        double from = Math.max(start, 0) + PADDING;
        double to = Math.min(end, frame.width()) - PADDING;
        return size >= SMALLEST && to - from >= size
                ? Optional.of(frame.box(from, size, top + (height - size) / 2, size))
                : Optional.empty();
    }

    /** By how much the whole title is moved because of a mark, in px. */
    double lead() {
        return mark.isPresent() ? LEAD : 0;
    }
}
