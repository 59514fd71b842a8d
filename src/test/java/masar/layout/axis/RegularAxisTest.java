package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;
import masar.time.Digits;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.time.TimeSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At any zoom, in any width and style, the labels of the axis have a pattern: no gap among them, no form of its own. */
class RegularAxisTest {

    private static final int VIEWS = 200;
    private static final double EPSILON = 0.01;
    private static final double PADDING = 6;
    private static final double AROUND_TEXT = 2 * PADDING + Metrics.TEXT_SLACK;
    private static final double SHORTEST_MONTH = 28.0 * TimeSpan.SECONDS_PER_DAY;
    private static final double SHORTEST_YEAR = 365.0 * TimeSpan.SECONDS_PER_DAY;

    static List<LabelStyle> styles() {
        List<LabelStyle> styles = new ArrayList<>();
        for (Language language : Language.values()) {
            for (MonthNames months : MonthNames.values()) {
                for (Digits digits : Digits.values()) {
                    styles.add(new LabelStyle(language, months, digits));
                }
            }
        }
        return styles;
    }

    /** Where a label stands along time, in px. */
    private record Stretch(String text, double start, double end) {}

    private static Frame frame(Viewport viewport, LabelStyle style, double width) {
        Direction direction = style.language().rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Frame(viewport, direction, width, 600, Metrics.AXIS_HEIGHT + Metrics.HIJRI_ROW);
    }

    /** From hours to a thousand years in a view, in the last two centuries. */
    private static List<Frame> frames(LabelStyle style) {
        Random random = new Random(2_020);
        return IntStream.range(0, VIEWS)
                .mapToObj(i -> {
                    double secondsPerPx = 20 * Math.pow(1e6, random.nextDouble());
                    double start = random.nextDouble(second("1850"), second("2030"));
                    return frame(new Viewport(start, secondsPerPx), style, random.nextDouble(320, 2_560));
                })
                .toList();
    }

    private static double second(String date) {
        return EdtfDate.parse(date).earliest().orElseThrow();
    }

    private static TickPlanner planner(LabelStyle style) {
        return new TickPlanner(new DateLabels(style), new FixedWidths());
    }

    private static List<Stretch> inline(List<Label> row, Frame frame) {
        return row.stream()
                .map(label -> {
                    double start = frame.direction() == Direction.RIGHT_TO_LEFT
                            ? frame.inlineOf(label.box().right())
                            : label.box().x();
                    return new Stretch(label.text(), start, start + label.box().width());
                })
                .toList();
    }

    private static List<Double> inlineOf(List<Double> xs, Frame frame) {
        return xs.stream().map(frame::inlineOf).sorted().toList();
    }

    private static List<Double> ticks(TickPlanner.Rows rows, Frame frame) {
        return inlineOf(rows.ticks().stream().map(Tick::x).toList(), frame);
    }

    private static boolean isLabelled(double tick, List<Stretch> labels) {
        return labels.stream().anyMatch(label -> Math.abs(label.start - PADDING - tick) < EPSILON);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noLabelIsMissingAmongOthersAndNoneOverlap(LabelStyle style) {
        TickPlanner planner = planner(style);
        for (Frame frame : frames(style)) {
            TickPlanner.Rows rows = planner.rows(frame);
            List<Stretch> labels = inline(rows.minor(), frame);
            double widest =
                    labels.stream().mapToDouble(l -> l.end - l.start).max().orElse(0);
            assertApart(labels, frame);
            assertApart(inline(rows.major(), frame), frame);
            List<Double> blank = ticks(rows, frame).stream()
                    .filter(tick -> tick + PADDING >= 0 && !isLabelled(tick, labels))
                    .toList();
            // Only where the view ends before the label would.
            assertThat(blank)
                    .as("%s %s", style, frame)
                    .allMatch(tick -> tick + PADDING + Math.max(widest, widestName(style)) > frame.width());
        }
    }

    private static void assertApart(List<Stretch> labels, Frame frame) {
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).start)
                    .as("%s in %s", labels.get(i), frame)
                    .isGreaterThanOrEqualTo(labels.get(i - 1).end);
        }
    }

    private static double widestName(LabelStyle style) {
        DateLabels labels = new DateLabels(style);
        return IntStream.rangeClosed(1, 12)
                .mapToDouble(month -> width(labels.month(month)) + Metrics.TEXT_SLACK)
                .max()
                .orElseThrow();
    }

    private static double width(String text) {
        return new FixedWidths().width(text, Face.CAPTION);
    }

    /** The months of a year that are named, and the years of a decade: never fewer than would fit in the shortest form. */
    @ParameterizedTest
    @MethodSource("styles")
    void whatHasNoSpaceTakesAShorterForm(LabelStyle style) {
        TickPlanner planner = planner(style);
        DateLabels labels = new DateLabels(style);
        double firstWord = IntStream.rangeClosed(1, 12)
                .mapToDouble(month -> width(labels.month(month).replaceFirst("[ /].*", "")))
                .max()
                .orElseThrow();
        double name = style.language() == Language.ENGLISH ? width("Sep") : firstWord;
        double twoDigits = width(labels.number(88));
        int shortened = 0;
        for (Frame frame : frames(style)) {
            double scale = frame.viewport().secondsPerPx();
            List<Stretch> row = inline(planner.rows(frame).minor(), frame);
            double distance = IntStream.range(1, row.size())
                    .mapToDouble(i -> (row.get(i).start - row.get(i - 1).start) * scale)
                    .max()
                    .orElse(0);
            if (SHORTEST_MONTH / scale >= name + AROUND_TEXT) {
                shortened++;
                assertThat(distance).as("%s %s", style, frame).isLessThan(32 * TimeSpan.SECONDS_PER_DAY);
            } else if (SHORTEST_YEAR / scale >= twoDigits + AROUND_TEXT) {
                shortened++;
                assertThat(distance).as("%s %s", style, frame).isLessThan(367 * TimeSpan.SECONDS_PER_DAY);
            }
        }
        assertThat(shortened).isGreaterThan(VIEWS / 4);
    }

    /** October 2020 to January 2021, whose names have two words in Iraq. */
    @ParameterizedTest
    @MethodSource("styles")
    void theMonthsOfTwoYearsAreNamedInTheViewOfAWindow(LabelStyle style) {
        double start = second("2019-08");
        Frame frame = frame(new Viewport(start, (second("2021-08") - start) / 1_336), style, 1_336);
        TickPlanner.Rows rows = planner(style).rows(frame);

        assertThat(rows.ticks()).hasSize(24);
        assertThat(rows.minor()).hasSize(24);
        assertThat(rows.steps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void linesWithoutALabelDivideTheDistancesAlike(LabelStyle style) {
        TickPlanner planner = planner(style);
        Set<Integer> counts = new HashSet<>();
        for (Frame frame : frames(style)) {
            TickPlanner.Rows rows = planner.rows(frame);
            // Nothing is drawn before the view.
            List<Double> ticks =
                    ticks(rows, frame).stream().filter(tick -> tick >= 0).toList();
            List<Double> steps = inlineOf(rows.steps(), frame);
            assertThat(steps).as("%s", frame).doesNotHaveDuplicates().noneMatch(ticks::contains);
            boolean ofDays = planner.division(frame.viewport().secondsPerPx(), YearDigits.of(frame))
                            .minor()
                            .kind()
                    == TickUnit.Kind.DAY;
            Set<Integer> between = new HashSet<>();
            for (int i = 1; i < ticks.size(); i++) {
                double from = ticks.get(i - 1);
                double to = ticks.get(i);
                between.add((int) steps.stream().filter(s -> s > from && s < to).count());
            }
            // The days left at the end of a month belong to its last group.
            if (!ofDays) {
                assertThat(between).as("%s %s", style, frame).hasSizeLessThanOrEqualTo(1);
            }
            counts.addAll(between);
        }
        assertThat(counts).contains(0, 2);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void panningMovesTheLabelsAndNothingElse(LabelStyle style) {
        TickPlanner planner = planner(style);
        Random random = new Random(7);
        for (Frame before : frames(style)) {
            double px = random.nextDouble(-300, 300);
            Frame after = frame(before.viewport().panned(px), style, before.width());
            List<Stretch> moved = inline(planner.rows(after).minor(), after);
            for (Stretch label : inline(planner.rows(before).minor(), before)) {
                if (label.start - px > EPSILON && label.end - px < after.width() - EPSILON) {
                    assertThat(moved)
                            .as("%s px of %s in %s", px, before, style)
                            .anyMatch(other -> other.text.equals(label.text)
                                    && Math.abs(other.start - (label.start - px)) < EPSILON);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void theIslamicRowHasNoGapEither(LabelStyle style) {
        HijriPlanner planner = new HijriPlanner(new DateLabels(style), new FixedWidths());
        for (Frame frame : frames(style)) {
            HijriRow row = planner.row(frame);
            List<Stretch> labels = inline(row.labels(), frame);
            assertApart(labels, frame);
            List<Double> ticks = inlineOf(row.ticks().stream().map(Tick::x).toList(), frame);
            for (double tick : ticks) {
                // "Jumada al-Akhira 1441 AH" between isolates is the longest.
                boolean inside = tick + PADDING + 28 * FixedWidths.CAPTION + Metrics.TEXT_SLACK <= frame.width();
                assertThat(!inside || isLabelled(tick, labels))
                        .as("%s in %s", tick, frame)
                        .isTrue();
            }
            // A label takes 29 * 6 + 15 = 189 px at most, and half a year has six months of 29 or 30 days.
            double halfYear =
                    6 * 29.0 * TimeSpan.SECONDS_PER_DAY / frame.viewport().secondsPerPx();
            for (int i = 1; i < ticks.size() && halfYear > 189; i++) {
                assertThat(ticks.get(i) - ticks.get(i - 1)).as("%s", frame).isLessThan(halfYear * 1.04);
            }
        }
    }
}
