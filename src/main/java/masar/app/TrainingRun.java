package masar.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.layout.Grouping;

/**
 * Performs what a reader does first, then exits. Run once while the application is packaged ({@code -Pdist}), so that
 * the JVM records which classes a start needs and how they are used; see JEP 514 and 515.
 */
final class TrainingRun {

    private static final Duration PAUSE = Duration.millis(700);

    private TrainingRun() {}

    /** Whether this process is a training run only. */
    static boolean isWanted() {
        return Boolean.getBoolean("masar.trainingRun");
    }

    static void start(AppState state) {
        after(() -> {
            state.selectionProperty().set(Optional.of(state.timeline().events().getFirst()));
            after(() -> {
                state.groupingProperty().set(Grouping.ACTOR);
                after(() -> {
                    state.viewProperty().set(MainView.COLUMNS);
                    after(Platform::exit);
                });
            });
        });
    }

    private static void after(Runnable action) {
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(over -> action.run());
        pause.play();
    }
}
