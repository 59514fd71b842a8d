package masar.app.task;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import masar.export.file.Progress;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/** Tells how far some work is and lets it be called off. What is done in a moment is not told of. */
public final class ProgressNotice implements Progress {

    private static final Duration PATIENCE = Duration.millis(300);

    private final NotificationPane notices;
    private final ProgressBar bar = new ProgressBar(0);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Action cancel;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /**
     * @param id of the bar
     * @param cancel what calls the work off
     */
    public ProgressNotice(NotificationPane notices, String id, String cancel) {
        this.notices = notices;
        this.cancel = new Action(cancel, pressed -> cancelled.set(true));
        bar.setId(id);
    }

    public void show(String sentence) {
        patience.setOnFinished(over -> {
            notices.setGraphic(bar);
            notices.getActions().setAll(cancel);
            notices.show(sentence);
        });
        patience.play();
    }

    /** On whatever thread. */
    @Override
    public void at(double done) {
        Platform.runLater(() -> bar.setProgress(Math.max(bar.getProgress(), done)));
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    /** Leaves the notice to whoever has more to say; what was shown of this one stays until then. */
    public void end() {
        patience.stop();
        notices.setGraphic(null);
        notices.getActions().clear();
    }
}
