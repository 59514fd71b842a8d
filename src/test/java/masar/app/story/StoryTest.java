package masar.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
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
    /** One that stays at an event for longer than any test. */
    private final Story slow = new Story(state, this::show, event -> Duration.hours(1));

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
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !story.isOn());
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

    private static void inFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }

    @Test
    void steppingLeavesItPausedOrPlaying() {
        inFx(() -> {
            slow.play(5);
            slow.step(1);
            assertThat(slow.phaseProperty().get()).isEqualTo(Story.Phase.PLAYING);
            slow.pause();
            slow.step(-2);
            assertThat(slow.phaseProperty().get()).isEqualTo(Story.Phase.PAUSED);
            slow.step(-100);
            slow.step(1_000);
        });

        assertThat(shown)
                .containsExactly(
                        events.event(5),
                        events.event(6),
                        events.event(4),
                        events.event(0),
                        events.event(events.size() - 1));
    }

    @Test
    void itShowsItsEventAgainWhenItGoesOn() {
        inFx(() -> {
            slow.play(5);
            slow.pause();
            state.selectionProperty().set(Optional.empty());
            slow.resume();
        });

        assertThat(shown).containsExactly(events.event(5), events.event(5));
        assertThat(slow.phaseProperty().get()).isEqualTo(Story.Phase.PLAYING);
    }

    @Test
    void whilePausedNothingGoesOn() throws TimeoutException {
        inFx(() -> {
            story.play(5);
            story.pause();
            slow.play(0);
        });
        // A story of the same pace has been through all events meanwhile.
        Story other = new Story(state, event -> {}, event -> Duration.millis(1));
        inFx(() -> other.play(0));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !other.isOn());

        assertThat(story.currentProperty().get()).contains(events.event(5));
    }

    @Test
    void itGoesOnFromWhereTheReaderIs() {
        inFx(() -> {
            slow.play(5);
            slow.follow(Optional.of(events.event(20)));
            assertThat(slow.currentProperty().get()).contains(events.event(20));
            slow.step(1);
            slow.follow(Optional.empty());
        });

        assertThat(shown).as("the reader has seen 20").containsExactly(events.event(5), events.event(21));
        assertThat(slow.currentProperty().get()).contains(events.event(21));
    }

    @Test
    void whereAFilterTakesItsEventAwayItGoesOnWithTheNext() {
        inFx(() -> {
            slow.play(5);
            EventFilter later = EventFilter.NONE.withPeriod(
                    Optional.of(new TimeSpan(events.anchor(10), events.extent().end())));
            state.filterProperty().set(later);
            slow.step(1);
        });

        assertThat(shown.getLast())
                .isEqualTo(state.shownProperty()
                        .get()
                        .event(state.shownProperty().get().firstAtOrAfter(events.anchor(5))));
    }

    @Test
    void theProgressIsThePartOfTheEventsThatHasBeenShown() {
        inFx(() -> {
            slow.play(0);
            assertThat(slow.progressProperty().get()).isEqualTo(0);
            slow.step(33);
            assertThat(slow.progressProperty().get()).isEqualTo(33.0 / events.size(), within(0.002));
            slow.step(1_000);
            assertThat(slow.progressProperty().get()).isEqualTo(1 - 1.0 / events.size(), within(0.002));
        });
    }
}
