package masar.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What follows from a reader's choices when there are so many events that it takes a while. */
class AppStateTest {

    private static final int MANY = 25_000;

    private final Timeline bundled = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    private final AppState state =
            new AppState(Dataset.of(many(), "many.json", List.of()), LabelStyle.of(Language.ARABIC), Theme.LIGHT);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private Timeline many() {
        List<Event> some = bundled.events();
        return new Timeline(
                bundled.version(),
                bundled.title(),
                bundled.summary(),
                bundled.sources(),
                bundled.actors(),
                bundled.categories(),
                bundled.eras(),
                IntStream.range(0, MANY)
                        .mapToObj(i -> copy(some.get(i % some.size()), "e" + i))
                        .toList());
    }

    private static Event copy(Event event, String id) {
        return new Event(
                id,
                event.date(),
                event.title(),
                event.summary(),
                event.actors(),
                event.category(),
                event.importance(),
                event.citations(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private long withActor(Actor actor) {
        return state.timeline().events().stream()
                .filter(event -> event.involves(actor))
                .count();
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private void untilShown(long events) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> state.lanesProperty().get().lanes().stream()
                                .mapToLong(lane -> lane.events().size())
                                .sum()
                        == events);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(state.shownProperty().get().size()).isEqualTo((int) events);
    }

    @Test
    void choosingDoesNotWaitForWhatFollowsAndTheLastChoiceHolds() throws TimeoutException {
        Actor first = bundled.actors().get(0);
        Actor second = bundled.actors().get(1);
        on(() -> {
            state.filterProperty().set(EventFilter.NONE.withActors(List.of(first)));
            state.filterProperty().set(EventFilter.NONE.withActors(List.of(second)));
            assertThat(state.shownProperty().get().size()).isEqualTo(MANY);
        });

        untilShown(withActor(second));

        assertThat(state.facetsProperty().get().count(second)).isEqualTo((int) withActor(second));
    }

    @Test
    void groupsFollowToo() throws TimeoutException {
        on(() -> state.groupingProperty().set(Grouping.CATEGORY));

        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> state.lanesProperty().get().areGrouped());
        untilShown(MANY);
    }

    @Test
    void whatFollowsFromAChoiceInAnotherDatasetIsForgotten() throws TimeoutException {
        Dataset small = Dataset.of(bundled, "us-iraq.json", List.of());
        on(() -> {
            state.filterProperty()
                    .set(EventFilter.NONE.withActors(List.of(bundled.actors().get(0))));
            state.open(small, Arrangement.of(small, EventFilter.NONE, Grouping.NONE));
        });

        untilShown(bundled.events().size());
        assertThat(state.filter()).isEqualTo(EventFilter.NONE);
    }
}
