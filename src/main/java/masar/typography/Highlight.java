package masar.typography;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;

/** The background of the selected part of a text, as high as its lines. The stylesheet gives its colour. */
final class Highlight extends Path {

    private final int start;
    private final int end;

    /** @param end exclusive, greater than the start */
    Highlight(int start, int end) {
        this.start = start;
        this.end = end;
        getStyleClass().add("selection");
        setStroke(null);
        // Without a fill it has no bounds; the stylesheet gives the colour.
        setFill(Color.BLACK);
        setManaged(false);
        setMouseTransparent(true);
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /**
     * Lies behind the selected part of some lines.
     *
     * @param first the number of the first of them
     * @param top of the first line of all, in px
     */
    void show(List<Shape> lines, int first, LineOffsets offsets, double top, double lineHeight) {
        List<PathElement> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Shape line = lines.get(i);
            String drawn = LinePlaces.textOf(line);
            int from = offsets.inLine(first + i, drawn, start);
            int to = offsets.inLine(first + i, drawn, end);
            if (from < to) {
                double y = top + (first + i) * lineHeight;
                LinePlaces.stretches(line, from, to).forEach(stretch -> addBox(boxes, stretch, y, y + lineHeight));
            }
        }
        getElements().setAll(boxes);
    }

    private static void addBox(List<PathElement> boxes, LinePlaces.Stretch stretch, double top, double bottom) {
        boxes.add(new MoveTo(stretch.from(), top));
        boxes.add(new LineTo(stretch.to(), top));
        boxes.add(new LineTo(stretch.to(), bottom));
        boxes.add(new LineTo(stretch.from(), bottom));
        boxes.add(new ClosePath());
    }
}
