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
import masar.time.Digits;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TickPlannerTest {

    private static final int VIEWS = 10_000;
    private static final double PADDING = 6;
    private static final double EPSILON = 0.01;
    /** Narrower views may have no space for the longest label of the coarser row. */
    private static final double NARROWEST = 640;
    /** No label of the finer row of the years in question is wider, in px. */
    private static final double WIDEST_LABEL = 150;

    private static final double YEAR = 31_556_952;
    private static final YearDigits MODERN = new YearDigits(2_020, false);

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
    void theTicksAreThoseOfAUnitThatDependsOnTheScaleAndTheLengthOfYears(Language language) {
        TickPlanner fresh = planner(language);
        for (Shown view : inManyViews(language)) {
            Viewport viewport = view.frame.viewport();
            TickUnit unit = fresh.division(viewport.secondsPerPx(), YearDigits.of(view.frame))
                    .minor();
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
            if (!division(planner, panned).equals(division(planner, view))) {
                continue; // other years are in view, which are longer or shorter to write
            }
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

    private static Division division(TickPlanner planner, Shown view) {
        return planner.division(view.frame.viewport().secondsPerPx(), YearDigits.of(view.frame));
    }

    @ParameterizedTest
    @EnumSource
    void noRowIsBlank(Language language) {
        for (Shown view : inManyViews(language)) {
            if (view.frame.width() >= NARROWEST) {
                assertThat(view.axis.minor()).as("%s", view).isNotEmpty();
                assertThat(view.axis.major()).as("%s", view).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTickHasItsLabelButTheFirstOfTheCommonEra(Language language) {
        double era = second("0001-01-01");
        for (Shown view : inManyViews(language)) {
            List<Stretch> labels = view.inline(view.axis.minor());
            for (double tick : view.ticks()) {
                boolean inside = tick >= 0 && tick + WIDEST_LABEL <= view.frame.width();
                boolean ofEra = Math.abs(view.frame.viewport().inline(era) - tick) < EPSILON;
                if (inside && !ofEra) {
                    assertThat(labels)
                            .as("%s in %s", tick, view)
                            .anyMatch(label -> Math.abs(label.start - PADDING - tick) < EPSILON);
                }
            }
        }
    }

    static List<Arguments> twoYearsInEveryStyle() {
        List<Arguments> cases = new ArrayList<>();
        for (int width : List.of(640, 1_000, 1_600, 2_560, 4_000, 8_000)) {
            for (Language language : Language.values()) {
                for (MonthNames names : MonthNames.values()) {
                    cases.add(Arguments.of(width, new LabelStyle(language, names, Digits.WESTERN)));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("twoYearsInEveryStyle")
    void twoYearsNameEachMonthOrEachYear(int width, LabelStyle style) {
        long start = second("2003-01-01");
        Viewport viewport = new Viewport(start, (second("2005-01-01") - start) / (double) width);
        DateLabels labels = new DateLabels(style);
        TickPlanner.Rows axis =
                new TickPlanner(labels, new FixedWidths()).rows(frame(viewport, style.language(), width));

        List<String> major = axis.major().stream()
                .map(label -> withoutIsolates(label.text()))
                .toList();
        List<String> minor = axis.minor().stream()
                .map(label -> withoutIsolates(label.text()))
                .toList();
        if (major.getFirst().equals("2003")) {
            assertThat(major).containsExactly("2003", "2004");
            assertThat(minor).allMatch(text -> !text.matches("[0-9]+"));
        } else {
            assertThat(major).hasSize(24).allMatch(text -> text.matches(".*[^0-9]+ (2003|2004)"));
        }
    }

    @Test
    void everyMonthOfTwoYearsIsNamedInEnglish() {
        // 730 days at 1,000 px: February has 38 px, of which its short name takes 3 * 6 + 15.
        long start = second("2003-01-01");
        Viewport viewport = new Viewport(start, (second("2005-01-01") - start) / 1_000.0);
        TickPlanner.Rows axis = planner(Language.ENGLISH).rows(frame(viewport, Language.ENGLISH, 1_000));

        assertThat(axis.minor()).hasSize(24).extracting(Label::text).startsWith("Jan", "Feb", "Mar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from, to | ticks of the finer row | of the coarser row
            -0559 | -0489 | 560 BCE, 550 BCE, 540 BCE, 530 BCE, 520 BCE, 510 BCE, 500 BCE | 600–501 BCE, 500–401 BCE
            -2999 | 2000 | 3000 BCE, 2500 BCE, 2000 BCE, 1500 BCE, 1000 BCE, 500 BCE, 1 CE, 500, 1000, 1500 | 3000–2001 BCE, 2000–1001 BCE, 1000–1 BCE, 1–999 CE, 1000–1999
            -0009 | 0010 | 10 BCE, 8 BCE, 6 BCE, 4 BCE, 2 BCE, 2 CE, 4 CE, 6 CE, 8 CE | 10–1 BCE, 1–9 CE
            Y-399999999 | Y200000000 | 400000000 BCE, 300000000 BCE, 200000000 BCE, 100000000 BCE, 1 CE, 100000000 | 400000000–300000001 BCE, 300000000–200000001 BCE, 200000000–100000001 BCE, 100000000–1 BCE, 1–99999999 CE, 100000000–199999999
            """)
    void yearsAreRoundAsPeopleCountThem(String from, String to, String minor, String major) {
        // The labels take 75 px and more: seven of them fill 700 px, and in the deepest time 190 px are needed for a
        // row.
        double width = from.startsWith("Y") ? 1_200 : 850;
        long start = second(from);
        Viewport viewport = new Viewport(start, (second(to) - start) / width);
        TickPlanner.Rows axis = planner(Language.ENGLISH).rows(frame(viewport, Language.ENGLISH, width));

        assertThat(axis.minor())
                .extracting(label -> withoutIsolates(label.text()))
                .containsExactly(minor.split(", "));
        assertThat(axis.major())
                .extracting(label -> withoutIsolates(label.text()))
                .containsExactly(major.split(", "));
    }

    @ParameterizedTest
    @EnumSource
    void yearsOfGroupsAreRoundAndNoneIsZero(Language language) {
        for (Shown view : inManyViews(language)) {
            TickUnit unit = division(planner(language), view).minor();
            List<Label> labels = new ArrayList<>(view.axis.major());
            labels.addAll(unit.kind() == Kind.YEAR ? view.axis.minor() : List.of());
            for (Label label : labels) {
                String text = withoutIsolates(label.text());
                assertThat(text).as("%s", view).doesNotMatch("(.*[^0-9٠-٩])?[0٠]([^0-9٠-٩].*)?");
            }
            if (unit.kind() == Kind.YEAR && unit.count() >= 10) {
                assertThat(view.axis.minor())
                        .as("%s", view)
                        .allMatch(label -> withoutIsolates(label.text()).matches("([1١] .*)|([0-9٠-٩]*[0٠]( .*)?)"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCloserScaleNeverHasACoarserUnit(Language language) {
        TickPlanner planner = planner(language);
        double before = 0;
        for (double secondsPerPx = Viewport.CLOSEST; secondsPerPx < Viewport.WIDEST; secondsPerPx *= 1.07) {
            double distance = planner.division(secondsPerPx, MODERN).minor().shortestSeconds();

            assertThat(distance).isGreaterThanOrEqualTo(before);
            before = distance;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # In English, of years from 1 to 9999. A label needs its text at 6 px a character, 3 px of slack and twice
            # 6 px of padding: a time 5 * 6 + 15 = 45 px, a day 27, a month (September) 69, in short (Sep) 33, a year 39,
            # its last two digits 27; above them Wednesday 22 September 8888, isolated, 189 and September 8888 99.
            # seconds per px, unit: the smallest that is at least as long
            0.25,    MINUTE,   1
            1.33,    MINUTE,   1
            1.34,    MINUTE,   5
            80,      HOUR,     1
            81,      HOUR,     3
            450,     HOUR,     6
            457,     HOUR,     6
            458,     DAY,      1
            3200,    DAY,      1
            3201,    DAY,      2
            21000,   DAY,      7
            22400,   DAY,      7
            22401,   DAY,     14
            24430,   DAY,     14
            24440,   MONTH,    1
            73300,   MONTH,    1
            73400,   MONTH,    3
            219900,  MONTH,    3
            220000,  MONTH,    6
            439800,  MONTH,    6
            439900,  YEAR,     1
            1168000, YEAR,     1
            1168100, YEAR,     2
            1617200, YEAR,     2
            1617300, YEAR,     5
            """)
    void theUnitIsTheSmallestWhoseLabelsFit(double secondsPerPx, Kind kind, int count) {
        assertThat(planner(Language.ENGLISH).division(secondsPerPx, MODERN).minor())
                .isEqualTo(new TickUnit(kind, count));
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
