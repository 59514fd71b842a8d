package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;
import masar.time.HijriCalendar;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** The row of the Islamic calendar. */
class HijriPlannerTest {

    private static final long NEW_YEAR_2020 = 1_577_836_800;

    private static List<Label> labels(Viewport viewport, double width) {
        Frame frame = new Frame(viewport, Direction.LEFT_TO_RIGHT, width, 600, Metrics.AXIS_HEIGHT + Metrics.HIJRI_ROW);
        DateLabels labels = new DateLabels(LabelStyle.of(Language.ENGLISH));
        return new HijriPlanner(labels, new FixedWidths()).row(frame).labels();
    }

    @Test
    void monthsStandWhereTheirNamesFitAndYearsElsewhere() {
        assertThat(labels(new Viewport(NEW_YEAR_2020, 10_000), 1_000))
                .extracting(Label::text)
                .anyMatch(text -> text.contains("Jumada al-Akhira 1441 AH"));
        assertThat(labels(new Viewport(NEW_YEAR_2020, 300_000), 1_000))
                .extracting(Label::text)
                .anyMatch(text -> text.contains("1442 AH") && !text.contains("Muharram"));
    }

    @Test
    void groupsOfYearsAreRoundAndBeginWithTheFirstYear() {
        double start = HijriCalendar.FIRST_DAY.toEpochDay() * (double) TimeSpan.SECONDS_PER_DAY;
        // 354 days of 86,400 s at 300,000 s a px are 102 px, enough for 6 characters and isolates.
        assertThat(texts(new Viewport(start - 1e8, 300_000), 1_000)).startsWith("1 AH", "2 AH", "3 AH");
        assertThat(texts(new Viewport(start - 1e8, 30_000_000), 1_000)).startsWith("1 AH", "100 AH", "200 AH");
        assertThat(texts(new Viewport(start - 1e11, 300_000_000), 1_000)).startsWith("1 AH", "1000 AH", "2000 AH");
    }

    @Test
    void noLabelNamesAYearZero() {
        Random random = new Random(622);
        double start = HijriCalendar.FIRST_DAY.toEpochDay() * (double) TimeSpan.SECONDS_PER_DAY;
        for (int run = 0; run < 2_000; run++) {
            double scale = Math.pow(10, random.nextDouble(2, 11));
            Viewport viewport = new Viewport(start - scale * random.nextDouble(1_000), scale);
            assertThat(texts(viewport, 1_000)).noneMatch(text -> text.matches("(.* )?0 AH"));
        }
    }

    private static List<String> texts(Viewport viewport, double width) {
        return labels(viewport, width).stream()
                .map(label -> label.text().replaceAll("[\u2066-\u2069]", ""))
                .toList();
    }

    @Test
    void labelsNeverOverlapAtAnyZoom() {
        Random random = new Random(9);
        for (int run = 0; run < 2_000; run++) {
            double scale = Math.pow(10, random.nextDouble(0, 11));
            double width = random.nextDouble(300, 3_000);
            Viewport viewport = new Viewport(NEW_YEAR_2020 - scale * random.nextDouble(width), scale);
            double end = Double.NEGATIVE_INFINITY;
            for (Label label : labels(viewport, width)) {
                assertThat(label.box().x()).isGreaterThanOrEqualTo(Math.max(0, end));
                end = label.box().right();
                assertThat(end).isLessThanOrEqualTo(width);
            }
        }
    }
}
