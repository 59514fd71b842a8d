package masar.view.popup;

import javafx.beans.InvalidationListener;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The dialogues that are open: a window with one above it gets no input, and nothing of it is to open above. */
final class Dialogues {

    private Dialogues() {}

    /** Whether a dialogue is open that was opened from a window. */
    static boolean lieAbove(Window window) {
        return Window.getWindows().stream()
                .filter(Dialogues::isDialogue)
                .anyMatch(dialogue -> !dialogue.equals(window) && isOwned(dialogue, window));
    }

    /** Runs an action whenever windows open or close while a dialogue is open. */
    static Subscription onOpening(Runnable action) {
        InvalidationListener listener = windows -> {
            if (Window.getWindows().stream().anyMatch(Dialogues::isDialogue)) {
                action.run();
            }
        };
        Window.getWindows().addListener(listener);
        return () -> Window.getWindows().removeListener(listener);
    }

    private static boolean isDialogue(Window window) {
        return window instanceof Stage stage && stage.getModality() != Modality.NONE && stage.isShowing();
    }

    private static boolean isOwned(Window dialogue, Window owner) {
        return dialogue instanceof Stage stage
                && stage.getOwner() != null
                && (stage.getOwner().equals(owner) || isOwned(stage.getOwner(), owner));
    }
}
