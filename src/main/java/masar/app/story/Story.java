package masar.app.story;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.layout.index.EventIndex;
import masar.model.Event;

/**
 * Shows the events one after another, each for as long as it takes to read, from the one after the selected event to the
 * last. It stops as soon as the reader takes over.
 */
public final class Story {

    private final AppState state;
    private final Consumer<Event> show;
    private final Function<Event, Duration> pace;
    private final PauseTransition pause = new PauseTransition();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);

    /**
     * @param show selects an event and brings it into view
     * @param pace how long an event is shown
     */
    Story(AppState state, Consumer<Event> show, Function<Event, Duration> pace) {
        this.state = state;
        this.show = show;
        this.pace = pace;
        pause.setOnFinished(rested -> goOn());
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /**
     * Begins after the selected event, or with the first event if the selected one is the last.
     *
     * @param first the index of the event to begin with if none is selected
     */
    void play(int first) {
        EventIndex events = state.shownProperty().get();
        if (events.isEmpty()) {
            return;
        }
        playing.set(true);
        OptionalInt at = selectedPlace();
        int begin = at.isPresent() ? (at.getAsInt() + 1) % events.size() : Math.min(first, events.size() - 1);
        show(events.event(begin));
    }

    void stop() {
        pause.stop();
        playing.set(false);
    }

    private void goOn() {
        EventIndex events = state.shownProperty().get();
        OptionalInt at = selectedPlace();
        if (at.isPresent() && at.getAsInt() + 1 < events.size()) {
            show(events.event(at.getAsInt() + 1));
        } else {
            stop();
        }
    }

    private void show(Event event) {
        show.accept(event);
        pause.setDuration(pace.apply(event));
        pause.playFromStart();
    }

    private OptionalInt selectedPlace() {
        Optional<Event> selected = state.selectionProperty().get();
        return selected.map(state.shownProperty().get()::indexOf).orElse(OptionalInt.empty());
    }
}
