package masar.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The order in which a story shows its events. */
class StoryTest {

    private final AppState state = new AppState(
            Dataset.of(((ReadResult.Loaded) DatasetReader.readBundled()).timeline(), "us-iraq.json", List.of()),
            LabelStyle.of(Language.ARABIC),
            Theme.LIGHT);
    private final EventIndex events = state.shownProperty().get();
    private final List<Event> shown = new CopyOnWriteArrayList<>();
    private final Story story = new Story(state, this::show, event -> Duration.millis(1));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void show(Event event) {
        shown.add(event);
        state.selectionProperty().set(Optional.of(event));
    }

    private void playToTheEnd(int first) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> story.play(first));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> !story.playingProperty().get());
    }

    @Test
    void itGoesOnFromTheSelectedEventToTheLast() throws TimeoutException {
        state.selectionProperty().set(Optional.of(events.event(events.size() - 4)));

        playToTheEnd(0);

        assertThat(shown)
                .containsExactly(
                        events.event(events.size() - 3),
                        events.event(events.size() - 2),
                        events.event(events.size() - 1));
    }

    @Test
    void withoutASelectionItBeginsWithTheFirstInView() throws TimeoutException {
        playToTheEnd(events.size() - 2);

        assertThat(shown).containsExactly(events.event(events.size() - 2), events.event(events.size() - 1));
    }

    @Test
    void afterTheLastEventItBeginsAnew() throws TimeoutException {
        state.selectionProperty().set(Optional.of(events.event(events.size() - 1)));

        playToTheEnd(0);

        assertThat(shown).first().isEqualTo(events.event(0));
        assertThat(shown).hasSize(events.size());
    }

    @Test
    void everyEventStaysForAsLongAsItTakesToRead() {
        List<Duration> times = events.events().stream()
                .map(event -> StoryControl.readingTime(event, Language.ARABIC))
                .toList();

        assertThat(times).allMatch(time -> time.toSeconds() >= 3.5 && time.toSeconds() <= 12);
        assertThat(times.stream().distinct()).hasSizeGreaterThan(10);
    }
}
