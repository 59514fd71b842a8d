package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masar.layout.SampleEvents;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** Where rows break, and which time each has. */
class RowsOfTimeTest {

    private static EventIndex events(String... dates) {
        List<Event> events = new ArrayList<>();
        for (String date : dates) {
            events.add(SampleEvents.event("e" + events.size(), date, 3, "t"));
        }
        return EventIndex.of(events);
    }

    private static Era era(String date) {
        return new Era("era", LocalizedText.of("عصر", "Era"), EdtfDate.parse(date));
    }

    private static long start(String date) {
        return EdtfDate.parse(date).earliest().orElseThrow();
    }

    private static RowBreaks breaks(EventIndex index, List<Era> eras, int columns) {
        double[] heights = new double[index.size()];
        Arrays.fill(heights, 50);
        return new RowBreaks(new CardStacks(heights), new BreakCosts(index, eras), columns, 80);
    }

    @Test
    void aBreakIsWorseWithinAnEraAndAtOneMomentAndBetterAfterASilence() {
        EventIndex index = events("2000", "2001", "2002-01-01", "2002-01-01", "2009", "2010");
        BreakCosts plain = new BreakCosts(index, List.of());
        BreakCosts inEra = new BreakCosts(index, List.of(era("2001/2009")));
        assertThat(plain.before(4)).as("seven years").isLessThan(plain.before(1));
        assertThat(plain.before(3)).isGreaterThan(plain.before(2));
        assertThat(inEra.before(1)).as("it begins with an era").isEqualTo(plain.before(1));
        assertThat(inEra.before(2)).isGreaterThan(plain.before(2));
        assertThat(inEra.before(5)).as("it begins after an era").isEqualTo(plain.before(5));
    }

    @Test
    void rowsBreakAtTheSilence() {
        EventIndex index = events("2001", "2002", "2003", "2004", "2005", "2006", "2020", "2021", "2022", "2023");
        // Five cards a column and one column would be even; the silence is before the seventh.
        assertThat(breaks(index, List.of(), 1).exactly(2, 10 * 55)).containsExactly(6, 10);
    }

    @Test
    void rowsThatJustFitAreFilled() {
        EventIndex index = events("2001", "2002", "2003", "2004", "2005", "2006");
        // Each of two rows holds three cards of 50 with two gaps of 5.
        assertThat(breaks(index, List.of(), 1).exactly(2, 2 * 160)).containsExactly(3, 6);
        assertThat(breaks(index, List.of(), 1).asMany(160, done -> {})).containsExactly(3, 6);
        assertThat(breaks(index, List.of(), 1).filled(105)).containsExactly(2, 4, 6);
    }

    @Test
    void noRowIsEmptyIfThereAreFewerEvents() {
        assertThat(breaks(events("2001"), List.of(), 3).exactly(3, 900)).containsExactly(1);
    }

    @Test
    void aRowEndsWhereTheNextBeginsAtARoundInstant() {
        EventIndex index = events("1990-05-03", "1999-08-01", "2003-04-05", "2010-06-07");
        assertThat(new RowSpans(index, List.of()).of(new int[] {2, 4}))
                .containsExactly(
                        new TimeSpan(start("1990-05-03"), start("2000")),
                        new TimeSpan(start("2000"), index.extent().end()));
    }

    @Test
    void aLongSilenceIsLeftOutUnlessSomethingLastsOrAnEraBeginsInIt() {
        EventIndex index = events("1990-01-01", "1991-05-05", "2003-03-04", "2004-06-07");
        List<TimeSpan> spans = new RowSpans(index, List.of()).of(new int[] {2, 4});
        assertThat(spans.get(0).end()).isBetween(start("1991-05-06"), start("1993-01-01"));
        assertThat(spans.get(1).start()).isBetween(start("2001-01-01"), start("2003-03-04"));

        List<TimeSpan> withEra = new RowSpans(index, List.of(era("1995/2010"))).of(new int[] {2, 4});
        assertThat(withEra.get(1).start()).isEqualTo(withEra.get(0).end());

        EventIndex lasting = events("1990-01-01/2003-01-01", "1991-05-05", "2003-03-04", "2004-06-07");
        List<TimeSpan> running = new RowSpans(lasting, List.of()).of(new int[] {2, 4});
        assertThat(running.get(1).start()).isEqualTo(running.get(0).end());
    }

    @Test
    void eventsOfOneMomentInTwoRowsHaveAnAxisEach() {
        EventIndex index = events("2001-02-03", "2001-02-03", "2001-02-03", "2001-02-03");
        TimeSpan day = EdtfDate.parse("2001-02-03") instanceof EdtfDate.Single date ? date.span() : index.extent();
        assertThat(new RowSpans(index, List.of()).of(new int[] {2, 4})).containsExactly(day, day);
    }

    @Test
    void theOnlyAxisOfASingleDayHasDaysAroundItNotHours() {
        assertThat(new RowSpans(events("2001-02-03", "2001-02-03"), List.of()).of(new int[] {2}))
                .containsExactly(new TimeSpan(start("2001-01-31"), start("2001-02-07")));
    }
}
