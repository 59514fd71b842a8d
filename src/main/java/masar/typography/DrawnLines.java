package masar.typography;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Shape;

/**
 * Lines of a text as they are drawn, and where its characters are in them.
 *
 * @param shapes of the lines
 * @param first the number of the first of them
 * @param offsets where all lines are in the text
 * @param top of the first line of all, in px
 * @param lineHeight in px
 */
record DrawnLines(List<Shape> shapes, int first, LineOffsets offsets, double top, double lineHeight) {

    /** A part of a line that some characters take, and the top of the line, in px. */
    record Part(LinePlaces.Stretch stretch, double top) {}

    /** Where the characters of the text from one to another, which is exclusive, are. */
    List<Part> parts(int start, int end) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Shape line = shapes.get(i);
            String drawn = LinePlaces.textOf(line);
            int from = offsets.inLine(first + i, drawn, start);
            int to = offsets.inLine(first + i, drawn, end);
            double y = top + (first + i) * lineHeight;
            if (from < to) {
                LinePlaces.stretches(line, from, to).forEach(stretch -> parts.add(new Part(stretch, y)));
            }
        }
        return parts;
    }

    /**
     * The place in the text that is nearest to a place in the scene; 0 if no line is drawn.
     *
     * @param y the same place in the block of the lines, in px
     */
    int nearest(double sceneX, double sceneY, double y) {
        if (shapes.isEmpty()) {
            return 0;
        }
        int line = (int) Math.clamp(Math.floor((y - top) / lineHeight), first, first + shapes.size() - 1.0);
        Shape nearest = shapes.get(line - first);
        return offsets.inText(line, LinePlaces.textOf(nearest), LinePlaces.nearest(nearest, sceneX, sceneY));
    }
}
