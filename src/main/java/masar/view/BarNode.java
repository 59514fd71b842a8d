package masar.view;

import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import masar.layout.TimelineLayout.Bar;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.typography.TextBlock;
import masar.view.theme.Tones;

/**
 * A period: solid where the event is certain to go on, fading over the spans in which its beginning or its end lies,
 * with a point where it has none. Laid out from left to right; the node orientation mirrors it.
 */
final class BarNode extends EventNode {

    private static final double POINT = 8;
    /** Around a title that has no space on its bar. */
    private static final double PLATE_PADDING = 4;
    /** A fade shorter than the radius of a corner is invisible. */
    private static final double CORNER = 4;
    /** Where something else follows, the solid part has no round corners. */
    private static final PseudoClass FADES_IN = PseudoClass.getPseudoClass("fades-in");

    private static final PseudoClass FADES_OUT = PseudoClass.getPseudoClass("fades-out");

    private final Region fadeIn = part("bar-fade-in");
    private final Region solid = part("bar-solid");
    private final Region fadeOut = part("bar-fade-out");
    private final Polygon startPoint = point(POINT, 0);
    private final Polygon endPoint = point(0, POINT);
    private final TextBlock title = TimelineText.caption();
    private final Region plate = part("bar-plate");

    BarNode(TimelineView view) {
        super(view, "bar");
        title.getStyleClass().add("bar-title");
        title.setManaged(false);
        title.setMouseTransparent(true);
        plate.setMouseTransparent(true);
        getChildren().addAll(fadeIn, solid, fadeOut, startPoint, endPoint, plate, title);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    private static Polygon point(double base, double tip) {
        Polygon point = new Polygon(outline(base, tip, Metrics.BAR_HEIGHT));
        point.getStyleClass().add("bar-point");
        point.setManaged(false);
        return point;
    }

    private static double[] outline(double base, double tip, double height) {
        return new double[] {base, 0, tip, height / 2, base, height};
    }

    private static void setOutline(Polygon point, double base, double tip, double height) {
        if (point.getPoints().getLast() != height) {
            point.getPoints()
                    .setAll(DoubleStream.of(outline(base, tip, height)).boxed().toList());
        }
    }

    /** @param lit whether it is pointed at or selected, and so shows its whole title above all other bars */
    void show(Bar bar, Direction direction, boolean lit) {
        EventHandling.show(this, TimelineMark.Kind.BAR, bar.event(), view());
        setAccessibleText(bar.event().title().in(view().getContent().style().language()));
        setNodeOrientation(Labels.orientation(direction));
        Tones.set(this, bar.event().category().tone());
        Box box = bar.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double start = bar.openStart() ? Math.min(POINT, box.width()) : 0;
        double end = box.width() - (bar.openEnd() ? Math.min(POINT, box.width() - start) : 0);
        double solidStart = start + bar.fadeIn();
        double solidEnd = Math.max(solidStart, end - bar.fadeOut());
        place(fadeIn, start, solidStart, box.height());
        place(solid, solidStart, solidEnd, box.height());
        place(fadeOut, solidEnd, end, box.height());
        solid.pseudoClassStateChanged(FADES_IN, solidStart > CORNER);
        solid.pseudoClassStateChanged(FADES_OUT, solidEnd < box.width() - CORNER);
        startPoint.setVisible(bar.openStart());
        endPoint.setVisible(bar.openEnd());
        endPoint.setLayoutX(end);
        setOutline(startPoint, POINT, 0, box.height());
        setOutline(endPoint, 0, POINT, box.height());
        boolean whole = bar.title()
                .filter(label -> label.box().width() >= bar.name().box().width())
                .isPresent();
        plate.setVisible(lit && !whole);
        title.setVisible(lit || bar.title().isPresent());
        setViewOrder(plate.isVisible() ? -1 : 0);
        if (plate.isVisible()) {
            showTitle(bar.name(), box, direction);
            plate.resizeRelocate(
                    title.getLayoutX() - PLATE_PADDING,
                    title.getLayoutY(),
                    title.getWidth() + 2 * PLATE_PADDING,
                    title.getHeight());
        } else {
            bar.title().ifPresent(label -> showTitle(label, box, direction));
        }
    }

    private static void place(Region part, double from, double to, double height) {
        part.setVisible(to > from);
        part.resizeRelocate(from, 0, Math.max(0, to - from), height);
    }

    private void showTitle(Label label, Box bar, Direction direction) {
        title.setText(label.text());
        double fromLeft = label.box().x() - bar.x();
        double inline = direction.left(fromLeft, label.box().width(), bar.width());
        double top = (bar.height() - TimelineText.CAPTION_LINE) / 2;
        title.resizeRelocate(inline, top, label.box().width(), TimelineText.CAPTION_LINE);
    }
}
