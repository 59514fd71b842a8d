package masar.view.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.util.Subscription;
import masar.i18n.Messages;
import masar.layout.frame.Brush;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.Histogram;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.TimelineView;
import masar.view.columns.ColumnView;
import masar.view.overview.ColumnMarks.ColumnMark;
import masar.view.overview.Overviewed.InView;
import masar.view.popup.TextTooltip;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Tones;

/**
 * The whole period of a timeline as a stacked histogram by category, with a brush over the part in view: dragged in its
 * middle it moves, at an edge it is resized, elsewhere it is drawn anew; a double click shows everything. Of columns, whose
 * frame has no other size, a press elsewhere moves it there. A tooltip says in words what is under the pointer.
 */
public final class OverviewStrip extends Region {

    private static final double HEIGHT = 76;
    private static final double MARGIN = 16;
    private static final double TOP = 10;
    private static final double BAR = 3;
    private static final double BAR_PITCH = 5;
    private static final double MARK = 6;
    /** From a column to the middle of its mark. */
    private static final double MARK_RISE = 2.8;
    /** What a mark above a column needs. */
    private static final double MARK_SPACE = 10;

    private static final double NARROWEST = 4;

    private final Overviewed view;
    private final Pane content = new Pane();
    private final Path ghost = new Path();
    private final Pane bars = new Pane();
    private final Region brush = new Region();
    private final TextTooltip tip = new TextTooltip(this::words);
    private final Subscription following;
    /** Which of the equal parts the pointer is on. */
    private int pointed;

    private Optional<EventIndex> whole = Optional.empty();
    private Optional<EventIndex> drawn = Optional.empty();
    private Optional<EventIndex> drawnWhole = Optional.empty();
    private double drawnWidth;
    private Brush.Hold hold = Brush.Hold.OUTSIDE;
    private Brush held = new Brush(0, 1);
    private double pressed;

    /** An overview of what the view of an axis shows. */
    public OverviewStrip(TimelineView view) {
        this(new AxisOverviewed(view));
    }

    /** An overview of what a view of columns shows: its frame is moved by whole rows. */
    public OverviewStrip(ColumnView view) {
        this(new ColumnsOverviewed(view));
    }

    private OverviewStrip(Overviewed view) {
        this.view = view;
        getStyleClass().add("overview");
        setId("overview");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        new OverviewKeys(this, view);
        content.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        content.setManaged(false);
        brush.getStyleClass().add("brush");
        brush.setId("brush");
        brush.setManaged(false);
        brush.setMouseTransparent(true);
        bars.setManaged(false);
        ghost.getStyleClass().add("overview-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        content.getChildren().addAll(brush, ghost, bars);
        getChildren().add(content);
        content.setOnMousePressed(this::press);
        content.setOnMouseDragged(this::drag);
        content.setOnMouseMoved(this::move);
        tip.installOn(this);
        content.setOnMouseClicked(this::click);
        following = Subscription.combine(
                view.shown().subscribe(shown -> follow()), view.content().subscribe(content -> requestLayout()));
    }

    /** Shows all of these behind the events of the view, which are some of them. */
    public void showWhole(EventIndex events) {
        whole = Optional.of(events);
        requestLayout();
    }

    private void follow() {
        setAccessibleText(
                Messages.of(Messages.Bundle.VIEW, view.style().language()).get("overview"));
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    /** Reports the period in view to a screen reader. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.VALUE_STRING) {
            DateLabels labels = new DateLabels(view.style());
            return view.inView().map(InView::named).map(labels::period).orElse("");
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Ends all listeners on the view. */
    public void dispose() {
        following.unsubscribe();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        EventIndex events = view.events();
        if (drawn.filter(events::equals).isEmpty() || !drawnWhole.equals(whole) || drawnWidth != getWidth()) {
            drawn = Optional.of(events);
            drawnWhole = whole;
            drawnWidth = getWidth();
            drawBars(events);
        }
        view.inView().ifPresentOrElse(this::showBrush, () -> brush.setVisible(false));
    }

    /** The whole extent, in a view of this strip's width. */
    private Viewport whole() {
        return Viewport.showing(view.events().extent(), getWidth(), MARGIN, MARGIN);
    }

    private int parts() {
        return (int) Math.max(1, (getWidth() - 2 * MARGIN) / BAR_PITCH);
    }

    private void drawBars(EventIndex events) {
        Histogram histogram = Histogram.of(events, parts());
        Histogram behind = whole.filter(
                        all -> !all.equals(events) && all.extent().equals(events.extent()))
                .map(all -> Histogram.of(all, parts()))
                .orElse(histogram);
        double unit = (HEIGHT - 2 * TOP - MARK_SPACE) / Math.max(1, behind.highest());
        drawGhost(behind, unit, !behind.equals(histogram));
        double[] heights = new double[histogram.parts()];
        List<List<PathElement>> paths = new ArrayList<>();
        for (List<Integer> counts : histogram.counts()) {
            paths.add(columns(counts, unit, heights));
        }
        CategoryShapes shapes = view.shapes();
        for (ColumnMark mark : new ColumnMarks(histogram, shapes, heights).marks(BAR_PITCH, MARK_SPACE)) {
            double y = HEIGHT - TOP - heights[mark.part()] - MARK_RISE;
            paths.get(mark.tone()).addAll(mark.shape().outline(columnLeft(mark.part()) + BAR / 2, y, MARK));
        }
        bars.getChildren().clear();
        for (int t = 0; t < paths.size(); t++) {
            Path tone = new Path(paths.get(t));
            tone.getStyleClass().add("overview-bars");
            tone.setManaged(false);
            Tones.set(tone, histogram.tones().get(t));
            bars.getChildren().add(tone);
        }
        // This is done while the window is laid out, when styles have been applied: they would be drawn without, once.
        bars.applyCss();
    }

    /** All tones in one: what they are is shown by the events in front. */
    private void drawGhost(Histogram behind, double unit, boolean visible) {
        ghost.setVisible(visible);
        ghost.getElements().clear();
        double[] heights = new double[behind.parts()];
        for (int i = 0; visible && i < behind.counts().size(); i++) {
            ghost.getElements().addAll(columns(behind.counts().get(i), unit, heights));
        }
    }

    /** The outlines of the events of one tone, on top of what the columns have so far. */
    private List<PathElement> columns(List<Integer> counts, double unit, double[] heights) {
        List<PathElement> path = new ArrayList<>();
        for (int part = 0; part < counts.size(); part++) {
            if (counts.get(part) > 0) {
                double height = Math.max(1, counts.get(part) * unit);
                double x = columnLeft(part);
                double bottom = HEIGHT - TOP - heights[part];
                path.addAll(List.of(
                        new MoveTo(x, bottom),
                        new HLineTo(x + BAR),
                        new VLineTo(bottom - height),
                        new HLineTo(x),
                        new ClosePath()));
                heights[part] += height;
            }
        }
        return path;
    }

    private double columnLeft(int part) {
        double inline = MARGIN + part * (getWidth() - 2 * MARGIN) / parts();
        return view.direction().left(inline, BAR, getWidth());
    }

    private Brush brushOf(InView now) {
        Viewport whole = whole();
        double start = whole.inline(now.start());
        double end = whole.inline(now.end());
        return new Brush(start, Math.max(end, start + NARROWEST));
    }

    private void showBrush(InView inView) {
        brush.setVisible(true);
        Brush now = brushOf(inView);
        double start = Math.max(now.start(), MARGIN / 2);
        double end = Math.min(now.end(), getWidth() - MARGIN / 2);
        double width = Math.max(NARROWEST, end - start);
        double x = view.direction().left(start, width, getWidth());
        // On whole px: JavaFX leaves artefacts of an edge that moves between pixels.
        brush.resizeRelocate(Math.round(x), TOP / 2, Math.round(width), HEIGHT - TOP);
    }

    private double inline(MouseEvent event) {
        return view.direction().x(event.getX(), getWidth());
    }

    private void press(MouseEvent event) {
        view.inView().ifPresent(now -> {
            pressed = inline(event);
            held = brushOf(now);
            hold = holdAt(held, pressed);
        });
    }

    /** What the pointer would drag: the edges only where that changes how much time is in view. */
    private Brush.Hold holdAt(Brush now, double inline) {
        if (view.canResize()) {
            return now.holdAt(inline);
        }
        return inline > now.start() && inline < now.end() ? Brush.Hold.MIDDLE : Brush.Hold.OUTSIDE;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            double at = inline(event);
            if (hold != Brush.Hold.OUTSIDE) {
                show(held.dragged(hold, at - pressed, NARROWEST));
            } else if (view.canResize()) {
                show(Brush.between(pressed, at, NARROWEST));
            } else {
                show(Brush.between(at, at, NARROWEST));
            }
        }
    }

    private void show(Brush wanted) {
        Viewport whole = whole();
        view.show(whole.second(wanted.start()), whole.second(wanted.end()));
    }

    private void move(MouseEvent event) {
        showHold(event);
        double inner = getWidth() - 2 * MARGIN;
        int part = Math.clamp((int) Math.floor((inline(event) - MARGIN) / inner * parts()), 0, parts() - 1);
        if (part != pointed) {
            pointed = part;
            tip.update();
        }
    }

    /** What the strip shows under the pointer. */
    private List<TextBlock> words() {
        return view.events().isEmpty()
                ? List.of()
                : new PartWords(view.events(), view.style())
                        .lines(Math.min(pointed, parts() - 1), parts()).stream()
                                .map(TextTooltip::block)
                                .toList();
    }

    private void showHold(MouseEvent event) {
        view.inView()
                .ifPresent(now -> content.setCursor(
                        switch (holdAt(brushOf(now), inline(event))) {
                            case START, END -> Cursor.H_RESIZE;
                            case MIDDLE -> Cursor.OPEN_HAND;
                            case OUTSIDE -> view.canResize() ? Cursor.CROSSHAIR : Cursor.HAND;
                        }));
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2) {
            view.showAll();
        } else if (!view.canResize() && hold == Brush.Hold.OUTSIDE && event.isStillSincePress()) {
            show(Brush.between(pressed, pressed, NARROWEST));
        }
    }
}
