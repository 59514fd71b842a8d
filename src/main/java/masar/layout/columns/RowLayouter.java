package masar.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.layout.axis.OneLinePlanner;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnLayout.Column;
import masar.layout.columns.ColumnLayout.Funnel;
import masar.layout.columns.ColumnLayout.Pin;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.columns.ColumnLayout.ScaleBar;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.time.DateLabels;
import masar.time.TimeSpan;

/** Gives everything in a row its place. */
final class RowLayouter {

    private static final double SHORTEST_SCALE_BAR = 6;
    private static final double AXIS_MARGIN = ColumnMetrics.MARGIN + ColumnMetrics.AXIS_INSET;

    private final ShownEvents events;
    private final EventIndex index;
    private final Shape shape;
    private final Direction direction;
    private final int summariesFrom;
    private final CardStacks cards;
    private final Periods periods;
    private final EraNames eras;
    private final boolean withEras;
    private final OneLinePlanner ticks;
    private final DateLabels labels;
    private final TextMeasurer measurer;

    RowLayouter(
            ShownEvents events,
            Shape shape,
            Direction direction,
            int summariesFrom,
            List<Era> eras,
            DateLabels labels,
            TextMeasurer measurer) {
        this.events = events;
        this.index = events.index();
        this.shape = shape;
        this.direction = direction;
        this.summariesFrom = summariesFrom;
        this.cards = events.stacks(shape.columnWidth(), summariesFrom);
        this.periods = new Periods(index);
        this.eras = new EraNames(eras, labels.language(), measurer);
        this.withEras = !eras.isEmpty();
        this.ticks = new OneLinePlanner(labels, measurer);
        this.labels = labels;
        this.measurer = measurer;
    }

    /** The division of the page, and how large it is. */
    Shape shape() {
        return shape;
    }

    Direction direction() {
        return direction;
    }

    /** The heights of the cards. */
    CardStacks cards() {
        return cards;
    }

    /**
     * A row before it has its place on the page.
     *
     * @param ends of the columns, counted from the first event of the row
     * @param cardsHeight of its highest column, in units
     */
    record Draft(
            int from,
            int to,
            TimeSpan span,
            Viewport viewport,
            List<Integer> ends,
            Periods.InRow bars,
            double cardsHeight) {

        /** The height of the row, in units. */
        double height(boolean captioned, boolean withEras) {
            return ColumnMetrics.frameHeight(captioned, ColumnMetrics.funnelHeight(bars.rows()), withEras)
                    + cardsHeight;
        }
    }

    /** Divides the events {@code [from, to)} among columns that are at most {@code limit} units high. */
    Draft draft(int from, int to, TimeSpan span, double limit) {
        Viewport viewport = Viewport.showing(span, shape.width(), AXIS_MARGIN, AXIS_MARGIN);
        double[] places = IntStream.range(from, to)
                .mapToDouble(i -> viewport.inline(index.anchor(i)))
                .toArray();
        double[] middles = IntStream.range(0, shape.columns())
                .mapToDouble(column -> shape.columnStart(column) + shape.columnWidth() / 2)
                .toArray();
        int[] ends = ColumnPacking.pack(cards, from, limit, places, middles);
        double highest = 0;
        int start = 0;
        for (int end : ends) {
            highest = Math.max(highest, cards.height(from + start, from + end));
            start = end;
        }
        return new Draft(
                from, to, span, viewport, Arrays.stream(ends).boxed().toList(), periods.in(span, viewport), highest);
    }

    /** The height of a row, in units. */
    double height(Draft draft, boolean captioned) {
        return draft.height(captioned, withEras);
    }

    /** The row with its upper edge at some y. */
    Row row(Draft draft, double top, boolean captioned, Optional<ScaleLength> scale) {
        Viewport viewport = draft.viewport;
        double caption = top + ColumnMetrics.ROW_GAP;
        double cardsTop = caption + (captioned ? ColumnMetrics.CAPTION_LINE + ColumnMetrics.CAPTION_GAP : 0);
        double foot = cardsTop + draft.cardsHeight;
        double axis = foot + ColumnMetrics.funnelHeight(draft.bars.rows());
        double tickLine = axis + ColumnMetrics.BAND_HEIGHT;
        double eraLine = tickLine + ColumnMetrics.TICK_LINE;
        double bottom = eraLine + (withEras ? ColumnMetrics.ERA_LINE : 0);
        double from = viewport.inline(draft.span.start());
        double to = viewport.inline(draft.span.end());
        OneLinePlanner.OneLine line =
                ticks.plan(viewport, direction, shape.width(), from, to, tickLine, ColumnMetrics.TICK_LINE);
        return new Row(
                new Box(0, caption, shape.width(), bottom - caption),
                draft.span,
                viewport,
                box(from, to - from, axis, ColumnMetrics.BAND_HEIGHT),
                captioned ? Optional.of(caption(draft.span, caption)) : Optional.empty(),
                captioned ? scale.flatMap(length -> scaleBar(length, viewport, caption)) : Optional.empty(),
                columns(draft, foot, axis),
                pins(draft, axis + ColumnMetrics.BAND_HEIGHT / 2),
                periods.bars(draft.bars, draft.span, viewport, direction, shape.width(), axis),
                draft.bars.leftOut(),
                eras.of(draft.span, viewport, direction, shape.width(), axis, eraLine),
                line.ticks(),
                line.steps(),
                line.labels());
    }

    private Box box(double start, double length, double top, double height) {
        return new Box(direction.left(start, length, shape.width()), top, length, height);
    }

    private Label caption(TimeSpan span, double top) {
        String text = labels.period(span);
        double width = measurer.width(text, Face.TITLE) + Metrics.TEXT_SLACK;
        return new Label(text, box(ColumnMetrics.MARGIN, width, top, ColumnMetrics.CAPTION_LINE));
    }

    /** At the end of the line of the caption. */
    private Optional<ScaleBar> scaleBar(ScaleLength scale, Viewport viewport, double top) {
        double length = scale.seconds() / viewport.secondsPerPx();
        double start = shape.width() - ColumnMetrics.MARGIN - length;
        return length < SHORTEST_SCALE_BAR || start < shape.width() / 2
                ? Optional.empty()
                : Optional.of(
                        new ScaleBar(scale.unit(), scale.count(), box(start, length, top, ColumnMetrics.CAPTION_LINE)));
    }

    private List<Pin> pins(Draft draft, double y) {
        return IntStream.range(draft.from, draft.to)
                .mapToObj(i -> new Pin(index.event(i), direction.x(inline(draft, i), shape.width()), y))
                .toList();
    }

    private double inline(Draft draft, int event) {
        return draft.viewport.inline(index.anchor(event));
    }

    private List<Column> columns(Draft draft, double foot, double axis) {
        List<Column> columns = new ArrayList<>();
        int start = draft.from;
        for (int place = 0; place < draft.ends.size(); place++) {
            int end = draft.from + draft.ends.get(place);
            if (end > start) {
                columns.add(column(draft, place, start, end, foot, axis));
            }
            start = end;
        }
        return columns;
    }

    private Column column(Draft draft, int place, int start, int end, double foot, double axis) {
        double width = shape.columnWidth();
        double inline = shape.columnStart(place);
        double top = foot - cards.height(start, end);
        List<Card> stack = new ArrayList<>();
        double y = top;
        for (int i = start; i < end; i++) {
            stack.add(events.card(i, box(inline, width, y, cards.height(i)), summariesFrom));
            y += cards.height(i) + ColumnMetrics.CARD_GAP;
        }
        return new Column(
                place, box(inline, width, top, foot - top), stack, funnel(draft, start, end, inline, foot, axis));
    }

    /** From its first to its last event, a little wider where there is one only, but not as far as the next funnel. */
    private Funnel funnel(Draft draft, int start, int end, double inline, double foot, double axis) {
        double first = inline(draft, start);
        double last = inline(draft, end - 1);
        double before = start == draft.from ? 0 : (inline(draft, start - 1) + first) / 2;
        double after = end == draft.to ? shape.width() : (last + inline(draft, end)) / 2;
        double missing = Math.max(0, ColumnMetrics.FUNNEL_MIN_WIDTH - (last - first)) / 2;
        Box top = box(inline, shape.columnWidth(), foot, 0);
        double from = Math.max(before, first - missing);
        Box bottom = box(from, Math.min(after, last + missing) - from, axis, 0);
        return new Funnel(foot, axis, top.x(), top.right(), bottom.x(), bottom.right());
    }

    /** The length of the scale bars of some rows. */
    static Optional<ScaleLength> scale(List<Draft> drafts) {
        return ScaleLength.of(
                drafts.stream().map(draft -> (double) draft.span.length()).toList());
    }
}
