package masar.view;

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

    BarNode(TimelineView view) {
        super(view, "bar");
        title.getStyleClass().add("bar-title");
        title.setManaged(false);
        title.setMouseTransparent(true);
        getChildren().addAll(fadeIn, solid, fadeOut, startPoint, endPoint, title);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    private static Polygon point(double base, double tip) {
        Polygon point = new Polygon(base, 0, tip, Metrics.BAR_HEIGHT / 2, base, Metrics.BAR_HEIGHT);
        point.getStyleClass().add("bar-point");
        point.setManaged(false);
        return point;
    }

    void show(Bar bar, Direction direction) {
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
        title.setVisible(bar.title().isPresent());
        bar.title().ifPresent(label -> showTitle(label, box, direction));
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
