package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.axis.OneLinePlanner.OneLine;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;

class OneLinePlannerTest {

    private static final double WIDTH = 1_000;

    private static OneLine plan(Direction direction, String from, String to) {
        long start = EdtfDate.parse(from).earliest().orElseThrow();
        long end = EdtfDate.parse(to).latest().orElseThrow();
        return plan(direction, new TimeSpan(start, end));
    }

    private static OneLine plan(Direction direction, TimeSpan span) {
        Viewport viewport = Viewport.showing(span, WIDTH, 20, 20);
        OneLinePlanner planner = new OneLinePlanner(new DateLabels(LabelStyle.of(Language.ENGLISH)), new FixedWidths());
        return planner.plan(viewport, direction, WIDTH, 20, viewport.inline(span.end()), 300, 16);
    }

    private static List<String> texts(OneLine line) {
        return line.labels().stream().map(Label::text).toList();
    }

    @Test
    void yearsMonthsAndDaysAreWrittenInFull() {
        assertThat(texts(plan(Direction.LEFT_TO_RIGHT, "2001", "2006")))
                .containsExactly("2001", "2002", "2003", "2004", "2005", "2006");
        assertThat(texts(plan(Direction.LEFT_TO_RIGHT, "2001-01", "2001-05"))).contains("March 2001");
        assertThat(texts(plan(Direction.LEFT_TO_RIGHT, "2001-03-02", "2001-03-05")))
                .anyMatch(text -> text.contains("4 March 2001"));
    }

    @Test
    void hoursFollowTheDayThatIsWrittenFirst() {
        List<String> texts = texts(plan(Direction.LEFT_TO_RIGHT, "2001-03-02", "2001-03-02"));
        assertThat(texts.getFirst()).contains("2 March 2001");
        assertThat(texts.get(1)).contains(":00");
    }

    @Test
    void timeRunsTheOtherWayFromRightToLeft() {
        OneLine right = plan(Direction.RIGHT_TO_LEFT, "2001", "2006");
        OneLine left = plan(Direction.LEFT_TO_RIGHT, "2001", "2006");
        for (int i = 0; i < left.ticks().size(); i++) {
            assertThat(right.ticks().get(i)).isCloseTo(WIDTH - left.ticks().get(i), within(1e-9));
            Box box = left.labels().get(i).box();
            assertThat(right.labels().get(i).box().x()).isCloseTo(WIDTH - box.right(), within(1e-9));
        }
    }

    @Test
    void anyStretchOfTimeHasLabelsThatDoNotOverlapAndStayOnTheAxis() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            long length = (long) Math.pow(10, 3 + random.nextDouble() * 12);
            long start = (long) (random.nextDouble(-1, 1) * 1e11);
            OneLine line = plan(Direction.LEFT_TO_RIGHT, new TimeSpan(start, start + length));
            assertThat(line.labels()).as("%d for %d", start, length).isNotEmpty();
            double taken = 20;
            for (Label label : line.labels()) {
                assertThat(label.box().x()).isGreaterThanOrEqualTo(taken - 1e-6);
                taken = label.box().right();
            }
            assertThat(taken).isLessThanOrEqualTo(WIDTH - 20 + 1e-6);
            assertThat(line.ticks()).allMatch(x -> x >= 20 - 1e-6 && x <= WIDTH - 20 + 1e-6);
        }
    }

    @Test
    void theRoundestInstantIsTheLatestOfTheCoarsestUnit() {
        assertThat(between("1991-05-06", "2003-04-01")).isEqualTo(start("2000"));
        assertThat(between("2003-04-01", "2008-03-01")).isEqualTo(start("2008"));
        assertThat(between("2003-04-01", "2003-06-15")).isEqualTo(start("2003-06"));
        assertThat(between("2003-04-01", "2003-04-03")).isEqualTo(start("2003-04-03"));
        assertThat(RoundInstant.between(100, 107)).as("no minute begins").isEqualTo(107);
    }

    private static long between(String after, String last) {
        return RoundInstant.between(start(after), start(last));
    }

    private static long start(String date) {
        return EdtfDate.parse(date).earliest().orElseThrow();
    }
}
