package masar.layout.axis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.layout.axis.TickUnit.Kind;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.Qualifier;
import masar.time.TimeSpan;

/**
 * Divides the axis: a finer row of the smallest unit whose longest label still fits, and above it the unit that people
 * put around that one. Which units are chosen depends on the scale only, and a label begins right after its tick, so
 * labels neither overlap nor jump while the view moves.
 */
public final class TickPlanner {

    private static final List<TickUnit> UNITS = List.of(
            new TickUnit(Kind.MINUTE, 1),
            new TickUnit(Kind.MINUTE, 5),
            new TickUnit(Kind.MINUTE, 15),
            new TickUnit(Kind.HOUR, 1),
            new TickUnit(Kind.HOUR, 3),
            new TickUnit(Kind.HOUR, 6),
            new TickUnit(Kind.DAY, 1),
            new TickUnit(Kind.DAY, 2),
            new TickUnit(Kind.DAY, 7),
            new TickUnit(Kind.DAY, 14),
            new TickUnit(Kind.MONTH, 1),
            new TickUnit(Kind.MONTH, 3),
            new TickUnit(Kind.MONTH, 6),
            new TickUnit(Kind.YEAR, 1));

    private static final int[] MANTISSAS = {2, 5, 10};
    private static final int LARGEST_POWER = 100_000_000;

    /** EDTF writes days of no further years. */
    private static final int MAX_CALENDAR_YEAR = 9999;

    private static final double PADDING = 6;
    private static final double ROW_HEIGHT = Metrics.AXIS_HEIGHT / 2;

    private final DateLabels labels;
    private final TextMeasurer measurer;
    private final Map<Kind, Double> widest = new HashMap<>();

    public TickPlanner(DateLabels labels, TextMeasurer measurer) {
        this.labels = labels;
        this.measurer = measurer;
    }

    /** The two rows of labels, the finer one nearer to the events, and a line at every change of a unit. */
    public record Rows(List<Tick> ticks, List<Label> minor, List<Label> major) {}

    /** The two rows of labels of a view. */
    public Rows rows(Frame frame) {
        TickUnit minor = unitFor(frame.viewport().secondsPerPx());
        TickUnit major = around(minor);
        List<Tick> ticks = new ArrayList<>();
        List<Label> minorLabels = new ArrayList<>();
        List<Label> majorLabels = new ArrayList<>();
        forEach(minor, frame, (start, end) -> {
            double inline = frame.viewport().inline(start);
            ticks.add(new Tick(frame.x(inline), major.floor(start) == start));
            String text = minorText(minor, start);
            double width = measurer.width(text, Face.CAPTION) + Metrics.TEXT_SLACK;
            double available = frame.viewport().inline(end) - inline - PADDING;
            boolean inView = inline + PADDING >= 0 && inline + PADDING + width <= frame.width();
            if (inView && width <= available) {
                minorLabels.add(new Label(text, frame.box(inline + PADDING, width, frame.axisTop(), ROW_HEIGHT)));
            }
        });
        forEach(major, frame, (start, end) -> {
            String text = majorText(major, start);
            double width = measurer.width(text, Face.CAPTION) + Metrics.TEXT_SLACK;
            double tick = frame.viewport().inline(start);
            double last = frame.viewport().inline(end) - PADDING - width;
            // A label sticks to the start edge until the next one pushes it out; it is never before its tick.
            double at = Math.min(Math.max(0, tick) + PADDING, last);
            if (at >= Math.max(0, tick + PADDING) && at + width <= frame.width()) {
                majorLabels.add(new Label(text, frame.box(at, width, frame.axisTop() + ROW_HEIGHT, ROW_HEIGHT)));
            }
        });
        return new Rows(ticks, minorLabels, majorLabels);
    }

    /** The smallest unit whose longest label fits the shortest distance of its ticks. */
    TickUnit unitFor(double secondsPerPx) {
        for (TickUnit unit : UNITS) {
            if (fits(unit, secondsPerPx)) {
                return unit;
            }
        }
        for (int power = 1; power < LARGEST_POWER; power *= 10) {
            for (int mantissa : MANTISSAS) {
                TickUnit unit = new TickUnit(Kind.YEAR, power * mantissa);
                if (fits(unit, secondsPerPx)) {
                    return unit;
                }
            }
        }
        return new TickUnit(Kind.YEAR, LARGEST_POWER);
    }

    private boolean fits(TickUnit unit, double secondsPerPx) {
        double needed = widest(unit.kind()) + Metrics.TEXT_SLACK + 2 * PADDING;
        return unit.shortestSeconds() / secondsPerPx >= needed;
    }

    private double widest(Kind kind) {
        return widest.computeIfAbsent(
                kind,
                k -> samples(k).stream()
                        .mapToDouble(text -> measurer.width(text, Face.CAPTION))
                        .max()
                        .orElse(0));
    }

    /** Labels among which is the longest of a unit; years are far longer only where the view is far away. */
    private List<String> samples(Kind kind) {
        return switch (kind) {
            case MINUTE, HOUR -> List.of(labels.time(22, 55), labels.time(0, 0));
            case DAY -> List.of(labels.number(28), labels.number(30));
            case MONTH -> {
                List<String> months = new ArrayList<>();
                for (int month = 1; month <= 12; month++) {
                    months.add(labels.month(month));
                }
                yield months;
            }
            case YEAR -> List.of(labels.year(2000), labels.year(1988), labels.year(-500));
        };
    }

    private static TickUnit around(TickUnit minor) {
        return switch (minor.kind()) {
            case MINUTE, HOUR -> new TickUnit(Kind.DAY, 1);
            case DAY -> new TickUnit(Kind.MONTH, 1);
            case MONTH -> new TickUnit(Kind.YEAR, 1);
            case YEAR -> new TickUnit(Kind.YEAR, Math.min(LARGEST_POWER, powerAbove(minor.count())));
        };
    }

    private static int powerAbove(int count) {
        int power = 10;
        while (power <= count && power < LARGEST_POWER) {
            power *= 10;
        }
        return power;
    }

    private String minorText(TickUnit unit, long start) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC);
        return switch (unit.kind()) {
            case MINUTE, HOUR -> labels.time(at.getHour(), at.getMinute());
            case DAY -> labels.number(at.getDayOfMonth());
            case MONTH -> labels.month(at.getMonthValue());
            case YEAR -> labels.year(at.getYear());
        };
    }

    private String majorText(TickUnit unit, long start) {
        LocalDate day = LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC).toLocalDate();
        return switch (unit.kind()) {
            case MINUTE, HOUR, DAY -> dayText(day);
            case MONTH -> monthText(day);
            case YEAR ->
                unit.count() == 1
                        ? labels.year(day.getYear())
                        : labels.years(day.getYear(), day.getYear() + unit.count() - 1L);
        };
    }

    private String dayText(LocalDate day) {
        return Math.abs(day.getYear()) > MAX_CALENDAR_YEAR
                ? labels.number(day.getDayOfMonth()) + ' ' + monthText(day)
                : labels.full(new EdtfDate.Day(day, Qualifier.NONE));
    }

    private String monthText(LocalDate day) {
        return labels.month(day.getMonthValue()) + ' ' + labels.year(day.getYear());
    }

    private interface IntervalAction {
        void accept(long start, long end);
    }

    /** Visits the intervals of a unit that overlap the view, within the years that dates can have. */
    private static void forEach(TickUnit unit, Frame frame, IntervalAction action) {
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
