package masar.app.story;

import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.i18n.Language;
import masar.layout.TimelineLayout;
import masar.model.Event;
import masar.view.TimelineView;

/** Starts the story of a timeline and ends it at the reader's next input. */
public final class StoryControl {

    private static final double LEAST_MS = 3_500;
    private static final double MOST_MS = 12_000;
    /** Some 200 words a minute. */
    private static final double MS_PER_LETTER = 50;

    private final Story story;
    private final TimelineView timeline;

    public StoryControl(AppState state, TimelineView timeline) {
        this.timeline = timeline;
        story = new Story(state, timeline::select, event -> readingTime(event, state.language()));
    }

    /** The story that this controls. */
    public Story story() {
        return story;
    }

    /** As long as it takes to read what happened. */
    static Duration readingTime(Event event, Language language) {
        int letters = event.title().in(language).length()
                + event.summary().in(language).length();
        return Duration.millis(Math.clamp(letters * MS_PER_LETTER, LEAST_MS, MOST_MS));
    }

    /** Plays from the selected event, or else from the first in view. */
    public void play() {
        timeline.shownProperty()
                .get()
                .map(TimelineLayout::viewport)
                .ifPresent(now -> story.play(timeline.getContent().events().firstAtOrAfter(now.start())));
    }

    /** Lets any key, press or turn of the wheel in a scene end the story; it also ends with the subscriptions. */
    public void endOnInput(Scene scene, Subscriptions subscriptions) {
        end(scene, KeyEvent.KEY_PRESSED, subscriptions);
        end(scene, MouseEvent.MOUSE_PRESSED, subscriptions);
        end(scene, ScrollEvent.SCROLL, subscriptions);
        end(scene, TouchEvent.TOUCH_PRESSED, subscriptions);
        subscriptions.add(story::stop);
    }

    private <E extends InputEvent> void end(Scene scene, EventType<E> type, Subscriptions subscriptions) {
        EventHandler<E> handler = this::end;
        scene.addEventFilter(type, handler);
        subscriptions.add(() -> scene.removeEventFilter(type, handler));
    }

    private void end(InputEvent event) {
        if (!story.playingProperty().get()) {
            return;
        }
        story.stop();
        // These two mean "stop"; any other input means what it always does.
        if (event instanceof KeyEvent key && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ESCAPE)) {
            event.consume();
        }
    }
}
