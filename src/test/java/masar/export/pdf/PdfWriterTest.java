package masar.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.ImageFile;
import masar.export.ImpatientProgress;
import masar.export.Pictures;
import masar.export.ProgressRecorder;
import masar.export.Samples;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.drawing.Drawing.Fill;
import masar.export.drawing.Drawing.Glyphs;
import masar.export.drawing.Drawing.Group;
import masar.export.drawing.Drawing.Mark;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.export.file.Steps;
import masar.export.poster.ImageRequest;
import masar.i18n.Language;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.typography.Outlines;
import masar.typography.Typeface;
import masar.view.parts.TimelineMark.Kind;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class PdfWriterTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;
    private static final double MM = 72 / 25.4;

    @TempDir
    private Path folder;

    private static Drawing drawing(Language language, Theme theme) {
        return Fx.call(() ->
                ImageExport.of(Samples.request(language, theme, WIDTH, HEIGHT)).draw());
    }

    private static Drawing page(double width, double height, Language language, Operation... operations) {
        return new Drawing(width, height, new Caption("عنوان", "وصف", language), List.of(operations));
    }

    private static Operation line(String text, double x, double y) {
        return new Glyphs(
                text,
                Outlines.layout(text, Typeface.REGULAR, 16, true),
                AffineTransform.getTranslateInstance(x, y),
                Color.BLACK);
    }

    private static Fill fill(double x, double y, double width, double height, Color color) {
        return new Fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    private Path written(Drawing drawing, PdfPages pages) throws Exception {
        Path file = folder.resolve("image.pdf");
        PdfWriter.write(drawing, pages, file, Progress.NONE);
        return file;
    }

    private PDDocument read(Drawing drawing, PdfPages pages) throws Exception {
        return Loader.loadPDF(written(drawing, pages).toFile());
    }

    public static BufferedImage drawn(PDDocument document, int page) throws Exception {
        return new PDFRenderer(document).renderImageWithDPI(page, 96, ImageType.RGB);
    }

    private static List<String> texts(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document).lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, LIGHT", "ARABIC, DARK", "ENGLISH, LIGHT", "ENGLISH, DARK"})
    void itLooksAsTheOtherFormatsDo(Language language, Theme theme) throws Exception {
        Drawing drawing = drawing(language, theme);
        Path file = folder.resolve("image.PDF");
        ImageFile.write(drawing, 1, file, Progress.NONE);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            BufferedImage pdf = drawn(document, 0);

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getWidth()).isEqualTo(WIDTH);
            assertThat(Pictures.difference(pdf, Pictures.painted(drawing.operations(), WIDTH, HEIGHT)))
                    .isLessThan(0.5);
        }
    }

    /** What overlaps does not show through in a translucent group, nor is any of it made of pixels. */
    @Test
    void aTranslucentGroupIsOne() throws Exception {
        Group inner = new Group(Optional.empty(), 0.5, List.of(fill(60, 60, 20, 20, Color.BLACK)));
        Group group = new Group(
                Optional.of(new Rectangle2D.Double(20, 20, 100, 70)),
                0.5,
                List.of(fill(10, 10, 40, 40, Color.RED), fill(30, 30, 60, 60, Color.BLUE), inner));
        Drawing drawing = page(200, 100, Language.ENGLISH, fill(0, 0, 100, 100, Color.GREEN), group);

        try (PDDocument document = read(drawing, PdfPages.ONE)) {
            BufferedImage pdf = drawn(document, 0);

            assertThat(Pictures.difference(pdf, Pictures.painted(drawing.operations(), 200, 100)))
                    .isLessThan(0.5);
        }
        assertThat(Files.readString(folder.resolve("image.pdf"), StandardCharsets.ISO_8859_1))
                .doesNotContain("/Image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العلاقات الأمريكية العراقية",
                "لا اتفاق بين الأطراف الآن",
                "مقتل ٢٤ عراقيًّا في حديثة",
                "القرار 1441 لمجلس الأمن",
                "جولة الحوار (الثالثة)",
                "عملية «ثعلب الصحراء» [١٩٩٨]",
                "إعلان NATO عن بعثة التدريب",
                "اتفاق SOFA (2008) ينتهي",
                "مُحَمَّدٌ وَالسَّلَامُ",
                "قال في بيت ؎ قديم",
                "اتفاق אוסלו الأول",
                "إعلان Москва الثاني → بغداد",
                "من ١٧ كانون الثاني – ٢٨ شباط ١٩٩١"
            })
    void arabicIsReadInTheOrderOfSpeech(String text) throws Exception {
        Drawing drawing = page(600, 60, Language.ARABIC, line(text, 40, 40));

        try (PDDocument document = read(drawing, PdfPages.ONE)) {
            assertThat(texts(document, 0)).containsExactly(text.replaceAll("\\p{Mn}", ""));
        }
    }

    @Test
    void everyTitleOfTheDatasetCanBeFound() throws Exception {
        Timeline timeline = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
        ImageRequest request = Samples.request(timeline, EventFilter.NONE, Language.ARABIC, Theme.LIGHT, 6000, 1600);
        Drawing drawing = Fx.call(() -> ImageExport.of(request).draw());
        List<String> shown = Pictures.texts(drawing.operations());
        List<String> titles = timeline.events().stream()
                .map(Event::title)
                .map(title -> title.in(Language.ARABIC))
                .filter(shown::contains)
                .toList();

        try (PDDocument document = read(drawing, PdfPages.ONE)) {
            assertThat(titles).hasSizeGreaterThan(40);
            assertThat(String.join("\n", texts(document, 0)))
                    .contains(titles.stream()
                            .map(title -> title.replaceAll("\\p{Mn}", ""))
                            .toList());
        }
    }

    @Test
    void textIsWhereItIsSeenAndLettersThatTheFontLacksDoNoHarm() throws Exception {
        Operation seen = line("ب漢ب\u2067ج\u2069", 100, 40);
        Group hidden =
                new Group(Optional.of(new Rectangle2D.Double(0, 0, 50, 50)), 1, List.of(line("hidden", 300, 40)));
        Drawing drawing = page(600, 60, Language.ARABIC, seen, hidden);

        List<Double> places = new ArrayList<>();
        try (PDDocument document = read(drawing, PdfPages.ONE)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition at) {
                    places.add(at.getXDirAdj() / 0.75);
                    places.add((at.getXDirAdj() + at.getWidthDirAdj()) / 0.75);
                    assertThat(at.getYDirAdj() / 0.75).isBetween(39.0, 41.0);
                }
            }.getText(document);
        }

        assertThat(places).hasSize(6);
        Rectangle2D box = seen.bounds();
        assertThat(places).allSatisfy(x -> assertThat(x).isBetween(box.getMinX() - 3, box.getMaxX() + 3));
    }

    /** 277 by 190 mm of an A4 page are printed on, 10 of them again by the next page. */
    @ParameterizedTest
    @CsvSource({"A4, 277, 190, 1", "A4, 278, 190, 2", "A4, 544, 370, 4", "A4, 545, 371, 9", "A3, 667, 277, 2"})
    void aDrawingIsDividedOverPages(PdfPages pages, double width, double height, int count) throws Exception {
        Drawing drawing = page(width * 96 / 25.4, height * 96 / 25.4, Language.ARABIC);

        try (PDDocument document = read(drawing, pages)) {
            assertThat(document.getNumberOfPages()).isEqualTo(count);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo((float) (pages.width() * MM), org.assertj.core.data.Offset.offset(0.01f));
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isCloseTo((float) (pages.height() * MM), org.assertj.core.data.Offset.offset(0.01f));
        }
    }

    @Test
    void pagesComeInTheOrderOfReadingAndAreTheDrawing() throws Exception {
        Fill left = fill(0, 0, 100, 1000, Color.RED);
        Fill right = fill(1800, 0, 100, 1000, Color.BLUE);

        for (Language language : Language.values()) {
            try (PDDocument document = read(page(1900, 1000, language, left, right), PdfPages.A4)) {
                boolean rightToLeft = language == Language.ARABIC;
                BufferedImage first = drawn(document, 0);
                BufferedImage second = drawn(document, 1);

                assertThat(document.getNumberOfPages()).isEqualTo(4);
                // 10 mm are 38 px, and the page is 1123 px wide.
                assertThat(Pictures.color(first, rightToLeft ? 1123 - 38 - 90 : 38 + 90, 400))
                        .isEqualTo(rightToLeft ? 0x0000ff : 0xff0000);
                assertThat(Pictures.color(second, rightToLeft ? 1123 - 38 - 900 : 38 + 900, 400))
                        .isEqualTo(0xffffff);
                assertThat(Pictures.color(first, rightToLeft ? 1123 - 20 : 20, 400))
                        .isEqualTo(0xffffff);
            }
        }
    }

    @Test
    void aLineOfTextIsOnOnePageOnly() throws Exception {
        // Both pages show what is between 853 and 891 px, which is where the second line is.
        Drawing drawing =
                page(1900, 300, Language.ARABIC, line("أول", 1800, 50), line("لا", 865, 100), line("آخر", 20, 100));

        try (PDDocument document = read(drawing, PdfPages.A4)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(texts(document, 0)).containsExactly("أول", "لا");
            assertThat(texts(document, 1)).containsExactly("آخر");
        }
    }

    /** A page may measure 14,400 of its units at most. */
    @Test
    void aLongDrawingFitsOnAPage() throws Exception {
        Drawing drawing = page(100_000, 800, Language.ARABIC, line("بعيد", 99_900, 400));

        try (PDDocument document = read(drawing, PdfPages.ONE)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(document.getPage(0).getMediaBox().getWidth()
                            * document.getPage(0).getUserUnit())
                    .isEqualTo(75_000);
            assertThat(texts(document, 0)).containsExactly("بعيد");
        }
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, ar, R2L", "ENGLISH, en, L2R"})
    void aDocumentHasItsTitleAndLanguage(Language language, String code, String direction) throws Exception {
        Drawing drawing = new Drawing(100, 100, new Caption("عنوان <&>", "وصف", language), List.of());

        try (PDDocument document = read(drawing, PdfPages.ONE)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("عنوان <&>");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("وصف");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Masar");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(code);
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo(direction);
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            "<rdf:li xml:lang=\"" + code + "\">عنوان &lt;&amp;&gt;</rdf:li>",
                            "<rdf:li xml:lang=\"" + code + "\">وصف</rdf:li>",
                            "<dc:language><rdf:Bag><rdf:li>" + code + "</rdf:li>");
        }
    }

    private static Marked marked(Kind kind, String title, Optional<URI> link, double x) {
        return new Marked(new Mark(kind, 1, title, "2020", "", link), List.of(fill(x, 100, 80, 40, Color.RED)));
    }

    @ParameterizedTest
    @CsvSource({"ONE, 0", "A4, 1"})
    void eventsAreInTheOutlineAndLeadToTheirSources(PdfPages pages, int pageOfSecond) throws Exception {
        Optional<URI> link = Optional.of(URI.create("https://example.org/a"));
        Drawing drawing = page(
                1900,
                300,
                Language.ARABIC,
                marked(Kind.CARD, "بطاقة", link, 1700),
                marked(Kind.PIN, "دبوس", link, 1700),
                marked(Kind.RING, "حلقة", Optional.empty(), 20));

        try (PDDocument document = read(drawing, pages)) {
            List<PDOutlineItem> items = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .toList();
            assertThat(items.stream().map(PDOutlineItem::getTitle)).containsExactly("بطاقة", "حلقة");
            PDPageXYZDestination place = (PDPageXYZDestination) items.getLast().getDestination();
            assertThat(place.retrievePageNumber()).isEqualTo(pageOfSecond);

            List<PDAnnotationLink> links = document.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();
            assertThat(links).hasSize(1);
            assertThat(((PDActionURI) links.getFirst().getAction()).getURI()).isEqualTo("https://example.org/a");
            assertThat(links.getFirst().getRectangle().getWidth()).isEqualTo(60);
            int middle = (int) (links.getFirst().getRectangle().getLowerLeftX() / 0.75 + 40);
            int top = (int) (document.getPage(0).getMediaBox().getHeight() / 0.75
                    - links.getFirst().getRectangle().getUpperRightY() / 0.75);
            assertThat(Pictures.color(drawn(document, 0), middle, top + 20)).isEqualTo(0xff0000);
        }
    }

    @ParameterizedTest
    @CsvSource({"ONE", "A4"})
    void theSameDrawingGivesTheSameBytes(PdfPages pages) throws Exception {
        byte[] first = Files.readAllBytes(written(drawing(Language.ARABIC, Theme.LIGHT), pages));

        assertThat(Files.readAllBytes(written(drawing(Language.ARABIC, Theme.LIGHT), pages)))
                .isEqualTo(first);
    }

    @Test
    void nothingIsPrinted() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Drawing drawing = drawing(Language.ENGLISH, Theme.LIGHT);
        try (PrintStream listening = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(listening);
            System.setErr(listening);
            written(drawing, PdfPages.A4);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** Four lines to paint and to write, and the saving. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 8, 9})
    void cancellingLeavesNothingBehind(int patience) {
        Operation[] lines = IntStream.range(0, 4)
                .mapToObj(i -> line("سطر", 100, 50 + 50 * i))
                .toArray(Operation[]::new);
        Drawing drawing = page(1900, 300, Language.ARABIC, lines);
        ProgressRecorder recorder = new ProgressRecorder(patience);

        assertThatThrownBy(() -> PdfWriter.write(drawing, PdfPages.A4, folder.resolve("image.pdf"), recorder))
                .isInstanceOf(ExportException.class);
        assertThat(recorder.reports()).hasSize(patience).isSorted();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void cancellingTakesEffectWithinAGroup() throws IOException {
        Group group = new Group(Optional.empty(), 1, Collections.nCopies(1_000, fill(0, 0, 10, 10, Color.RED)));
        ImpatientProgress impatient = new ImpatientProgress(10);

        try (PDDocument document = new PDDocument()) {
            Rectangle2D all = new Rectangle2D.Double(0, 0, 10, 10);
            new PdfPicture(document, all, new PdfGlyphCache(document), new Steps(impatient, 1)).paint(List.of(group));
        }

        assertThat(impatient.asked()).isBetween(11, 20);
    }

    /** The library saves the document in one step, which is most of the questions and ends at the first yes. */
    @Test
    void cancellingTakesEffectWithinTheSaving() throws ExportException {
        Drawing drawing = page(300, 300, Language.ARABIC, line("سطر", 100, 50));
        ImpatientProgress patient = new ImpatientProgress(Integer.MAX_VALUE);
        PdfWriter.write(drawing, PdfPages.ONE, folder.resolve("whole.pdf"), patient);
        assertThat(patient.asked()).isGreaterThan(100);

        ImpatientProgress impatient = new ImpatientProgress(patient.asked() / 2);
        assertThatThrownBy(() -> PdfWriter.write(drawing, PdfPages.ONE, folder.resolve("half.pdf"), impatient))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.reason()).isEqualTo(ExportException.Reason.CANCELLED));

        assertThat(impatient.asked()).isLessThan(patient.asked() / 2 + 5);
        assertThat(folder.resolve("half.pdf")).doesNotExist();
    }

    @Test
    void tenThousandEventsAreInTheOutline() throws Exception {
        Operation[] marks = IntStream.range(0, 10_000)
                .mapToObj(i -> marked(Kind.CARD, "event " + i, Optional.empty(), i))
                .toArray(Operation[]::new);

        try (PDDocument document = read(page(12_000, 300, Language.ENGLISH, marks), PdfPages.ONE)) {
            long entries = 0;
            for (PDOutlineItem group :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                assertThat(group.getTitle()).isEqualTo("2020 – 2020");
                for (PDOutlineItem item : group.children()) {
                    assertThat(item.getTitle()).isEqualTo("event " + entries);
                    entries++;
                }
            }
            assertThat(entries).isEqualTo(10_000);
        }
    }
}
