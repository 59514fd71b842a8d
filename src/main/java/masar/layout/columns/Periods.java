package masar.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import masar.layout.Fades;
import masar.layout.columns.ColumnLayout.Bar;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.TimeSpan;

/** The events that last, and their bars along the axis of a row. */
final class Periods {

    private final EventIndex index;
    private final int[] places;

    Periods(EventIndex index) {
        this.index = index;
        places = IntStream.range(0, index.size())
                .filter(i -> index.end(i) - index.start(i) > TimeSpan.SECONDS_PER_DAY)
                .toArray();
    }

    /** How many rows of bars any stretch of time needs at the most; never more than there may be. */
    int mostRows() {
        int[] byStart = Arrays.stream(places)
                .boxed()
                .sorted(Comparator.comparingLong(index::start))
                .mapToInt(i -> i)
                .toArray();
        PriorityQueue<Long> running = new PriorityQueue<>();
        int most = 0;
        for (int place : byStart) {
            while (!running.isEmpty() && running.element() <= index.start(place)) {
                running.remove();
            }
            running.add(index.end(place));
            most = Math.max(most, running.size());
        }
        return Math.min(most, ColumnMetrics.MOST_BAR_ROWS);
    }

    /** A period's bar: its place in the index, the row of bars, its ends in inline units. */
    private record Placed(int place, int row, double start, double end) {}

    /**
     * The bars of one row of the page.
     *
     * @param rows how many rows of bars there are
     * @param leftOut the periods that found no space in them
     */
    record InRow(List<Placed> placed, int rows, List<Event> leftOut) {}

    /** Gives the bars that can be seen their rows, the longest first, each in the lowest that is free. */
    InRow in(TimeSpan span, Viewport viewport) {
        List<Placed> wanted = new ArrayList<>();
        for (int place : places) {
            if (index.start(place) < span.end() && index.end(place) > span.start()) {
                double start = viewport.inline(Math.max(index.start(place), span.start()));
                double end = viewport.inline(Math.min(index.end(place), span.end()));
                if (end - start >= Metrics.BAR_MIN_LENGTH) {
                    wanted.add(new Placed(place, 0, start, end));
                }
            }
        }
        wanted.sort(
                Comparator.comparingDouble((Placed bar) -> bar.start - bar.end).thenComparingInt(Placed::place));
        List<List<Placed>> rows = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        List<Event> leftOut = new ArrayList<>();
        for (Placed bar : wanted) {
            int row = 0;
            while (row < rows.size() && rows.get(row).stream().anyMatch(other -> overlap(other, bar))) {
                row++;
            }
            if (row < ColumnMetrics.MOST_BAR_ROWS) {
                if (row == rows.size()) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row).add(bar);
                placed.add(new Placed(bar.place, row, bar.start, bar.end));
            } else {
                leftOut.add(index.event(bar.place));
            }
        }
        return new InRow(placed, rows.size(), leftOut);
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.start < other.end + 1 && other.start < one.end + 1;
    }

    /** The bars at their places above an axis; {@code axis} is its y. */
    List<Bar> bars(InRow inRow, TimeSpan span, Viewport viewport, Direction direction, double width, double axis) {
        return inRow.placed.stream()
                .map(bar -> bar(bar, span, viewport, direction, width, axis))
                .toList();
    }

    private Bar bar(Placed bar, TimeSpan span, Viewport viewport, Direction direction, double width, double axis) {
        Event event = index.event(bar.place);
        double start = viewport.inline(index.start(bar.place));
        double end = viewport.inline(index.end(bar.place));
        double length = bar.end - bar.start;
        double top = axis
                - ColumnMetrics.BAR_FOOT
                - (bar.row + 1) * ColumnMetrics.BAR_PITCH
                + (ColumnMetrics.BAR_PITCH - ColumnMetrics.BAR_HEIGHT);
        Fades fades = Fades.of(event.date(), end - start, viewport);
        boolean fromBefore = index.start(bar.place) < span.start();
        boolean goesOn = index.end(bar.place) > span.end();
        return new Bar(
                event,
                new Box(direction.left(bar.start, length, width), top, length, ColumnMetrics.BAR_HEIGHT),
                Math.clamp(start + fades.in() - bar.start, 0, length),
                Math.clamp(bar.end - (end - fades.out()), 0, length),
                !fromBefore && event.date().earliest().isEmpty(),
                !goesOn && event.date().latest().isEmpty(),
                fromBefore,
                goesOn);
    }
}
