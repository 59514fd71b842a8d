package masar.app.state;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import masar.app.state.ViewHistory.State;
import masar.app.ui.Subscriptions;

/** Keeps the history of one window's state and leads back and forward in it. */
public final class HistoryRecorder {

    /** A gesture that pauses for less than this is still the same one. */
    private static final Duration REST = Duration.millis(400);

    private final AppState state;
    private final PauseTransition rest = new PauseTransition(REST);
    private ViewHistory history = new ViewHistory(State.START);
    private boolean returning;

    public HistoryRecorder(AppState state, Subscriptions subscriptions) {
        this.state = state;
        rest.setOnFinished(rested -> history.rest());
        // A dataset opens with a new history; the choices in another one mean nothing in it.
        subscriptions.value(state.datasetProperty(), dataset -> history = new ViewHistory(State.START));
        for (ObservableValue<?> part :
                List.of(state.viewportProperty(), state.filterProperty(), state.selectionProperty())) {
            subscriptions.value(part, changed -> follow());
        }
    }

    /** Whether the last gesture is over. */
    boolean isResting() {
        return rest.getStatus() == Animation.Status.STOPPED;
    }

    private void follow() {
        if (!returning) {
            history.at(new State(
                    state.viewportProperty().get(),
                    // The notes on events are no part of a view: hiding one is not undone by going back.
                    state.filter().withNotes(state.filter().notes().choice()),
                    state.selectionProperty().get()));
            rest.playFromStart();
        }
    }

    /** Returns to the previous view, if there is one. */
    public void back() {
        history.back().ifPresent(this::show);
    }

    /** Goes forward again to the view from which the reader went back, if there is one. */
    public void forward() {
        history.forward().ifPresent(this::show);
    }

    private void show(State place) {
        returning = true;
        try {
            // The view first: it moves on where a filter leaves nothing in it. A filter may clear the selection.
            state.viewportProperty().set(place.viewport());
            state.filterProperty().set(place.filter());
            state.selectionProperty().set(place.selection());
        } finally {
            returning = false;
        }
    }
}
