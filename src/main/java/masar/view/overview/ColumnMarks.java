package masar.view.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import masar.layout.index.Histogram;
import masar.view.theme.CategoryShape;
import masar.view.theme.CategoryShapes;

/**
 * Which columns of the strip carry the shape of their category: those of events of one category only, where no other
 * mark collides with theirs. Of the others the tooltip says in words what they show.
 */
final class ColumnMarks {

    private final Histogram histogram;
    private final CategoryShapes shapes;
    private final double[] heights;

    /** @param heights of the columns, in px */
    ColumnMarks(Histogram histogram, CategoryShapes shapes, double[] heights) {
        this.histogram = histogram;
        this.shapes = shapes;
        this.heights = heights;
    }

    /**
     * The columns that have marks, from the earliest to the latest.
     *
     * @param pitch from one column to the next, in px
     * @param size of the marks with the space that they need around them, in px
     * @return a part of the histogram and the shape that its column carries
     */
    List<ColumnMark> marks(double pitch, double size) {
        List<ColumnMark> marks = new ArrayList<>();
        for (int part = 0; part < heights.length; part++) {
            OptionalInt tone = onlyTone(part);
            if (tone.isPresent() && !collides(part, pitch, size)) {
                int place = part;
                shapes.ofTone(histogram.tones().get(tone.getAsInt()))
                        .ifPresent(shape -> marks.add(new ColumnMark(place, tone.getAsInt(), shape)));
            }
        }
        return marks;
    }

    /**
     * @param part of the histogram
     * @param tone the index of the column's only tone
     */
    record ColumnMark(int part, int tone, CategoryShape shape) {}

    private OptionalInt onlyTone(int part) {
        OptionalInt only = OptionalInt.empty();
        for (int tone = 0; tone < histogram.tones().size(); tone++) {
            if (histogram.counts().get(tone).get(part) > 0) {
                if (only.isPresent()) {
                    return OptionalInt.empty();
                }
                only = OptionalInt.of(tone);
            }
        }
        return only;
    }

    /** Whether a mark would touch a neighbouring column or its mark. */
    private boolean collides(int part, double pitch, double size) {
        for (int other = part - 1; other >= 0 && (part - other) * pitch < size; other--) {
            if (reachesTo(part, other, size)) {
                return true;
            }
        }
        for (int other = part + 1; other < heights.length && (other - part) * pitch < size; other++) {
            if (reachesTo(part, other, size)) {
                return true;
            }
        }
        return false;
    }

    private boolean reachesTo(int part, int other, double size) {
        return heights[other] > 0 && heights[other] + size > heights[part];
    }
}
