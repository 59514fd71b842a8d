package masar.app.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.layout.frame.Direction;
import masar.query.EventFilter;
import masar.query.TimeParts;
import masar.time.TimeSpan;
import masar.typography.TextBlock;

/**
 * How many events there are in each part of all time, given all choices but the period, and the period as a range between
 * two thumbs, which are dragged or moved by the arrow keys from part to part. Time runs as it does in the views. The period is
 * taken when the mouse lets go, or at each key.
 */
final class PeriodSlider extends Region {

    private static final double HEIGHT = 70;
    private static final double WORDS = 53;
    private static final double WORDS_HEIGHT = 17;
    /** From each edge to the first and the last bound, so that a thumb there is whole. */
    private static final double MARGIN = 7;

    private static final double BARS = 40;
    private static final double GAP = 1;
    private static final double THUMB_WIDTH = 9;
    private static final double THUMB_HEIGHT = 18;

    private final AppState state;
    private final TimeParts parts;
    private final Pane content = new Pane();
    private final Path outside = new Path();
    private final Path inside = new Path();
    private final Region track = new Region();
    private final Region range = new Region();
    private final TextBlock words = Texts.caption("");
    private final Thumb from;
    private final Thumb to;
    /** Of the bounds of the parts. */
    private int first;

    private int last;
    /** The range of the period of the filter. */
    private int shownFirst;

    private int shownLast;
    private boolean dragging;
    private boolean draggingStart;

    PeriodSlider(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.parts = state.datasetProperty().get().filters().timeParts();
        this.from = new Thumb("period-slider-from", "period.from.text");
        this.to = new Thumb("period-slider-to", "period.to.text");
        setId("period-slider");
        getStyleClass().add("period-slider");
        content.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        content.setManaged(false);
        content.setCursor(Cursor.HAND);
        outside.getStyleClass().add("period-bars");
        inside.getStyleClass().addAll("period-bars", "inside");
        track.getStyleClass().add("period-track");
        range.getStyleClass().add("period-range");
        content.getChildren().addAll(outside, inside, track, range, from, to);
        content.getChildren().forEach(node -> node.setManaged(false));
        words.setId("filter-period-words");
        words.setManaged(false);
        getChildren().addAll(content, words);
        content.setOnMousePressed(this::press);
        content.setOnMouseDragged(this::drag);
        content.setOnMouseReleased(this::release);
        keys(from, place -> Math.clamp(place, 0, last - 1), true);
        keys(to, place -> Math.clamp(place, first + 1, parts.size()), false);
        subscriptions.value(state.filterProperty().map(EventFilter::period), period -> show());
        subscriptions.value(state.facetsProperty(), facets -> requestLayout());
        subscriptions.value(state.styleProperty(), style -> requestLayout());
    }

    /** One end of the range. */
    private final class Thumb extends Region {

        Thumb(String id, String says) {
            setId(id);
            getStyleClass().add("period-thumb");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.SLIDER);
            setAccessibleText(state.messages().get(says));
            resize(THUMB_WIDTH, THUMB_HEIGHT);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.VALUE_STRING
                    ? state.labels().period(parts.between(first, last))
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    private void show() {
        first = state.filter()
                .period()
                .map(TimeSpan::start)
                .map(parts::nearest)
                .map(bound -> Math.min(bound, parts.size() - 1))
                .orElse(0);
        last = state.filter()
                .period()
                .map(TimeSpan::end)
                .map(parts::nearest)
                .map(bound -> Math.max(bound, first + 1))
                .orElse(parts.size());
        shownFirst = first;
        shownLast = last;
        requestLayout();
    }

    private Direction direction() {
        return Direction.of(state.language());
    }

    private double inline(int bound) {
        return MARGIN + (getWidth() - 2 * MARGIN) * bound / parts.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
        List<Integer> counts = state.facetsProperty().get().perPart();
        int highest = Math.max(1, counts.stream().mapToInt(count -> count).max().orElse(0));
        outside.getElements().clear();
        inside.getElements().clear();
        for (int part = 0; part < Math.min(counts.size(), parts.size()); part++) {
            boolean chosen = first <= part && part < last;
            bar(chosen ? inside : outside, part, counts.get(part) * BARS / highest);
        }
        place(track, inline(0), inline(parts.size()));
        place(range, inline(first), inline(last));
        placeThumb(from, first);
        placeThumb(to, last);
        words.setText(state.labels().period(shown()));
        words.resizeRelocate(0, WORDS, getWidth(), WORDS_HEIGHT);
    }

    /** The period of the filter, that of the range while it is dragged, or all of time. */
    private TimeSpan shown() {
        return state.filter().period().filter(period -> !dragging).orElseGet(() -> parts.between(first, last));
    }

    private void bar(Path path, int part, double height) {
        if (height > 0) {
            double start = inline(part);
            double width = Math.max(1, inline(part + 1) - start - GAP);
            double x = direction().left(start, width, getWidth());
            path.getElements()
                    .addAll(
                            new MoveTo(x, BARS),
                            new HLineTo(x + width),
                            new VLineTo(BARS - Math.max(1, height)),
                            new HLineTo(x),
                            new ClosePath());
        }
    }

    private void place(Region line, double start, double end) {
        double x = direction().left(start, end - start, getWidth());
        line.resizeRelocate(x, BARS + 1, end - start, 3);
    }

    private void placeThumb(Thumb thumb, int bound) {
        double x = direction().left(inline(bound) - THUMB_WIDTH / 2, THUMB_WIDTH, getWidth());
        thumb.resizeRelocate(x, BARS + 2.5 - THUMB_HEIGHT / 2, THUMB_WIDTH, THUMB_HEIGHT);
    }

    private int boundAt(MouseEvent event) {
        double inline = direction().x(event.getX(), getWidth());
        double place = (inline - MARGIN) / Math.max(1, getWidth() - 2 * MARGIN) * parts.size();
        return (int) Math.clamp(Math.round(place), 0L, parts.size());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            int at = boundAt(event);
            dragging = true;
            draggingStart = at < (first + last) / 2.0 || (at == last && last == parts.size() && first + 1 == last);
            (draggingStart ? from : to).requestFocus();
            drag(event);
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            int at = boundAt(event);
            if (draggingStart) {
                first = Math.clamp(at, 0, last - 1);
            } else {
                last = Math.clamp(at, first + 1, parts.size());
            }
            requestLayout();
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragging = false;
            take();
        }
    }

    private void keys(Thumb thumb, IntUnaryOperator within, boolean start) {
        thumb.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            int now = start ? first : last;
            int moved = within.applyAsInt(moved(key.getCode(), now));
            if (moved != now || isOurs(key.getCode())) {
                key.consume();
            }
            if (moved != now) {
                first = start ? moved : first;
                last = start ? last : moved;
                take();
            }
        });
    }

    private static boolean isOurs(KeyCode key) {
        return key.isArrowKey() || key == KeyCode.HOME || key == KeyCode.END;
    }

    private int moved(KeyCode key, int now) {
        int later = direction() == Direction.RIGHT_TO_LEFT ? 1 : -1;
        return switch (key) {
            case LEFT, KP_LEFT -> now + later;
            case RIGHT, KP_RIGHT -> now - later;
            case UP, KP_UP -> now + 1;
            case DOWN, KP_DOWN -> now - 1;
            case HOME -> 0;
            case END -> parts.size();
            default -> now;
        };
    }

    /** Keeps only the period of the range; any period if that is all of time. An end that was not moved stays as exact as it was. */
    private void take() {
        if (first == shownFirst && last == shownLast) {
            return;
        }
        boolean all = first == 0 && last == parts.size();
        TimeSpan range = parts.between(first, last);
        Optional<TimeSpan> before = state.filter().period();
        long start = before.filter(period -> first == shownFirst)
                .map(TimeSpan::start)
                .orElse(range.start());
        long end = before.filter(period -> last == shownLast).map(TimeSpan::end).orElse(range.end());
        state.filterProperty()
                .set(state.filter().withPeriod(all ? Optional.empty() : Optional.of(new TimeSpan(start, end))));
        show();
    }
}
