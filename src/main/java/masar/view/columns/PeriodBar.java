package masar.view.columns;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import masar.layout.columns.ColumnLayout.Bar;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineMark;
import masar.view.theme.Tones;

/**
 * A period along the axis of a row: solid where it is certain to go on, fading where its beginning or end is uncertain, with
 * a point where it has none, and cut straight where it comes from the row before or goes on in the next.
 */
final class PeriodBar extends Region {

    private static final double POINT = 4;
    private static final PseudoClass STRAIGHT_START = PseudoClass.getPseudoClass("straight-start");
    private static final PseudoClass STRAIGHT_END = PseudoClass.getPseudoClass("straight-end");

    PeriodBar(Bar bar, Direction direction) {
        Box box = bar.box();
        setManaged(false);
        setNodeOrientation(Orientations.of(direction));
        getStyleClass().add("period");
        Tones.set(this, bar.event().category().tone());
        TimelineMark.of(TimelineMark.Kind.BAR, bar.event()).put(this);
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double start = bar.openStart() ? Math.min(POINT, box.width()) : 0;
        double end = box.width() - (bar.openEnd() ? Math.min(POINT, box.width() - start) : 0);
        double solidStart = start + bar.fadeIn();
        double solidEnd = Math.max(solidStart, end - bar.fadeOut());
        part("bar-fade-in", start, solidStart);
        part("bar-fade-out", solidEnd, end);
        Region solid = part("period-solid", solidStart, solidEnd);
        solid.pseudoClassStateChanged(STRAIGHT_START, bar.fromBefore() || solidStart > 0);
        solid.pseudoClassStateChanged(STRAIGHT_END, bar.goesOn() || solidEnd < box.width());
        if (bar.openStart()) {
            getChildren().add(point(start, 0));
        }
        if (bar.openEnd()) {
            getChildren().add(point(end, box.width()));
        }
    }

    private Region part(String styleClass, double from, double to) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.setVisible(to > from);
        part.resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
        getChildren().add(part);
        return part;
    }

    private Polygon point(double base, double tip) {
        Polygon point = new Polygon(base, 0, tip, getHeight() / 2, base, getHeight());
        point.getStyleClass().add("period-point");
        point.setManaged(false);
        return point;
    }
}
