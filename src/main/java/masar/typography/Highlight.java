package masar.typography;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

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

    /** Lies behind the selected part of some lines. */
    void show(DrawnLines lines) {
        List<PathElement> boxes = new ArrayList<>();
        lines.parts(start, end)
                .forEach(part -> addBox(boxes, part.stretch(), part.top(), part.top() + lines.lineHeight()));
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
