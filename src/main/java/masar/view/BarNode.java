package masar.view;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import masar.layout.TimelineLayout.Bar;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.typography.TextBlock;
import masar.view.parts.EventHandling;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineMark;
import masar.view.parts.TimelineText;
import masar.view.theme.CategoryShape;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/**
 * A period: solid where the event is certain to go on, fading over the spans in which its beginning or its end lies,
 * with a point where it has none. Laid out from left to right; the node orientation mirrors it.
 */
final class BarNode extends EventNode {

    private static final double POINT = 8;
    /** Around a title that has no space on its bar. */
    private static final double PLATE_PADDING = 4;

    private static final double ABOVE_BAR = -1;

    /** A fade shorter than the radius of a corner is invisible. */
    private static final double CORNER = 4;
    /** Where something else follows, the solid part has no round corners. */
    private static final PseudoClass FADES_IN = PseudoClass.getPseudoClass("fades-in");

    private static final PseudoClass FADES_OUT = PseudoClass.getPseudoClass("fades-out");

    private final Region solid = part("bar-solid");
    // Most bars have none of these, and of a million events hundreds are in view.
    private final Part<Region> fadeIn = new Part<>(Place.BELOW, () -> part("bar-fade-in"));
    private final Part<Region> fadeOut = new Part<>(Place.BELOW, () -> part("bar-fade-out"));
    private final Part<Polygon> startPoint = new Part<>(Place.BELOW, () -> point(POINT, 0));
    private final Part<Polygon> endPoint = new Part<>(Place.BELOW, () -> point(0, POINT));
    private final Part<Region> mark = new Part<>(Place.ON, this::mark);
    private final Part<Region> plate = new Part<>(Place.ABOVE, BarNode::plate);
    private final Part<TextBlock> title = new Part<>(Place.TOP, BarNode::title);

    private MarkLook marked = new MarkLook("", CategoryShape.DISC);

    BarNode(TimelineView view) {
        super(view, "bar");
        getChildren().add(solid);
    }

    /**
     * What a mark looks like.
     *
     * @param icon its name; empty for a shape instead
     */
    private record MarkLook(String icon, CategoryShape shape) {}

    /** Where a part is painted: below the solid part, right above it, above that, or above all. */
    private enum Place {
        BELOW,
        ON,
        ABOVE,
        TOP
    }

    /** A part that has a node only once it has been shown. */
    private final class Part<N extends Node> {

        private final Place place;
        private final Supplier<N> create;
        private Optional<N> node = Optional.empty();

        Part(Place place, Supplier<N> create) {
            this.place = place;
            this.create = create;
        }

        N shown() {
            N shown = node.orElseGet(create);
            if (node.isEmpty()) {
                node = Optional.of(shown);
                getChildren().add(index(), shown);
            }
            shown.setVisible(true);
            return shown;
        }

        private int index() {
            return switch (place) {
                case BELOW -> 0;
                case ON -> getChildren().indexOf(solid) + 1;
                case ABOVE ->
                    title.node.map(getChildren()::indexOf).orElse(getChildren().size());
                case TOP -> getChildren().size();
            };
        }

        void hide() {
            node.ifPresent(hidden -> hidden.setVisible(false));
        }

        void discard() {
            node.ifPresent(getChildren()::remove);
            node = Optional.empty();
        }
    }

    private static TextBlock title() {
        TextBlock title = TimelineText.caption();
        title.getStyleClass().add("bar-title");
        title.setManaged(false);
        title.setMouseTransparent(true);
        return title;
    }

    private Region mark() {
        Region mark = marked.icon.isEmpty() ? new Region() : Icons.icon(marked.icon, Metrics.BAR_ICON);
        if (marked.icon.isEmpty()) {
            marked.shape.applyTo(mark);
        }
        mark.getStyleClass().add("bar-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        return mark;
    }

    private static Region plate() {
        Region plate = part("bar-plate");
        plate.setMouseTransparent(true);
        return plate;
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

    /**
     * @param shape of its category
     * @param lit whether it is pointed at or selected, and so shows its whole title above all other bars
     */
    void show(Bar bar, CategoryShape shape, Direction direction, boolean lit) {
        EventHandling.show(this, TimelineMark.Kind.BAR, bar.event(), view());
        setAccessibleText(bar.event().title().in(view().getContent().style().language()));
        setNodeOrientation(Orientations.of(direction));
        Tones.set(this, bar.event().category().tone());
        Box box = bar.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double start = bar.openStart() ? Math.min(POINT, box.width()) : 0;
        double end = box.width() - (bar.openEnd() ? Math.min(POINT, box.width() - start) : 0);
        double solidStart = start + bar.fadeIn();
        double solidEnd = Math.max(solidStart, end - bar.fadeOut());
        place(fadeIn, start, solidStart, box.height());
        solid.setVisible(solidEnd > solidStart);
        solid.resizeRelocate(solidStart, 0, solidEnd - solidStart, box.height());
        place(fadeOut, solidEnd, end, box.height());
        solid.pseudoClassStateChanged(FADES_IN, solidStart > CORNER);
        solid.pseudoClassStateChanged(FADES_OUT, solidEnd < box.width() - CORNER);
        point(startPoint, bar.openStart(), 0, POINT, 0, box.height());
        point(endPoint, bar.openEnd(), end, 0, POINT, box.height());
        showTitle(bar, lit, direction);
        showMark(bar, shape, direction);
    }

    /** The icon of the category, or on a thin bar its shape. */
    private void showMark(Bar bar, CategoryShape shape, Direction direction) {
        Optional<Box> place = bar.mark().filter(box -> !isCovered(box, bar.box(), direction));
        if (place.isEmpty()) {
            mark.hide();
            return;
        }
        Box box = place.get();
        String icon = "category/" + bar.event().category().icon();
        boolean hasIcon = box.width() >= Metrics.BAR_ICON && Icons.exists(icon);
        MarkLook look = new MarkLook(hasIcon ? icon : "", shape);
        if (!look.equals(marked)) {
            mark.discard();
            marked = look;
        }
        double left = inline(box, bar.box(), direction);
        double top = box.y() - bar.box().y();
        if (hasIcon) {
            mark.shown().resizeRelocate(left, top, Metrics.BAR_ICON, Metrics.BAR_ICON);
        } else {
            shape.place(mark.shown(), left + box.width() / 2, top + box.height() / 2, box.width());
        }
    }

    private boolean isCovered(Box mark, Box bar, Direction direction) {
        double left = inline(mark, bar, direction);
        return plate.node
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .filter(covered -> covered.getMinX() < left + mark.width() && left < covered.getMaxX())
                .isPresent();
    }

    /** The inline position of a box within the bar, in px. */
    private static double inline(Box box, Box bar, Direction direction) {
        return direction.left(box.x() - bar.x(), box.width(), bar.width());
    }

    private static void place(Part<Region> part, double from, double to, double height) {
        if (to > from) {
            part.shown().resizeRelocate(from, 0, to - from, height);
        } else {
            part.hide();
        }
    }

    private static void point(Part<Polygon> part, boolean open, double x, double base, double tip, double height) {
        if (open) {
            part.shown().setLayoutX(x);
            setOutline(part.shown(), base, tip, height);
        } else {
            part.hide();
        }
    }

    /** On the bar, or on a plate where it is pointed at or selected and has no space on the bar. */
    private void showTitle(Bar bar, boolean lit, Direction direction) {
        boolean whole = bar.title()
                .filter(label -> label.box().width() >= bar.name().box().width())
                .isPresent();
        boolean plated = lit && !whole;
        setViewOrder(plated ? ABOVE_BAR : 0);
        Optional<Label> label = plated ? Optional.of(bar.name()) : bar.title();
        if (label.isEmpty()) {
            title.hide();
        }
        label.ifPresent(shown -> showTitle(title.shown(), shown, bar.box(), direction));
        if (plated) {
            TextBlock name = title.shown();
            plate.shown()
                    .resizeRelocate(
                            name.getLayoutX() - PLATE_PADDING,
                            name.getLayoutY(),
                            name.getWidth() + 2 * PLATE_PADDING,
                            name.getHeight());
        } else {
            plate.hide();
        }
    }

    private void showTitle(TextBlock title, Label label, Box bar, Direction direction) {
        title.setText(label.text());
        title.setMarker(view().marksProperty().get().texts());
        double top = (bar.height() - TimelineText.CAPTION_LINE) / 2;
        title.resizeRelocate(
                inline(label.box(), bar, direction), top, label.box().width(), TimelineText.CAPTION_LINE);
    }
}
