package masar.layout.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.model.Era;
import masar.model.LocalizedText;
import masar.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EraPlannerTest {

    private static final double DAY = 86_400;

    private static Era era(String id, String date) {
        return new Era(id, LocalizedText.of("عصر " + id, "Era " + id), EdtfDate.parse(date));
    }

    private static EraPlanner planner(Era... eras) {
        return new EraPlanner(List.of(eras), new FixedWidths(), Language.ENGLISH);
    }

    /** 1000 px of a day each, from the beginning of 1970 on. */
    private static Frame days(Direction direction) {
        return new Frame(new Viewport(0, DAY), direction, 1_000, 600, Metrics.AXIS_HEIGHT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # date, start and length of the band in days of 1970
            1970-01-11/1970-01-20,  10,   10
            1960/1970,               0,  365
            1971/1980,             365,  635
            1960/1980,               0, 1000
            ../1970,                 0,  365
            1971/..,               365,  635
            ../..,                   0, 1000
            1970-02,                31,   28
            """)
    void aBandCoversItsEraWithinTheView(String date, double start, double length) {
        // The height is that above the axis: 600 - 48.
        assertThat(planner(era("a", date))
                        .bands(
                                days(Direction.LEFT_TO_RIGHT),
                                days(Direction.LEFT_TO_RIGHT).axisTop()))
                .extracting(EraBand::box)
                .containsExactly(new Box(start, 0, length, 552));
        assertThat(planner(era("a", date))
                        .bands(
                                days(Direction.RIGHT_TO_LEFT),
                                days(Direction.RIGHT_TO_LEFT).axisTop()))
                .extracting(EraBand::box)
                .containsExactly(new Box(1_000 - start - length, 0, length, 552));
    }

    @ParameterizedTest
    @CsvSource({"1960/1969", "1973/1980", "../1969", "1973/.."})
    void anEraOutOfViewHasNoBand(String date) {
        assertThat(planner(era("a", date))
                        .bands(
                                days(Direction.RIGHT_TO_LEFT),
                                days(Direction.RIGHT_TO_LEFT).axisTop()))
                .isEmpty();
    }

    @Test
    void everySecondEraIsShadedWhicheverAreInView() {
        EraPlanner planner = planner(era("a", "1970"), era("b", "1960/1969"), era("c", "1971"), era("d", "1972"));

        assertThat(planner.bands(
                        days(Direction.RIGHT_TO_LEFT),
                        days(Direction.RIGHT_TO_LEFT).axisTop()))
                .extracting(band -> band.era().id() + band.shaded())
                .containsExactly("atrue", "ctrue", "dfalse");
    }

    @ParameterizedTest
    @EnumSource
    void aCaptionStaysInTheVisiblePartOfItsEra(Direction direction) {
        Random random = new Random(1_917);
        List<Era> eras = new ArrayList<>();
        for (int year = 1900; year < 2000; year += 7) {
            eras.add(era("e" + year, year + "/" + (year + 6)));
        }
        EraPlanner planner = planner(eras.toArray(Era[]::new));
        int captions = 0;
        for (int i = 0; i < 2_000; i++) {
            Viewport viewport =
                    new Viewport(random.nextDouble(-80, 40) * 365 * DAY, DAY * Math.pow(10, random.nextDouble(-2, 1)));
            Frame frame = new Frame(viewport, direction, 900, 600, Metrics.AXIS_HEIGHT);
            for (EraBand band : planner.bands(frame, frame.axisTop())) {
                Box box = band.box();
                assertThat(box.x()).isGreaterThanOrEqualTo(-1e-6);
                assertThat(box.right()).isLessThanOrEqualTo(900 + 1e-6);
                if (band.caption().isPresent()) {
                    captions++;
                    Label caption = band.caption().get();
                    assertThat(caption.text()).isEqualTo("Era " + band.era().id());
                    assertThat(caption.box().x()).isGreaterThanOrEqualTo(box.x());
                    assertThat(caption.box().right()).isLessThanOrEqualTo(box.right());
                    // At the start edge of what is seen of the era, 8 px within it.
                    assertThat(
                                    direction == Direction.RIGHT_TO_LEFT
                                            ? box.right() - caption.box().right()
                                            : caption.box().x() - box.x())
                            .isEqualTo(8, within(1e-6));
                } else {
                    // "Era e1900" of 9 * 6 + 3 px would be cut to less than 48.
                    assertThat(box.width()).isLessThan(48 + 2 * 8);
                }
            }
        }
        assertThat(captions).isGreaterThan(1_000);
    }
}
