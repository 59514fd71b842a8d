package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;

/** The row of the Islamic calendar. */
class HijriPlannerTest {

    private static final long NEW_YEAR_2020 = 1_577_836_800;

    private static List<Label> labels(Viewport viewport, double width) {
        Frame frame = new Frame(viewport, Direction.LEFT_TO_RIGHT, width, 600, Metrics.AXIS_HEIGHT + Metrics.HIJRI_ROW);
        DateLabels labels = new DateLabels(LabelStyle.of(Language.ENGLISH));
        return new HijriPlanner(labels, (text, face) -> 6.0 * text.length())
                .row(frame)
                .labels();
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
