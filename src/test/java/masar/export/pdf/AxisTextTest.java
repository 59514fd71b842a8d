package masar.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.Pictures;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The years of the axis, of both calendars, can be found in documents to keep and in those to print: none is split. */
class AxisTextTest {

    /** A year by itself, that of the Islamic calendar, or a decade. */
    private static final Pattern YEARS = Pattern.compile("\\p{Nd}{4}( هـ| AH| – \\p{Nd}{4})?");

    private static final Pattern CONTROLS = Pattern.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void yearsCanBeFound(Language language) throws Exception {
        Drawing drawing = drawing(language);
        List<String> years = Pictures.texts(drawing.operations()).stream()
                .map(text -> CONTROLS.matcher(text).replaceAll(""))
                .filter(YEARS.asMatchPredicate())
                .toList();
        assertThat(years).hasSizeGreaterThan(20).anyMatch(year -> year.endsWith("هـ") || year.endsWith("AH"));

        Path image = folder.resolve("image.pdf");
        PdfWriter.write(drawing, PdfPages.ONE, image, Progress.NONE);
        Path sheets = folder.resolve("sheets.pdf");
        PdfWriter.write(drawing, PrintSheet.a4(drawing), sheets, Progress.NONE);
        for (Path file : List.of(image, sheets)) {
            assertThat(words(file)).contains(years);
        }
    }

    private static Drawing drawing(Language language) {
        Timeline timeline = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
        ImageRequest request = Samples.request(timeline, EventFilter.NONE, language, Theme.LIGHT, 1600, 900)
                .arranged(Grouping.NONE, new LayoutOptions(true, OptionalLong.empty(), true, false));
        return Fx.call(() -> ImageExport.of(request).draw());
    }

    private static String words(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return CONTROLS.matcher(stripper.getText(document)).replaceAll("");
        }
    }
}
