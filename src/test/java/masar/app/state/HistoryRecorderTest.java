package masar.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import masar.ShippedDataset;
import masar.app.ui.Subscriptions;
import masar.i18n.Language;
import masar.model.Actor;
import masar.model.Event;
import masar.notes.Note;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.view.theme.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class HistoryRecorderTest {

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void rest(HistoryRecorder history) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, history::isResting));
    }

    @Test
    void hidingAnEventOrGivingItAStarIsNoViewToReturnTo() throws TimeoutException {
        Dataset dataset = Dataset.of(ShippedDataset.TIMELINE, "us-iraq.json", List.of());
        AppState state = new AppState(dataset, LabelStyle.of(Language.ENGLISH), Theme.LIGHT);
        HistoryRecorder history = new HistoryRecorder(state, new Subscriptions());
        Actor actor = state.timeline().actors().getFirst();
        Event hidden = state.timeline().events().getFirst();
        Event starred = state.timeline().events().getLast();

        on(() -> state.filterProperty().set(EventFilter.NONE.withActors(List.of(actor))));
        rest(history);
        on(() -> state.setNote(hidden, Note.NONE.hidden(true)));
        on(() -> state.setNote(starred, Note.NONE.starred(true)));
        rest(history);
        on(history::back);

        assertThat(state.filter().actors())
                .as("the view before the choice of an actor")
                .isEmpty();
        assertThat(state.filter().notes().hidden()).containsExactly(hidden.id());
        assertThat(state.filter().notes().starred()).containsExactly(starred.id());
    }
}
