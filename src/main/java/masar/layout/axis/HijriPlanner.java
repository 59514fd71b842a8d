package masar.layout.axis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.time.DateLabels;
import masar.time.HijriCalendar;
import masar.time.HijriCalendar.HijriMonth;
import masar.time.TimeSpan;

/**
 * The row of the Islamic calendar: its months where their names fit, else its years or groups of them, which
 * begin with the year 1, there being no year 0: 1, 100, 200. Months begin when those of {@link HijriCalendar} do.
 */
final class HijriPlanner {

    private static final double PADDING = 6;
    private static final long DAY = TimeSpan.SECONDS_PER_DAY;
    private static final int MONTHS = 12;
    private static final long FIRST_MONTH = new HijriMonth(1, 1).index();
    /** Of a month, of a year. */
    private static final double SHORTEST_MONTH = 29.0 * DAY;

    private static final double SHORTEST_YEAR = 354.0 * DAY;
    /** This many months have a label where each of them has no space for its own. */
    private static final int[] GROUPS = {1, 3, 6};

    private static final int[] MANTISSAS = {1, 2, 5};
    private static final int LARGEST_POWER = 100_000_000;

    private final DateLabels labels;
    private final TextMeasurer measurer;

    HijriPlanner(DateLabels labels, TextMeasurer measurer) {
        this.labels = labels;
        this.measurer = measurer;
    }

    HijriRow row(Frame frame) {
        List<Tick> ticks = new ArrayList<>();
        List<Label> texts = new ArrayList<>();
        int step = months(frame.viewport().secondsPerPx());
        double from = Math.max(frame.viewport().start(), HijriCalendar.FIRST_DAY.toEpochDay() * DAY);
        double to = Math.min(frame.viewport().end(frame.width()), HijriCalendar.LAST_DAY.toEpochDay() * DAY);
        if (from >= to) {
            return new HijriRow(ticks, List.of(), texts);
        }
        long first = monthAt((long) from).index();
        long month = Math.max(FIRST_MONTH, Math.floorDiv(first, step) * step);
        while (start(month) < to) {
            long next = (Math.floorDiv(month, step) + 1) * step;
            label(frame, month, next, step < MONTHS, ticks, texts);
            month = next;
        }
        return new HijriRow(ticks, steps(frame, step, first, to), texts);
    }

    /** Lines at the months that have no label, as far as their distances can be seen. */
    private static List<Double> steps(Frame frame, int group, long first, double to) {
        List<Double> steps = new ArrayList<>();
        if (SHORTEST_MONTH / frame.viewport().secondsPerPx() >= TickPlanner.NEAREST_STEPS) {
            for (long month = first; start(month) < to; month++) {
                if (Math.floorMod(month, group) != 0) {
                    steps.add(frame.x(frame.viewport().inline(start(month))));
                }
            }
        }
        return steps;
    }

    private void label(Frame frame, long month, long after, boolean named, List<Tick> ticks, List<Label> texts) {
        double tick = frame.viewport().inline(start(month));
        double next = frame.viewport().inline(start(after));
        if (tick >= 0 && tick <= frame.width()) {
            ticks.add(new Tick(frame.x(tick), month % MONTHS == 0));
        }
        HijriMonth first = HijriMonth.ofIndex(month);
        String text = named ? labels.hijriMonth(first) : labels.hijriYear(first.year());
        double width = measurer.width(text, Face.CAPTION) + Metrics.TEXT_SLACK;
        // A label sticks to the start edge until the next one pushes it out.
        double at = Math.min(Math.max(0, tick) + PADDING, next - PADDING - width);
        if (at >= Math.max(0, tick) + PADDING - 0.001 && at + width <= frame.width()) {
            double top = frame.height() - Metrics.HIJRI_ROW;
            texts.add(new Label(text, frame.box(at, width, top, Metrics.HIJRI_ROW)));
        }
    }

    /** How many months one label covers: the smallest number for which the longest label fits. */
    private int months(double secondsPerPx) {
        double month = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(m -> labels.hijriMonth(new HijriMonth(1444, m)))
                .mapToDouble(this::needed)
                .max()
                .orElse(0);
        for (int group : GROUPS) {
            if (SHORTEST_MONTH * group / secondsPerPx >= month) {
                return group;
            }
        }
        double year = needed(labels.hijriYear(1444));
        for (int power = 1; power < LARGEST_POWER; power *= 10) {
            for (int mantissa : MANTISSAS) {
                if (SHORTEST_YEAR * power * mantissa / secondsPerPx >= year) {
                    return MONTHS * power * mantissa;
                }
            }
        }
        return MONTHS * LARGEST_POWER;
    }

    private double needed(String text) {
        return measurer.width(text, Face.CAPTION) + Metrics.TEXT_SLACK + 2 * PADDING;
    }

    private static HijriMonth monthAt(long second) {
        LocalDate day = LocalDateTime.ofEpochSecond(
                        Math.clamp(second, TimeSpan.EARLIEST, TimeSpan.LATEST), 0, ZoneOffset.UTC)
                .toLocalDate();
        return HijriCalendar.of(day)
                .map(date -> new HijriMonth(date.year(), date.month()))
                .orElse(new HijriMonth(1, 1));
    }

    private static double start(long month) {
        return (double) HijriCalendar.firstDayOf(HijriMonth.ofIndex(month)).toEpochDay() * DAY;
    }
}
