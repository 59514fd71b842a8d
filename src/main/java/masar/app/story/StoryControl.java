package masar.app.story;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.views.Views;
import masar.i18n.Language;
import masar.layout.frame.Direction;
import masar.model.Event;
import masar.view.TimelineView;

/**
 * Starts the story of a timeline and obeys the reader's hand while it lasts: Space pauses and goes on, the arrows along
 * time step, Escape ends; what the mouse does elsewhere pauses. Other keys mean what they always do, and the story goes on.
 */
public final class StoryControl {

    private static final double LEAST_MS = 3_500;
    private static final double MOST_MS = 12_000;
    /** Some 200 words a minute. */
    private static final double MS_PER_LETTER = 50;

    private final Story story;
    private final Views views;

    /** @param subscriptions with these the story ends */
    public StoryControl(AppState state, Views views, Subscriptions subscriptions) {
        this.views = views;
        TimelineView axis = views.axis();
        story = new Story(state, views::present, event -> readingTime(event, state.language()));
        subscriptions.value(state.selectionProperty(), story::follow);
        subscriptions.value(state.datasetProperty(), dataset -> story.end());
        // The details that open for the first event take their space while the view is on its way.
        subscriptions.value(axis.widthProperty(), width -> {
            if (story.phaseProperty().get() == Story.Phase.PLAYING && !views.inColumns()) {
                axis.fitSelection();
            }
        });
        subscriptions.value(
                story.phaseProperty(), phase -> axis.edgeHintsProperty().set(!story.isOn()));
        subscriptions.add(story::end);
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
        views.firstEvent().ifPresent(story::play);
    }

    /** From now on obeys what keys and mouse do in a part of the window. */
    public void obey(Node part) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (story.isOn() && !isForAnother(key) && handles(key.getCode())) {
                key.consume();
            }
        });
        pauseOn(part, MouseEvent.MOUSE_PRESSED);
        pauseOn(part, ScrollEvent.SCROLL);
        pauseOn(part, ZoomEvent.ZOOM);
        pauseOn(part, TouchEvent.TOUCH_PRESSED);
    }

    private <E extends InputEvent> void pauseOn(Node part, EventType<E> type) {
        part.addEventFilter(type, event -> {
            if (!StoryCaption.contains(event.getTarget())) {
                story.pause();
            }
        });
    }

    /** Whether a key belongs to a text that is being written, to what was reached by keys, or to a shortcut. */
    private boolean isForAnother(KeyEvent key) {
        boolean alone = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        Node view = views.current();
        Node focus = view.getScene().getFocusOwner();
        return !alone || focus instanceof TextInputControl || (!view.equals(focus) && focus.isFocusVisible());
    }

    private boolean handles(KeyCode key) {
        boolean rightToLeft = views.direction() == Direction.RIGHT_TO_LEFT;
        switch (key) {
            case SPACE -> pauseOrResume();
            case LEFT, KP_LEFT -> story.step(rightToLeft ? 1 : -1);
            case RIGHT, KP_RIGHT -> story.step(rightToLeft ? -1 : 1);
            case ESCAPE -> story.end();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pauseOrResume() {
        if (story.phaseProperty().get() == Story.Phase.PLAYING) {
            story.pause();
        } else {
            story.resume();
        }
    }
}
