package masar.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import masar.app.WindowRobot;
import masar.app.print.PrintDialog.Failed;
import masar.app.print.PrintDialog.Job;
import masar.app.print.PrintDialog.Outcome;
import masar.app.print.PrintDialog.Sent;
import masar.export.pdf.PrintSheet;
import masar.i18n.Language;
import masar.view.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Printing from the window, with dialogues that answer by themselves. */
class PrintingTest {

    private static final float PT_PER_MM = 72 / 25.4f;

    private static final int MOST_PAGES = 3;

    private final List<PrintSheet> asked = new ArrayList<>();
    private final List<Path> sent = new ArrayList<>();
    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private record Answer(PrintSheet sheet, List<Path> sent, Outcome outcome) implements Job {

        @Override
        public void send(Path pdf, Consumer<Outcome> then) {
            sent.add(pdf);
            then.accept(outcome);
        }
    }

    private void printerAnswers(Outcome outcome) {
        window.willPrint((owner, title, usual) -> {
            asked.add(usual);
            return Optional.of(new Answer(usual, sent, outcome));
        });
    }

    private void printUntil(String sentence) throws TimeoutException {
        window.type(KeyCode.CONTROL, KeyCode.P);
        window.until(() -> window.allTexts().contains(sentence));
    }

    @Test
    void thePrinterGetsAllEventsOnFewSheets() throws Exception {
        printerAnswers(new Sent());

        printUntil("أرسلت الصورة إلى الطباعة.");

        assertThat(asked).hasSize(1);
        int events = window.state().timeline().events().size();
        String count = window.state().labels().count(events);
        try (PDDocument document = Loader.loadPDF(sent.getFirst().toFile())) {
            assertThat(document.getDocumentInformation().getSubject()).contains(count);
            assertThat(document.getNumberOfPages()).isBetween(1, MOST_PAGES);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isBetween(210 * PT_PER_MM - 1, 210 * PT_PER_MM + 1);
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .isBetween(297 * PT_PER_MM - 1, 297 * PT_PER_MM + 1);
        }
    }

    /** A printer that writes a file keeps what it is given. */
    @Test
    void whatThePrinterGetsHasWordsToBeFound() throws Exception {
        printerAnswers(new Sent());

        printUntil("أرسلت الصورة إلى الطباعة.");

        List<String> titles = window.state().timeline().events().stream()
                .map(event -> event.title().in(Language.ARABIC).replaceAll("\\p{Mn}", ""))
                .toList();
        try (PDDocument document = Loader.loadPDF(sent.getFirst().toFile())) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            String text = words.getText(document);
            // A title takes as many lines as its column needs.
            assertThat(titles)
                    .filteredOn(
                            title -> Pattern.compile(" ").splitAsStream(title).allMatch(text::contains))
                    .hasSizeGreaterThan(titles.size() / 2);
        }
    }

    @Test
    void theDialogueThatExportsPrintsToo() throws Exception {
        printerAnswers(new Sent());

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.choose("export-shape", "مربع");
        window.click("export-print");
        window.until(() -> window.allTexts().contains("أرسلت الصورة إلى الطباعة."));

        assertThat(asked)
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.width()).isLessThan(sheet.height()));
    }

    @Test
    void paperIsWhiteWhateverTheWindowIs() throws Exception {
        printerAnswers(new Sent());
        window.does(() -> window.state().themeProperty().set(Theme.DARK));

        printUntil("أرسلت الصورة إلى الطباعة.");

        try (PDDocument document = Loader.loadPDF(sent.getFirst().toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 25.4f);
            // 15 mm from the corner the drawing has begun and nothing is written yet.
            assertThat(page.getRGB(15, 15) & 0xffffff).isEqualTo(0xffffff);
        }
    }

    @Test
    void cancellingIsReported() throws TimeoutException {
        window.willPrint((owner, title, usual) -> Optional.empty());

        printUntil("ألغيت الطباعة.");
    }

    @Test
    void whatThePrinterSaysIsReportedWithWhatToDo() throws TimeoutException {
        printerAnswers(new Failed("Out of paper"));

        printUntil("تعذرت الطباعة");

        assertThat(window.allTexts()).contains("Out of paper").contains("تحقق من الطابعة");
    }

    @Test
    void withoutADialogueTheProgramForDocumentsShowsIt() throws Exception {
        List<String> shown = new ArrayList<>();
        window.willPrint(PrintDialog.throughViewer((address, then) -> {
            shown.add(address);
            then.accept(true);
        }));

        printUntil("فتحت الصورة في برنامج عرض المستندات: اطبعها منه.");

        try (PDDocument document =
                Loader.loadPDF(Path.of(URI.create(shown.getFirst())).toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(1, MOST_PAGES);
        }
    }

    @Test
    void withoutAProgramForDocumentsTheReaderGetsTheFile() throws Exception {
        window.willPrint(PrintDialog.throughViewer((address, then) -> then.accept(false)));

        printUntil("لم يعثر على برنامج يعرض مستندات PDF.");
        // Its button gets there with the next layout.
        window.does(() -> {});

        window.does(() -> ((Button) window.withText("نسخ المسار")).fire());
        String copied = window.on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(window.allTexts()).contains(copied);
        assertThat(Path.of(copied)).isRegularFile();
    }

    @Test
    void noticesAreReadableOnADarkBackground() throws TimeoutException {
        window.does(() -> window.state().themeProperty().set(Theme.DARK));

        printUntil("ألغيت الطباعة.");

        Text text = window.on(
                () -> (Text) window.stage().getScene().getRoot().lookup(".notification-bar .text-block > .line"));
        assertThat(window.on(() -> ((Color) text.getFill()).getBrightness())).isGreaterThan(0.8);
    }
}
