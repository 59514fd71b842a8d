package masar.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import masar.app.state.AppState;
import masar.view.TimelineView;

/** The keys of the timeline that concern more than the timeline: F, Enter and Space. */
final class ReadingKeys {

    private final AppState state;
    private final TimelineView timeline;
    private final Runnable readDetails;
    private final Runnable play;

    /**
     * @param readDetails moves the focus to the details
     * @param play begins the story
     */
    ReadingKeys(AppState state, TimelineView timeline, Runnable readDetails, Runnable play) {
        this.state = state;
        this.timeline = timeline;
        this.readDetails = readDetails;
        this.play = play;
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && handles(event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean handles(KeyCode key) {
        switch (key) {
            case F -> fit();
            case ENTER -> readDetails.run();
            case SPACE -> play.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fit() {
        if (!timeline.fitSelection()) {
            state.filter().period().ifPresent(timeline::flyTo);
        }
    }
}
