package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import masar.app.export.ExportSize.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportSizeTest {

    /** A4 is 297 x 210 mm, which at 300 dpi are 3508 x 2480 pixels; whole px make one more of each. */
    @ParameterizedTest
    @CsvSource({
        "WINDOW, 2, 300, 3200, 1800",
        "SLIDE, 1, 300, 1920, 1080",
        "SQUARE, 1, 600, 1080, 1080",
        "STORY, 2, 300, 2160, 3840",
        "A4, 1, 300, 3509, 2481",
        "A4, 4, 300, 3509, 2481",
        "A4, 1, 600, 7019, 4963",
        "A3, 1, 150, 2480, 1755",
        "CUSTOM, 3, 300, 2100, 1500"
    })
    void paperHasDotsPerInchAndTheRestATimesFactor(Shape shape, int times, int dpi, int width, int height) {
        ExportSize size = new ExportSize(shape, 700, 500, times, dpi);

        assertThat(size.pixelsWide()).isEqualTo(width);
        assertThat(size.pixelsHigh()).isEqualTo(height);
        assertThat(size.possible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "640, 400, 1, true",
        "639, 400, 1, false",
        "640, 399, 1, false",
        "250000, 400, 1, true",
        "250001, 400, 1, false",
        "640, 250001, 1, false",
        "62500, 62500, 4, true",
        "62501, 62500, 4, false",
        "0, 400, 1, false"
    })
    void anEdgeHasBoundsThatHangOnTheScale(int width, int height, int times, boolean possible) {
        assertThat(new ExportSize(Shape.CUSTOM, width, height, times, 300).possible())
                .isEqualTo(possible);
        assertThat(new ExportSize(Shape.SLIDE, width, height, times, 300).possible())
                .isTrue();
    }
}
