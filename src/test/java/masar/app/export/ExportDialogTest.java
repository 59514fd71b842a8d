package masar.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import masar.ShippedDataset;
import masar.app.WindowRobot;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.settings.Settings;
import masar.time.DateLabels;
import masar.time.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person does with the export dialog. */
class ExportDialogTest {

    /** At the top of the timeline, so that axis and overview stay free; in px. */
    private static final double HIGHEST_NOTICE = 120;

    private final Settings settings = Settings.fresh();
    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC, settings);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anExportedImageIsWhereTheReaderSaid(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("صورة.png");
        window.willChoose(file);

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.choose("export-times", "٢× · ٣٢٠٠ × ١٨٠٠ بكسل");
        window.click("export-save");
        window.until(() -> window.allTexts().contains("حفظت الصورة في"));

        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(3200);
        assertThat(image.getHeight()).isEqualTo(1800);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        Node notice = window.on(() -> window.stage().getScene().getRoot().lookup(".notification-bar"));
        assertThat(window.on(() -> notice.localToScene(notice.getLayoutBounds()).getMaxY()))
                .isLessThan(window.on(() -> window.view().localToScene(0, 0).getY()) + HIGHEST_NOTICE);
        window.does(() -> ((Button) window.withText("فتح المجلد")).fire());
        assertThat(window.visitedPages()).containsExactly(folder.toUri().toString());
    }

    @Test
    void theDialogueShowsWhatItWillExportAndRemembersWhatWasChosen(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("image.png");
        window.willChoose(file);

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> previewSize() > 1.5);
        window.choose("export-shape", "مربع");
        window.until(() -> previewSize() == 1);
        window.click("export-save");
        window.until(() -> window.allTexts().contains("حفظت الصورة في"));
        assertThat(window.allTexts()).as("not all events").contains("وهي الأهم");
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(1080);

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-svg");
        window.click("export-save");
        window.until(() -> Files.exists(folder.resolve("image.svg")));
        window.until(() -> window.allTexts().contains("image.svg"));
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-save");
        window.until(() -> window.allTexts().contains("يوجد ملف بهذا الاسم"));

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> previewSize() == 1);
        window.click("export-copy");
        window.until(() -> window.allTexts().contains("نسخت الصورة إلى الحافظة"));
    }

    @Test
    void aNoticeNamesTheLettersThatAreBoxes(@TempDir Path folder) throws Exception {
        Path data = Files.writeString(
                folder.resolve("data.json"), "{\"events\":[{\"date\":\"1972-02-21\",\"title\":\"北京\"}]}");
        window.willChoose(data);
        window.type(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.shown().shown() == 1);
        window.willChoose(folder.resolve("image.png"));

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-save");
        window.until(() -> window.allTexts().contains("حفظت الصورة في"));
        assertThat(window.allTexts()).contains("北\u00a0(U+5317)").contains("京\u00a0(U+4EAC)");

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-copy");
        window.until(() -> window.allTexts().contains("نسخت الصورة إلى الحافظة"));
        assertThat(window.allTexts()).contains("北\u00a0(U+5317)").contains("京\u00a0(U+4EAC)");
    }

    /** How many times as wide as high the picture in the dialog is; 0 if there is none. */
    private double previewSize() {
        return window.on(() -> Window.getWindows().stream()
                .flatMap(one -> Stream.ofNullable(one.getScene().lookup("#export-preview .image-view")))
                .map(view -> ((ImageView) view).getImage())
                .filter(Objects::nonNull)
                .mapToDouble(image -> image.getWidth() / image.getHeight())
                .findFirst()
                .orElse(0));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedAndTheWindowLives(@TempDir Path folder) throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "old");
        window.willChoose(notAFolder.resolve("image.png"));

        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-save");
        window.until(() -> window.allTexts().contains(notAFolder.getFileName().toString()));

        assertThat(window.allTexts()).doesNotContain("Exception");
        assertThat(Files.readString(notAFolder)).isEqualTo("old");
        assertThat(window.shown().shown()).isEqualTo(ShippedDataset.EVENTS);
    }

    @Test
    void anImpossibleSizeIsReportedAndNothingCanBeSaved(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("image.png");
        window.willChoose(file);
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.choose("export-shape", "مخصص");
        window.write("export-width", "٦٣٩");
        assertThat(window.text("export-size-problem"))
                .contains("٦٤٠")
                .contains("٤٠٠")
                .contains("٢٥٠٬٠٠٠");
        assertThat(window.isVisible("export-size-problem")).isTrue();
        assertThat(window.node("export-save").isDisabled()).isTrue();
        assertThat(window.node("export-copy").isDisabled()).isTrue();

        window.write("export-width", "700");
        window.write("export-height", "560");
        assertThat(window.isVisible("export-size-problem")).isFalse();
        window.until(() -> Math.abs(previewSize() - 1.25) < 0.01);
        window.click("export-save");
        window.until(() -> window.allTexts().contains("حفظت الصورة في"));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(700);
    }

    @Test
    void aPeriodIsWrittenAndOnlyItsEventsAreInTheImage(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("image.svg");
        window.willChoose(file);
        window.does(() -> window.state()
                .filterProperty()
                .set(window.state()
                        .filter()
                        .withPeriod(
                                Optional.of(TimeSpan.ofDays(LocalDate.of(2003, 1, 1), LocalDate.of(2011, 12, 31))))));
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-period");
        assertThat(written("export-from")).isEqualTo("2003-01-01");
        assertThat(written("export-to")).isEqualTo("2011-12-31");

        window.write("export-from", "2014");
        assertThat(window.text("export-period-problem")).contains("معكوسة");
        assertThat(window.node("export-save").isDisabled()).isTrue();
        window.write("export-to", "2014-1");
        assertThat(window.text("export-period-problem")).contains("2014-1").contains("ليس تاريخًا");
        assertThat(window.node("export-save").isDisabled()).isTrue();

        window.write("export-to", "2014");
        assertThat(window.isVisible("export-period-problem")).isFalse();
        window.click("export-png");
        window.click("export-svg");
        window.click("export-save");
        window.until(() -> window.allTexts().contains("حفظت الصورة في"));
        assertThat(Files.readString(file)).contains("من كانون الثاني ٢٠١٤ إلى كانون الأول ٢٠١٤");
    }

    private String written(String id) {
        return ((TextField) window.node(id)).getText();
    }

    @Test
    void anImageCanBeInAnotherLanguageThanTheWindow(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("image.svg");
        window.willChoose(file);

        window.type(KeyCode.CONTROL, KeyCode.E);
        choose("export-language", "English");
        reveal("export-png");
        window.click("export-png");
        assertThat(window.node("export-save").isDisabled()).isTrue();
        assertThat(window.node("export-copy").isDisabled()).isFalse();
        window.click("export-svg");
        window.click("export-save");
        window.until(() -> window.allTexts().contains("حفظت الصورة في"));

        assertThat(Files.readString(file))
                .contains("United States-Iraq relations")
                .contains(ShippedDataset.EVENTS + " events");
    }

    @Test
    void anotherWindowRemembersTheChoice() throws Exception {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.choose("export-shape", "ورقة A4");
        window.choose("export-dpi", "١٥٠ نقطة في البوصة · ١٧٥٥ × ١٢٤١ بكسل");
        window.click("export-pdf");
        window.choose("export-pages", "مستند A4 فيه كل الأحداث");
        choose("export-theme", "داكن");
        reveal("export-transparent");
        window.click("export-transparent");
        window.click("export-copy");
        window.until(() -> window.allTexts().contains("نسخت الصورة إلى الحافظة"));
        window.close();

        window = WindowRobot.open(Language.ENGLISH, settings);
        window.type(KeyCode.CONTROL, KeyCode.E);

        assertThat(chosen("export-shape")).isEqualTo("A4 sheet");
        assertThat(chosen("export-dpi")).isEqualTo("150 dpi · 1755 × 1241 pixels");
        assertThat(chosen("export-theme")).isEqualTo("Dark");
        assertThat(chosen("export-language")).isEqualTo("Same as in the window");
        assertThat(chosen("export-pages")).isEqualTo("A4 document, all events");
        assertThat(((CheckBox) window.node("export-transparent")).isSelected()).isTrue();
        assertThat(((CheckBox) window.node("export-png")).isSelected()).isTrue();
    }

    /** Moves the focus to an option, as with Tab; options that are out of sight are scrolled to. */
    private void reveal(String id) {
        window.does(() -> window.node(id).requestFocus());
    }

    private void choose(String id, String name) {
        reveal(id);
        window.choose(id, name);
    }

    /** What is read on a list that is closed. */
    private String chosen(String id) {
        return ((Label) window.node(id).lookup(".label")).getText();
    }

    @Test
    void whoThinksBetterOfItIsNotRemembered() {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.choose("export-shape", "مربع");
        window.type(KeyCode.ESCAPE);

        window.type(KeyCode.CONTROL, KeyCode.E);
        assertThat(chosen("export-shape")).isEqualTo("شكل النافذة");
    }

    @ParameterizedTest
    @EnumSource
    void theNumbersSayHowManyEventsFitBeforeAnythingIsSaved(Language language) throws TimeoutException {
        if (language != Language.ARABIC) {
            window.close();
            window = WindowRobot.open(language, settings);
        }
        DateLabels labels = new DateLabels(window.state().styleProperty().get());
        String all = labels.count(window.state().timeline().events().size());
        window.type(KeyCode.CONTROL, KeyCode.E);
        choose("export-shape", word("export.shape.slide"));
        window.until(() -> window.text("export-numbers").startsWith(all));
        assertThat(window.text("export-numbers").split(all, -1))
                .as("all of all, and in which type")
                .hasSize(3);
        assertThat(window.isVisible("export-complete")).isFalse();

        choose("export-shape", word("export.shape.square"));
        choose("export-detail", word("export.detail.titles"));
        window.until(() -> window.text("export-numbers").contains(labels.number(1080)));
        String some = window.text("export-numbers");
        assertThat(some).doesNotStartWith(all).contains(all);

        choose(
                "export-least-pixels",
                Messages.of(Messages.Bundle.APP, language).get("export.least.px", labels.number(6)));
        window.until(() -> window.text("export-numbers").startsWith(all));

        choose(
                "export-least-pixels",
                Messages.of(Messages.Bundle.APP, language).get("export.least.px", labels.number(12)));
        choose("export-events", word("export.events.all"));
        window.until(() -> window.textsIn("export-preview").contains("1080\u00d7"));
        assertThat(window.text("export-numbers")).isEmpty();
        assertThat(window.node("export-save").isDisabled()).isTrue();

        window.click("export-arrangement-axis");
        window.until(() -> previewSize() == 1);
        assertThat(window.text("export-numbers")).isEmpty();
        assertThat(window.node("export-save").isDisabled()).isFalse();
        assertThat(window.isVisible("export-complete")).isTrue();
        assertThat(window.isVisible("export-detail")).isFalse();
    }

    private String word(String key) {
        return window.state().messages().get(key);
    }

    @Test
    void aDocumentHasAllEventsOnItsPages() throws TimeoutException {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-pdf");
        choose("export-pages", word("export.document.a4"));
        assertThat(window.isVisible("export-shape")).as("a picture as well").isTrue();

        reveal("export-png");
        window.click("export-png");
        window.until(() -> window.text("export-numbers").contains("صفح"));
        assertThat(window.isVisible("export-shape")).isFalse();
        assertThat(window.isVisible("export-events")).as("a document holds all").isFalse();
        assertThat(window.isVisible("export-least-points")).isTrue();
        window.until(() -> previewSize() > 0 && previewSize() < 1);

        choose("export-orientation", word("export.orientation.landscape"));
        window.until(() -> previewSize() > 1);
    }

    @Test
    void theDialogueFitsOnASmallScreenWithEverythingOpen() {
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.click("export-period");
        window.write("export-from", "9999");
        window.choose("export-shape", "مخصص");
        window.write("export-width", "1");

        Window dialog = window.node("export-save").getScene().getWindow();
        assertThat(dialog.getWidth()).isLessThanOrEqualTo(1024);
        // A frame of the system around it takes some of 640.
        assertThat(dialog.getHeight()).isLessThanOrEqualTo(600);
    }
}
