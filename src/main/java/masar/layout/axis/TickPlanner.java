package masar.layout.axis;

import java.util.ArrayList;
import java.util.List;
import masar.layout.axis.Division.Form;
import masar.layout.axis.TickUnit.Kind;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.time.DateLabels;
import masar.time.TimeSpan;

/**
 * Divides the axis: a finer row of the smallest unit with which the longest labels of both rows still fit, and above it
 * the unit that people put around that one. Which units are chosen depends on the scale and on how long years are to
 * write, and a label begins right after its tick, so labels neither overlap nor jump while the view moves.
 */
public final class TickPlanner {

    static final double PADDING = 6;
    /** Lines without a label are not nearer to each other than this, in px; else there are none. */
    static final double NEAREST_STEPS = 6;

    private static final double ROW_HEIGHT = Metrics.AXIS_HEIGHT / 2;

    private final TickLabels labels;

    public TickPlanner(DateLabels labels, TextMeasurer measurer) {
        this.labels = new TickLabels(labels, measurer);
    }

    /**
     * The two rows of labels, the finer one nearer to the events, and a line at every change of a unit.
     *
     * @param steps the x, in px, of the lines between those of the finer row
     */
    public record Rows(List<Tick> ticks, List<Double> steps, List<Label> minor, List<Label> major) {}

    /** The two rows of labels of a view. */
    public Rows rows(Frame frame) {
        Division division = division(frame.viewport().secondsPerPx(), YearDigits.of(frame));
        TickUnit major = division.major();
        List<Tick> ticks = new ArrayList<>();
        List<Label> minorLabels = new ArrayList<>();
        List<Label> majorLabels = new ArrayList<>();
        forEach(division.minor(), frame, (start, end) -> {
            double inline = frame.viewport().inline(start);
            ticks.add(new Tick(frame.x(inline), major.floor(start) == start));
            String text = labels.minor(division, start);
            double width = labels.width(text);
            double available = frame.viewport().inline(end) - inline - PADDING;
            boolean inView = inline + PADDING >= 0 && inline + PADDING + width <= frame.width();
            if (inView && width <= available) {
                minorLabels.add(new Label(text, frame.box(inline + PADDING, width, frame.axisTop(), ROW_HEIGHT)));
            }
        });
        forEach(major, frame, (start, end) -> {
            String text = labels.major(major, start);
            double width = labels.width(text);
            double tick = frame.viewport().inline(start);
            double last = frame.viewport().inline(end) - PADDING - width;
            // A label sticks to the start edge until the next one pushes it out; it is never before its tick.
            double at = Math.min(Math.max(0, tick) + PADDING, last);
            if (at >= Math.max(0, tick + PADDING) && at + width <= frame.width()) {
                majorLabels.add(new Label(text, frame.box(at, width, frame.axisTop() + ROW_HEIGHT, ROW_HEIGHT)));
            }
        });
        return new Rows(ticks, steps(division, frame), minorLabels, majorLabels);
    }

    /** Lines at regular distances between those that have labels, as far as the distances can be seen. */
    private static List<Double> steps(Division division, Frame frame) {
        List<Double> steps = new ArrayList<>();
        division.steps()
                .filter(unit -> unit.shortestSeconds() / frame.viewport().secondsPerPx() >= NEAREST_STEPS)
                .ifPresent(unit -> forEach(unit, frame, (start, end) -> {
                    if (division.minor().floor(start) != start) {
                        steps.add(frame.x(frame.viewport().inline(start)));
                    }
                }));
        return steps;
    }

    /** The finest division with which the longest labels of both rows fit the shortest distances of their ticks. */
    Division division(double secondsPerPx, YearDigits years) {
        return Division.ALL.stream()
                .filter(division -> tellsYearsApart(division, years)
                        && fits(division.minor(), labels.widestMinor(division, years), secondsPerPx)
                        && fits(division.major(), labels.widestMajor(division.major(), years), secondsPerPx))
                .findFirst()
                .orElse(Division.ALL.getLast());
    }

    /** Years of two digits are those of the decade below them, of a century that people write with four. */
    private static boolean tellsYearsApart(Division division, YearDigits years) {
        boolean shortened = division.minor().kind() == Kind.YEAR && division.form() == Form.SHORT;
        return !shortened || (!years.withEra() && years.digits(division.minor()) == 4);
    }

    private static boolean fits(TickUnit unit, double width, double secondsPerPx) {
        return unit.shortestSeconds() / secondsPerPx >= width + 2 * PADDING;
    }

    interface IntervalAction {
        void accept(long start, long end);
    }

    /** Visits the intervals of a unit that overlap the view, within the years that dates can have. */
    static void forEach(TickUnit unit, Frame frame, IntervalAction action) {
        double from = Math.max(frame.viewport().start(), TimeSpan.EARLIEST);
        double to = Math.min(frame.viewport().end(frame.width()), TimeSpan.LATEST);
        if (from >= to) {
            return;
        }
        long start = unit.floor((long) from);
        while (start < to) {
            long end = unit.next(start);
            action.accept(start, end);
            start = end;
        }
    }
}
