package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.axis.TickUnit.Kind;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TickPlannerTest {

    private static final int VIEWS = 10_000;
    private static final double PADDING = 6;
    private static final double EPSILON = 0.01;
    private static final double YEAR = 31_556_952;

    private final Map<Language, List<Shown>> shown = new HashMap<>();

    /** The axis of a view. */
    private record Shown(Frame frame, TickPlanner.Rows axis) {

        static Shown of(TickPlanner planner, Frame frame) {
            return new Shown(frame, planner.rows(frame));
        }

        /** Where the labels of a row stand along time, in their order. */
        List<Stretch> inline(List<Label> row) {
            return row.stream()
                    .map(label -> {
                        double start = startOf(label.box());
                        return new Stretch(
                                label.text(), start, start + label.box().width());
                    })
                    .toList();
        }

        private double startOf(Box box) {
            return frame.direction() == Direction.RIGHT_TO_LEFT ? frame.width() - box.right() : box.x();
        }

        List<Double> ticks() {
            return axis.ticks().stream().map(tick -> frame.inlineOf(tick.x())).toList();
        }

        @Override
        public String toString() {
            return frame.direction() + " " + frame.viewport() + " " + frame.width() + " px";
        }
    }

    private record Stretch(String text, double start, double end) {}

    private static TickPlanner planner(Language language) {
        return new TickPlanner(new DateLabels(LabelStyle.of(language)), new FixedWidths());
    }

    private static Frame frame(Viewport viewport, Language language, double width) {
        Direction direction = language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new Frame(viewport, direction, width, 600, Metrics.AXIS_HEIGHT);
    }

    /** Between the closest scale and one of 10,000 years a px, within the years -100,000 to 100,000. */
    private static Viewport anyViewport(Random random) {
        double secondsPerPx = 0.25 * Math.pow(10_000 * YEAR / 0.25, random.nextDouble());
        double start = switch (random.nextInt(4)) {
            case 0 -> random.nextDouble(-100_000, 100_000) * YEAR;
            // Around the years 0 and 10,000, counted from 1970.
            case 1 -> random.nextGaussian(-1_970, 0.3) * YEAR;
            case 2 -> random.nextGaussian(8_030, 0.3) * YEAR;
            default -> random.nextDouble(-100, 100) * YEAR;
        };
        return new Viewport(start, secondsPerPx);
    }

    private List<Shown> inManyViews(Language language) {
        return shown.computeIfAbsent(language, l -> {
            Random random = new Random(1_258);
            TickPlanner planner = planner(l);
            List<Shown> views = new ArrayList<>();
            for (int i = 0; i < VIEWS; i++) {
                views.add(Shown.of(planner, frame(anyViewport(random), l, random.nextDouble(300, 2_000))));
            }
            return views;
        });
    }

    private static void assertApart(Shown view, List<Label> row) {
        List<Stretch> stretches = view.inline(row);
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).start < stretches.get(i - 1).end - EPSILON) {
                assertThat(stretches.subList(i - 1, i + 1)).as("%s", view).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void labelsOfTheFinerRowNeverOverlap(Language language) {
        inManyViews(language).forEach(view -> assertApart(view, view.axis.minor()));
    }

    @ParameterizedTest
    @EnumSource
    void labelsOfTheCoarserRowNeverOverlap(Language language) {
        inManyViews(language).forEach(view -> assertApart(view, view.axis.major()));
    }

    @ParameterizedTest
    @EnumSource
    void aLabelIsAsWideAsItsTextMayBecome(Language language) {
        for (Shown view : inManyViews(language)) {
            List<Stretch> labels = new ArrayList<>(view.inline(view.axis.minor()));
            labels.addAll(view.inline(view.axis.major()));
            for (Stretch label : labels) {
                double width = label.text.length() * FixedWidths.CAPTION + Metrics.TEXT_SLACK;
                if (Math.abs(label.end - label.start - width) > EPSILON) {
                    assertThat(label.end - label.start)
                            .as("%s in %s", label, view)
                            .isEqualTo(width);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLabelOfTheFinerRowStandsRightAfterItsTickAndInsideTheView(Language language) {
        for (Shown view : inManyViews(language)) {
            List<Double> ticks = view.ticks();
            for (Stretch label : view.inline(view.axis.minor())) {
                boolean inside = label.start >= -EPSILON && label.end <= view.frame.width() + EPSILON;
                assertThat(inside && anyAt(ticks, label.start - PADDING))
                        .as("%s in %s", label, view)
                        .isTrue();
            }
        }
    }

    private static boolean anyAt(List<Double> ticks, double inline) {
        for (double tick : ticks) {
            if (Math.abs(tick - inline) < EPSILON) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void aLabelOfTheCoarserRowStandsRightAfterItsTickOrSticksToTheStartEdge(Language language) {
        for (Shown view : inManyViews(language)) {
            List<Double> ticks = view.axis.ticks().stream()
                    .filter(Tick::major)
                    .map(tick -> view.frame.inlineOf(tick.x()))
                    .toList();
            for (Stretch label : view.inline(view.axis.major())) {
                boolean follows = anyAt(ticks, label.start - PADDING);
                boolean sticks = Math.abs(label.start - PADDING) < EPSILON;
                // The end of its unit pushes it out of the view.
                boolean leaves = label.start < PADDING
                        && (anyAt(ticks, label.end + PADDING) || label.end + PADDING > view.frame.width());
                assertThat(follows || sticks || leaves)
                        .as("%s in %s", label, view)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEndEdgeCutsNoLabelOfTheCoarserRow(Language language) {
        for (Shown view : inManyViews(language)) {
            for (Stretch label : view.inline(view.axis.major())) {
                boolean sticks = label.start < PADDING + EPSILON;
                assertThat(sticks || label.end <= view.frame.width() + EPSILON)
                        .as("%s in %s", label, view)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ticksFollowEachOtherAndAreFew(Language language) {
        for (Shown view : inManyViews(language)) {
            double before = Double.NEGATIVE_INFINITY;
            for (double tick : view.ticks()) {
                assertThat(tick > before && tick < view.frame.width())
                        .as("%s at %s after %s", view, tick, before)
                        .isTrue();
                before = tick;
            }
            // The shortest label is that of a day, two digits: 2 * 6 + 3 of slack + 2 * 6 of padding = 27 px.
            assertThat(view.axis.ticks().size()).as("%s", view).isBetween(1, (int) (view.frame.width() / 27) + 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTicksAreThoseOfAUnitThatDependsOnTheScaleOnly(Language language) {
        TickPlanner fresh = planner(language);
        for (Shown view : inManyViews(language)) {
            Viewport viewport = view.frame.viewport();
            TickUnit unit = fresh.unitFor(viewport.secondsPerPx());
            long at = unit.floor((long) viewport.start());
            for (double tick : view.ticks()) {
                assertThat(Math.abs(tick - viewport.inline(at)) < EPSILON)
                        .as("%s at %s, not %s in %s", unit, tick, viewport.inline(at), view)
                        .isTrue();
                at = unit.next(at);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void panningMovesLabelsAndChangesNone(Language language) {
        Random random = new Random(656);
        TickPlanner planner = planner(language);
        for (Shown view : inManyViews(language).subList(0, 3_000)) {
            double px = random.nextDouble(-200, 200);
            double width = view.frame.width();
            Shown panned = Shown.of(planner, frame(view.frame.viewport().panned(px), language, width));
            List<Stretch> after = panned.inline(panned.axis.minor());
            for (Stretch label : view.inline(view.axis.minor())) {
                double start = label.start - px;
                if (start > EPSILON && label.end - px < width - EPSILON) {
                    assertThat(after.stream()
                                    .anyMatch(other ->
                                            other.text.equals(label.text) && Math.abs(other.start - start) < EPSILON))
                            .as("%s after %s px of %s", label, px, view)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCloserScaleNeverHasACoarserUnit(Language language) {
        TickPlanner planner = planner(language);
        double before = 0;
        for (double secondsPerPx = Viewport.CLOSEST; secondsPerPx < Viewport.WIDEST; secondsPerPx *= 1.07) {
            double distance = planner.unitFor(secondsPerPx).shortestSeconds();

            assertThat(distance).isGreaterThanOrEqualTo(before);
            before = distance;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # In English. A label needs its text at 6 px a character, 3 px of slack and twice 6 px of padding:
            # a time 5 * 6 + 15 = 45 px, a day 27, a month (September) 69, a year (501 BCE in an isolate) 69.
            # seconds per px, unit: the smallest that is at least as long
            0.25,    MINUTE,   1
            1.33,    MINUTE,   1
            1.34,    MINUTE,   5
            80,      HOUR,     1
            81,      HOUR,     3
            450,     HOUR,     6
            481,     DAY,      1
            3200,    DAY,      1
            3201,    DAY,      2
            21000,   DAY,      7
            45000,   MONTH,    3
            210000,  MONTH,    6
            211000,  YEAR,     1
            457000,  YEAR,     1
            458000,  YEAR,     2
            4570000, YEAR,    10
            4580000, YEAR,    20
            """)
    void theUnitIsTheSmallestWhoseLabelsFit(double secondsPerPx, Kind kind, int count) {
        assertThat(planner(Language.ENGLISH).unitFor(secondsPerPx)).isEqualTo(new TickUnit(kind, count));
    }

    @Test
    void daysStandUnderTheirMonth() {
        // 864 s a px: a day is 100 px wide, and March begins 59 days after the year.
        Viewport viewport = new Viewport(second("2003-01-01"), 864);
        TickPlanner.Rows axis = planner(Language.ENGLISH).rows(frame(viewport, Language.ENGLISH, 10_000));

        assertThat(axis.major().stream().map(label -> withoutIsolates(label.text())))
                .startsWith("January 2003", "February 2003", "March 2003", "April 2003");
        assertThat(axis.major().get(2).box().x()).isEqualTo(59 * 100 + PADDING, within(EPSILON));
        assertThat(axis.minor()).extracting(Label::text).startsWith("1", "2", "3");
        // 100 days end with the 10th of April; of three whole months only two have a 29th.
        assertThat(axis.minor())
                .hasSize(100)
                .filteredOn(label -> label.text().equals("29"))
                .hasSize(2);
        assertThat(axis.ticks()).filteredOn(Tick::major).hasSize(4);
    }

    static List<Viewport> theFarthestViews() {
        List<Viewport> views = new ArrayList<>();
        for (double secondsPerPx = Viewport.CLOSEST; secondsPerPx < Viewport.WIDEST; secondsPerPx *= 16) {
            views.add(new Viewport(TimeSpan.EARLIEST - 500 * secondsPerPx, secondsPerPx));
            views.add(new Viewport(TimeSpan.LATEST - 500 * secondsPerPx, secondsPerPx));
        }
        // All years: 2e9 years of 31,556,952 s are 31,557 px at the widest scale.
        views.add(new Viewport(TimeSpan.EARLIEST - 1e12, Viewport.WIDEST));
        views.add(new Viewport(2.0 * TimeSpan.LATEST, Viewport.WIDEST));
        views.add(new Viewport(2.0 * TimeSpan.EARLIEST, Viewport.WIDEST));
        return views;
    }

    @ParameterizedTest
    @MethodSource("theFarthestViews")
    void theAxisReachesThroughAllYearsThatADateCanHave(Viewport viewport) {
        for (Language language : Language.values()) {
            double width = viewport.secondsPerPx() == Viewport.WIDEST ? 32_000 : 1_000;
            Shown view = Shown.of(planner(language), frame(viewport, language, width));

            assertThat(view.ticks())
                    .hasSizeLessThanOrEqualTo((int) (width / 27) + 2)
                    .allMatch(Double::isFinite);
            assertApart(view, view.axis.minor());
            assertApart(view, view.axis.major());
        }
    }

    private static long second(String day) {
        return EdtfDate.parse(day).earliest().orElseThrow();
    }

    private static String withoutIsolates(String label) {
        return label.replaceAll("[\u2066-\u2069]", "");
    }
}
