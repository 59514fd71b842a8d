package masar.app.story;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.layout.index.EventIndex;
import masar.model.Event;

/**
 * Shows the events one after another, each for as long as it takes to read, from the one after the selected event to the
 * last. It can be paused, stepped, and ended at any time; if the reader selects another event, it goes on from there.
 */
public final class Story {

    /** In this many steps the progress is reported: finer ones would not be seen, and each has to be drawn. */
    private static final double STEPS = 500;

    /** Whether it goes on by itself. */
    enum Phase {
        ENDED,
        PLAYING,
        PAUSED
    }

    private final AppState state;
    private final Consumer<Event> show;
    private final Function<Event, Duration> pace;
    private final PauseTransition reading = new PauseTransition();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.ENDED);
    private final ReadOnlyObjectWrapper<Optional<Event>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);

    /**
     * @param show selects an event and brings it into view
     * @param pace how long an event is shown
     */
    Story(AppState state, Consumer<Event> show, Function<Event, Duration> pace) {
        this.state = state;
        this.show = show;
        this.pace = pace;
        reading.setOnFinished(read -> goOn());
        reading.currentTimeProperty().subscribe(time -> reportProgress());
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Whether it has begun and has not ended. */
    boolean isOn() {
        return phase.get() != Phase.ENDED;
    }

    /** The event that it has come to; empty if it has ended. */
    ReadOnlyObjectProperty<Optional<Event>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How much of all events has been shown, from 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
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
        OptionalInt at = state.selectionProperty().get().map(events::indexOf).orElse(OptionalInt.empty());
        int begin = at.isPresent() ? (at.getAsInt() + 1) % events.size() : Math.min(first, events.size() - 1);
        phase.set(Phase.PLAYING);
        show(events.event(begin));
    }

    /** Stays at the event until it is resumed. Does nothing unless it plays. */
    void pause() {
        if (phase.get() == Phase.PLAYING) {
            phase.set(Phase.PAUSED);
            reading.pause();
        }
    }

    /** Shows the event again, wherever the reader has looked meanwhile, and goes on. Does nothing unless it is paused. */
    void resume() {
        if (phase.get() == Phase.PAUSED) {
            phase.set(Phase.PLAYING);
            current.get().ifPresent(show);
            reading.play();
        }
    }

    /** Shows the event this many places later, or the first or last; it stays paused if it was. */
    void step(int places) {
        EventIndex events = state.shownProperty().get();
        if (isOn() && !events.isEmpty()) {
            show(events.event(Math.clamp(placeAfter(events, places), 0, events.size() - 1)));
        }
    }

    /** Leaves everything as it is. */
    void end() {
        reading.stop();
        phase.set(Phase.ENDED);
        current.set(Optional.empty());
    }

    /** Goes on from an event that the reader has selected. */
    void follow(Optional<Event> selected) {
        if (isOn() && selected.isPresent() && !selected.equals(current.get())) {
            come(selected.get());
        }
    }

    private void goOn() {
        EventIndex events = state.shownProperty().get();
        int next = placeAfter(events, 1);
        if (next < events.size()) {
            show(events.event(next));
        } else {
            end();
        }
    }

    private void show(Event event) {
        come(event);
        show.accept(event);
    }

    private void come(Event event) {
        current.set(Optional.of(event));
        reading.stop();
        reading.setDuration(pace.apply(event));
        if (phase.get() == Phase.PLAYING) {
            reading.playFromStart();
        }
        reportProgress();
    }

    /** The place this many places after the current event, or after where that was if a filter has taken it away. */
    private int placeAfter(EventIndex events, int places) {
        Event event = current.get().orElseThrow();
        OptionalInt at = events.indexOf(event);
        if (at.isPresent()) {
            return at.getAsInt() + places;
        }
        int next = events.firstAtOrAfter(EventIndex.anchorOf(event));
        return places > 0 ? next + places - 1 : next + places;
    }

    private void reportProgress() {
        EventIndex events = state.shownProperty().get();
        int at = current.get().map(events::indexOf).orElse(OptionalInt.empty()).orElse(0);
        double read =
                reading.getCurrentTime().toMillis() / reading.getDuration().toMillis();
        progress.set(Math.round((at + read) / Math.max(1, events.size()) * STEPS) / STEPS);
    }
}
