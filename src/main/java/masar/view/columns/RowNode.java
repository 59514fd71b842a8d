package masar.view.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import masar.i18n.Messages;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnLayout.Column;
import masar.layout.columns.ColumnLayout.EraStretch;
import masar.layout.columns.ColumnLayout.Funnel;
import masar.layout.columns.ColumnLayout.Pin;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.columns.ColumnLayout.ScaleBar;
import masar.layout.columns.ColumnMetrics;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer.Face;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.view.parts.EventHandling;
import masar.view.parts.EventHost;
import masar.view.parts.EventMarks;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineMark;
import masar.view.parts.TimelineText;
import masar.view.theme.CategoryShape;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Tones;

/**
 * A row of a column page: funnels, axis, bars and pins, and the cards above them. Everything has its final place. In a
 * window, pins and bars select their events, and the cards are not in it, since they come into view one by one.
 */
final class RowNode extends Pane {

    /** The length of a line at which a label begins, below the axis, in units. */
    private static final double TICK = 5;

    private static final double STEP = 3;
    private static final double HAIR = 1;
    private static final double ABOVE_OTHERS = -1;

    /** Between a scale bar and what it says. */
    private static final double SCALE_GAP = 6;

    private final Direction direction;
    private final CategoryShapes shapes;
    private final LabelStyle style;
    private final Optional<EventHost> host;
    /** Those of the pins and bars that react to the mouse. */
    private final List<Node> live = new ArrayList<>();

    /** A row of an image. */
    RowNode(Row row, Direction direction, CategoryShapes shapes, LabelStyle style) {
        this(row, direction, shapes, style, Optional.empty());
        row.columns().stream().map(Column::cards).flatMap(List::stream).forEach(card -> add(card(card)));
    }

    /** A row of a window, without its cards. */
    RowNode(Row row, Direction direction, CategoryShapes shapes, EventHost host) {
        this(row, direction, shapes, host.style(), Optional.of(host));
    }

    private RowNode(Row row, Direction direction, CategoryShapes shapes, LabelStyle style, Optional<EventHost> host) {
        this.shapes = shapes;
        this.direction = direction;
        this.style = style;
        this.host = host;
        setManaged(false);
        setPickOnBounds(false);
        row.columns().forEach(column -> add(funnel(column.funnel())));
        axis(row);
        row.bars().forEach(bar -> add(live(new PeriodBar(bar, direction), bar.event())));
        row.pins().forEach(pin -> add(live(pin(pin), pin.event())));
        row.caption().ifPresent(caption -> add(label(caption, "row-caption", Face.TITLE)));
        row.scaleBar().ifPresent(this::scaleBar);
    }

    private void add(Node node) {
        getChildren().add(node);
    }

    /** Lets a node react to the mouse in a window; returns it. */
    private Node live(Node node, Event event) {
        host.ifPresent(view -> {
            node.setMouseTransparent(false);
            node.setAccessibleRole(AccessibleRole.BUTTON);
            node.setAccessibleText(event.title().in(style.language()));
            EventHandling.install(node, view);
            live.add(node);
        });
        return node;
    }

    /** Shows which event is selected, which one is pointed at, and which ones recede. */
    void mark(Optional<Event> selected, Optional<Event> hovered, Predicate<Event> receding) {
        for (Node node : live) {
            Optional<Event> event = EventHandling.event(node);
            boolean isSelected = EventHandling.isSame(event, selected);
            boolean isLit = EventHandling.isSame(event, hovered);
            node.pseudoClassStateChanged(EventHandling.SELECTED, isSelected);
            node.pseudoClassStateChanged(EventHandling.LIT, isLit);
            boolean isReceding = !isSelected && !isLit && event.filter(receding).isPresent();
            node.pseudoClassStateChanged(EventHandling.RECEDING, isReceding);
            node.setViewOrder(isSelected || isLit ? ABOVE_OTHERS : 0);
        }
    }

    private static Path funnel(Funnel funnel) {
        double middle = (funnel.top() + funnel.bottom()) / 2;
        Path path = new Path(
                new MoveTo(funnel.footLeft(), funnel.top()),
                new CubicCurveTo(
                        funnel.footLeft(), middle, funnel.axisLeft(), middle, funnel.axisLeft(), funnel.bottom()),
                new LineTo(funnel.axisRight(), funnel.bottom()),
                new CubicCurveTo(
                        funnel.axisRight(), middle, funnel.footRight(), middle, funnel.footRight(), funnel.top()),
                new ClosePath());
        path.getStyleClass().add("funnel");
        path.setManaged(false);
        return path;
    }

    private void axis(Row row) {
        Box band = row.band();
        add(region("row-band", band));
        row.eras().forEach(era -> add(region(era.shaded() ? "row-era-shaded" : "row-era", era.box())));
        row.ticks().forEach(x -> add(line(x, band.bottom(), TICK)));
        row.steps().forEach(x -> add(line(x, band.bottom(), STEP)));
        row.tickLabels().forEach(tick -> add(label(tick, "axis-label", Face.CAPTION)));
        row.eras().stream()
                .map(EraStretch::name)
                .flatMap(Optional::stream)
                .forEach(name -> add(label(name, "era-caption", Face.CAPTION)));
    }

    private static Region line(double x, double top, double length) {
        return region("axis-tick", new Box(x - HAIR / 2, top, HAIR, length));
    }

    private static Region region(String styleClass, Box box) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return region;
    }

    private Region pin(Pin pin) {
        Region node = region("pin", new Box(pin.x(), pin.y(), 0, 0));
        CategoryShape shape = shapes.of(pin.event().category());
        shape.applyTo(node);
        shape.place(node, pin.x(), pin.y(), Metrics.PIN_SIZE + 1);
        node.pseudoClassStateChanged(EventHandling.CARDED, true);
        Tones.set(node, pin.event().category().tone());
        TimelineMark.of(TimelineMark.Kind.PIN, pin.event()).put(node);
        return node;
    }

    private ColumnCard card(Card card) {
        ColumnCard node = new ColumnCard();
        node.setNodeOrientation(Orientations.of(direction));
        node.show(card, style, EventMarks.NONE);
        return node;
    }

    private TextBlock label(Label label, String styleClass, Face face) {
        Box box = label.box();
        TextBlock block = TimelineText.line(face, box.height());
        block.getStyleClass().add(styleClass);
        block.setManaged(false);
        block.setMouseTransparent(true);
        block.setNodeOrientation(Orientations.of(direction));
        block.setText(label.text());
        block.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return block;
    }

    /** A line as long as the time that is written next to it, with a stroke at each end. */
    private void scaleBar(ScaleBar bar) {
        Box box = bar.box();
        double middle = box.y() + box.height() / 2;
        add(region("axis-tick", new Box(box.x(), middle, box.width(), HAIR)));
        for (double x : new double[] {box.x(), box.right() - HAIR}) {
            add(region("axis-tick", new Box(x, middle - STEP, HAIR, 2 * STEP + HAIR)));
        }
        String text = words(bar);
        double width = TimelineText.MEASURER.width(text, Face.CAPTION) + Metrics.TEXT_SLACK;
        double x = direction == Direction.RIGHT_TO_LEFT ? box.right() + SCALE_GAP : box.x() - SCALE_GAP - width;
        double top = middle - ColumnMetrics.DATE_LINE / 2;
        add(label(new Label(text, new Box(x, top, width, ColumnMetrics.DATE_LINE)), "axis-label", Face.CAPTION));
    }

    private String words(ScaleBar bar) {
        String number = new DateLabels(style).number(bar.count());
        return Messages.of(Messages.Bundle.VIEW, style.language())
                .count("scale." + bar.unit().name().toLowerCase(Locale.ROOT), bar.count(), number);
    }
}
