package masar.layout.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.layout.axis.TickUnit.Kind;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;

/**
 * Divides an axis that has a single row of labels, each of which can be understood on its own: a day with its month and
 * year, a month with its year, a year. The unit is the smallest whose longest label fits.
 */
public final class OneLinePlanner {

    private static final int LARGEST_YEARS = 500_000_000;

    private static final List<TickUnit> UNITS = units();

    private final TickLabels labels;

    public OneLinePlanner(DateLabels labels, TextMeasurer measurer) {
        this.labels = new TickLabels(labels, measurer);
    }

    /**
     * The labels of an axis, each beginning right after its tick.
     *
     * @param ticks the x, in px, of the lines at which labels begin
     * @param steps the x of shorter lines between them
     */
    public record OneLine(List<Double> ticks, List<Double> steps, List<Label> labels) {}

    private static List<TickUnit> units() {
        List<TickUnit> units = new ArrayList<>();
        add(units, Kind.MINUTE, 1, 5, 15);
        add(units, Kind.HOUR, 1, 3, 6);
        add(units, Kind.DAY, 1, 7, 14);
        add(units, Kind.MONTH, 1, 3, 6);
        for (int years = 1; years <= LARGEST_YEARS / 5; years *= 10) {
            add(units, Kind.YEAR, years, 2 * years, 5 * years);
        }
        return List.copyOf(units);
    }

    private static void add(List<TickUnit> units, Kind kind, int... counts) {
        for (int count : counts) {
            units.add(new TickUnit(kind, count));
        }
    }

    /**
     * The axis from one inline position to another, both in px.
     *
     * @param top of the line of labels
     * @param height of that line
     */
    public OneLine plan(
            Viewport viewport, Direction direction, double width, double from, double to, double top, double height) {
        // Only the axis itself is divided, not the margins that the view has around it.
        Frame axis = new Frame(viewport.panned(from), Direction.LEFT_TO_RIGHT, to - from, top + height, height);
        int chosen = unit(axis);
        TickUnit unit = UNITS.get(chosen);
        List<Double> ticks = new ArrayList<>();
        List<Label> texts = new ArrayList<>();
        Frame view = new Frame(viewport, direction, width, top + height, height);
        TickPlanner.forEach(unit, axis, (start, end) -> {
            double tick = viewport.inline(start);
            if (tick >= from) {
                ticks.add(view.x(tick));
            }
            double at = Math.max(from - TickPlanner.PADDING, tick) + TickPlanner.PADDING;
            String text = tick < from && unit.kind().compareTo(Kind.DAY) < 0
                    ? labels.major(new TickUnit(Kind.DAY, 1), start)
                    : text(unit, start);
            double length = labels.width(text);
            if (at + length <= Math.min(viewport.inline(end) - TickPlanner.PADDING, to)) {
                texts.add(new Label(text, view.box(at, length, top, height)));
            }
        });
        return new OneLine(ticks, steps(chosen, axis, view, from), texts);
    }

    private int unit(Frame axis) {
        YearDigits years = YearDigits.of(axis);
        for (int i = 0; i < UNITS.size(); i++) {
            TickUnit unit = UNITS.get(i);
            Kind kind = unit.kind().compareTo(Kind.DAY) < 0 ? Kind.DAY : unit.kind();
            double needed = labels.widestMajor(new TickUnit(kind, 1), years) + 2 * TickPlanner.PADDING;
            if (unit.shortestSeconds() / axis.viewport().secondsPerPx() >= needed) {
                return i;
            }
        }
        return UNITS.size() - 1;
    }

    /** The coarsest finer unit into which each of the labelled ones can be divided, if its lines are far enough apart. */
    private static List<Double> steps(int chosen, Frame axis, Frame view, double from) {
        TickUnit unit = UNITS.get(chosen);
        Optional<TickUnit> finer = UNITS.subList(0, chosen).reversed().stream()
                .filter(other -> other.kind() != unit.kind() || unit.count() % other.count() == 0)
                .findFirst()
                .filter(other -> other.shortestSeconds() / axis.viewport().secondsPerPx() >= TickPlanner.NEAREST_STEPS);
        List<Double> steps = new ArrayList<>();
        finer.ifPresent(step -> TickPlanner.forEach(step, axis, (start, end) -> {
            double inline = view.viewport().inline(start);
            if (inline >= from && unit.floor(start) != start) {
                steps.add(view.x(inline));
            }
        }));
        return steps;
    }

    private String text(TickUnit unit, long start) {
        TickUnit day = new TickUnit(Kind.DAY, 1);
        return switch (unit.kind()) {
            case MINUTE, HOUR -> day.floor(start) == start ? labels.major(day, start) : labels.time(start);
            case DAY, MONTH, YEAR -> labels.major(new TickUnit(unit.kind(), 1), start);
        };
    }
}
