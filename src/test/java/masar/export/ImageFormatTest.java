package masar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import masar.export.file.ExportException;
import masar.export.file.ExportException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFormatTest {

    @ParameterizedTest
    @CsvSource({"image.png, PNG", "IMAGE.SVG, SVG", "صورة.Pdf, PDF", "a.svg.png, PNG"})
    void aFormatIsKnownByTheEndOfAName(String name, ImageFormat format) throws Exception {
        assertThat(ImageFormat.of(Path.of(name))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "image.jpg", "png", ".png", "image.png.", "", "/"})
    void aNameOfNoFormatIsRefused(String name) {
        assertThat(catchThrowableOfType(ExportException.class, () -> ImageFormat.of(Path.of(name)))
                        .reason())
                .isEqualTo(Reason.WRONG_NAME);
    }

    @ParameterizedTest
    @CsvSource({"image.png, image.svg", "image.PDF, image.svg", "image, image.svg", "image.jpg, image.jpg.svg"})
    void anEndingTakesThePlaceOfAnother(String name, String renamed) {
        assertThat(ImageFormat.SVG.rename(Path.of("folder", name))).isEqualTo(Path.of("folder", renamed));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsFoundByItsNameAndItsEnding(ImageFormat format) throws Exception {
        assertThat(ImageFormat.named(format.ending().substring(1))).contains(format);
        assertThat(ImageFormat.of(format.rename(Path.of("image")))).isEqualTo(format);
        assertThat(ImageFormat.endings()).contains(format.ending());
    }

    @Test
    void anUnknownNameIsNoFormat() {
        assertThat(ImageFormat.named("jpg")).isEmpty();
    }
}
