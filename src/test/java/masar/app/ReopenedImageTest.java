package masar.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import masar.app.state.AppState;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.ImageFile;
import masar.export.drawing.Drawing;
import masar.export.file.Progress;
import masar.export.poster.ImageRequest;
import masar.export.reopen.ImageData;
import masar.export.reopen.TimelineFile;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.frame.LayoutOptions;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An image that is dropped on the window, or opened, shows what it shows. */
class ReopenedImageTest {

    private static final TimeSpan PERIOD = TimeSpan.ofDays(LocalDate.of(2003, 1, 1), LocalDate.of(2020, 12, 31));

    @TempDir
    private Path folder;

    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
    }

    private void switchTo(Language language) {
        if (state().language() != language) {
            window.does(() -> state().switchLanguage());
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    private AppState state() {
        return window.state();
    }

    /** An image of the events of one actor in a period, without the picture. */
    private Path image(Timeline timeline, String name) throws Exception {
        Actor iran = timeline.actors().stream()
                .filter(actor -> actor.id().equals("iran"))
                .findFirst()
                .orElseThrow();
        ImageRequest request = new ImageRequest(
                        timeline,
                        EventFilter.NONE.toggled(iran),
                        Optional.of(PERIOD),
                        LabelStyle.of(Language.ENGLISH),
                        Theme.DARK,
                        800,
                        600,
                        1)
                .arranged(Grouping.CATEGORY, new LayoutOptions(true, OptionalLong.empty(), true, false))
                .folded(new LaneFolds(Set.of("category attack"), Set.of()));
        return write(request, name);
    }

    private Path write(ImageRequest request, String name) throws Exception {
        Path file = folder.resolve(name);
        Drawing.Caption caption =
                new Drawing.Caption("x", "x", Language.ENGLISH).with(ImageData.of(request, request.events()));
        ImageFile.write(new Drawing(20, 20, caption, List.of()), 1, file, Progress.NONE);
        return file;
    }

    private static Set<String> ids(EventIndex events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.event(i).id())
                .collect(Collectors.toSet());
    }

    private Set<String> expected(Timeline all) {
        Actor iran = all.actors().stream()
                .filter(actor -> actor.id().equals("iran"))
                .findFirst()
                .orElseThrow();
        return EventFilter.NONE.toggled(iran).withPeriod(Optional.of(PERIOD)).apply(all.events()).stream()
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    /**
     * Opens a file as the reader does who chooses it; one that is dropped is opened in the same way. The Headless platform cannot
     * drag files, and takes what is dragged within a window for the clipboard ever after.
     */
    private void open(Path file) {
        window.willChoose(file);
        window.type(KeyCode.SHORTCUT, KeyCode.O);
    }

    @ParameterizedTest
    @EnumSource
    void openedInTheWindow(Language language) throws Exception {
        switchTo(language);
        Timeline all = window.timeline();
        Set<String> expected = expected(all);
        assertThat(expected.size()).isBetween(2, all.events().size() - 1);

        open(image(all, "iran.png"));
        window.until(() -> state().timeline().events().size() == expected.size());
        window.until(() -> window.shown().lanes().size() > 1);

        assertThat(ids(state().shownProperty().get())).isEqualTo(expected);
        assertThat(window.shown().shown()).isEqualTo(expected.size());
        assertThat(state().groupingProperty().get()).isEqualTo(Grouping.CATEGORY);
        assertThat(state().foldsProperty().get().folded()).containsExactly("category attack");
        assertThat(state().hijriProperty().get()).isTrue();
        assertThat(state().filter().actors()).extracting(Actor::id).containsExactly("iran");
        // What belongs to the reader.
        assertThat(state().language()).isEqualTo(language);
        assertThat(state().themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void anImageWithoutDataIsRefusedKindlyAndTheNextOneOpens() throws Exception {
        Timeline all = window.timeline();
        Path bare = folder.resolve("bare.svg");
        ImageFile.write(
                new Drawing(20, 20, new Drawing.Caption("x", "x", Language.ENGLISH), List.of()),
                1,
                bare,
                Progress.NONE);

        open(bare);
        window.until(() -> window.isVisible("problems"));
        assertThat(window.textsIn("problems")).contains("bare.svg").contains("لا تحمل هذه الصورة أحداثًا");
        assertThat(state().timeline()).isEqualTo(all);

        window.willChoose(image(all, "iran.pdf"));
        window.type(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> state().timeline().events().size() == expected(all).size());
        assertThat(window.isVisible("problems")).isFalse();

        // It is no longer the dataset that everybody has.
        window.type(KeyCode.CONTROL, KeyCode.E);
        assertThat(isChecked()).isFalse();
        assertThat(window.isVisible("export-embed-warning")).isFalse();
        window.does(() -> ((CheckBox) window.node("export-embed")).fire());
        assertThat(window.isVisible("export-embed-warning")).isTrue();
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void theShippedDatasetGoesIntoItsImagesUnlessOneSaysNo() throws Exception {
        switchTo(Language.ENGLISH);
        int all = window.timeline().events().size();
        Path file = folder.resolve("image.png");
        window.willChoose(file);

        window.type(KeyCode.CONTROL, KeyCode.E);
        assertThat(isChecked()).isTrue();
        assertThat(window.isVisible("export-embed-warning")).isFalse();
        save(file);
        assertThat(TimelineFile.read(file).view().orElseThrow().of()).isEqualTo(all);

        Path bare = folder.resolve("bare.png");
        window.willChoose(bare);
        window.type(KeyCode.CONTROL, KeyCode.E);
        window.does(() -> ((CheckBox) window.node("export-embed")).fire());
        save(bare);
        assertThat(TimelineFile.read(bare).view()).isEmpty();
    }

    /** Where the events reach beyond the period, the window shows the period. */
    @Test
    void theTimeInViewComesBack() throws Exception {
        switchTo(Language.ENGLISH);
        String json =
                "{\"events\":[{\"date\":\"1990/2020\",\"title\":\"a\"},{\"date\":\"2005-06-15\",\"title\":\"b\"}]}";
        Timeline timeline = ((ReadResult.Loaded)
                        DatasetReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "x.json"))
                .timeline();
        TimeSpan inView = TimeSpan.ofDays(LocalDate.of(2004, 1, 1), LocalDate.of(2006, 12, 31));
        ImageRequest request = new ImageRequest(
                timeline,
                EventFilter.NONE,
                Optional.of(inView),
                LabelStyle.of(Language.ENGLISH),
                Theme.DARK,
                800,
                600,
                1);

        open(write(request, "bar.svg"));
        window.until(() -> state().timeline().events().size() == 2);

        assertThat(window.shown().period()).isEqualTo(inView);
    }

    private boolean isChecked() {
        return window.on(() -> ((CheckBox) window.node("export-embed")).isSelected());
    }

    private void save(Path file) throws TimeoutException {
        window.does(() -> ((Button) window.node("export-save")).fire());
        window.until(() -> window.allTexts().contains("The image was saved to")
                && window.allTexts().contains(file.getFileName().toString()));
    }
}
