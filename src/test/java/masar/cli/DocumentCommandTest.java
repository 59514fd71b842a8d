package masar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents from the command line. */
class DocumentCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int export(String... arguments) {
        String[] all = Stream.concat(Stream.of("export", "--lang", "en"), Arrays.stream(arguments))
                .toArray(String[]::new);
        return CommandLineRunner.run(
                Arrays.asList(all),
                options -> 0,
                new PrintWriter(new StringWriter(), true),
                new PrintWriter(err, true));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static PDRectangle page(PDDocument document, int number) {
        return document.getPage(number).getMediaBox();
    }

    @Test
    void aDocumentHasPagesAndAPictureBesideItDoesNot() throws Exception {
        assertThat(export(
                        "--arrangement",
                        "columns",
                        "--pages",
                        "a4",
                        "--orientation",
                        "landscape",
                        "--no-sources",
                        "--category",
                        "military",
                        "--width",
                        "900",
                        "--height",
                        "700",
                        "--format",
                        "pdf,png",
                        "--out",
                        file("events.pdf")))
                .as(err.toString())
                .isZero();

        assertThat(Files.exists(folder.resolve("events.png"))).isTrue();
        try (PDDocument document = Loader.loadPDF(folder.resolve("events.pdf").toFile())) {
            assertThat(page(document, 0).getWidth())
                    .isGreaterThan(page(document, 0).getHeight());
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle())
                    .isNotEqualTo("Sources");
        }
    }

    @Test
    void sourcesAreListedUnlessTheyAreNotWanted() throws Exception {
        assertThat(export("--arrangement", "columns", "--pages", "a4", "--category", "economy", "--out", file("a.pdf")))
                .as(err.toString())
                .isZero();

        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(page(document, 0).getWidth())
                    .isLessThan(page(document, 0).getHeight());
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle())
                    .isEqualTo("Sources");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sources", "--no-sources", "--orientation=portrait"})
    void whatOnlyADocumentHasIsRefusedElsewhere(String option) {
        assertThat(export("--arrangement", "columns", option, "--out", file("a.pdf")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is for PDF documents in columns").doesNotContain("Exception");

        assertThat(export("--arrangement", "axis", "--pages", "a4", option, "--out", file("a.pdf")))
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anAxisPictureOfASheetIsOneSheet() throws Exception {
        assertThat(export("--arrangement", "axis", "--shape", "a4", "--pages", "a4", "--out", file("a.pdf")))
                .as(err.toString())
                .isZero();

        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}
