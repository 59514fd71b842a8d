package masar.app.kept;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import masar.settings.Section;

/** Where the window is and how large, and whether it is maximized. */
public final class KeptPlace {

    /** A system changes place and size of a window that it maximizes before it says so. */
    private static final Duration REST = Duration.millis(300);

    private final Stage stage;
    private final Section section;
    private final PauseTransition rest = new PauseTransition(REST);

    public KeptPlace(Stage stage, Section section) {
        this.stage = stage;
        this.section = section;
        rest.setOnFinished(rested -> keep());
    }

    /**
     * Puts a window that is yet to be shown where it was, or next to there if no screen is there any more.
     *
     * @param screens the free parts of all screens, in px
     */
    public void restore(List<Rectangle2D> screens) {
        WindowPlace.of(section.fields()).map(place -> place.on(screens)).ifPresent(place -> {
            stage.setX(place.bounds().getMinX());
            stage.setY(place.bounds().getMinY());
            stage.setWidth(place.bounds().getWidth());
            stage.setHeight(place.bounds().getHeight());
            stage.setMaximized(place.maximized());
        });
    }

    /** Keeps where the window is from now on, until it is closed. */
    public void follow() {
        for (ObservableValue<?> part : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())) {
            part.subscribe((before, now) -> rest.playFromStart());
        }
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, closing -> {
            if (rest.getStatus() == Animation.Status.RUNNING) {
                rest.stop();
                keep();
            }
        });
    }

    private void keep() {
        if (stage.isFullScreen() || stage.isIconified()) {
            return;
        }
        section.put("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            put("x", stage.getX());
            put("y", stage.getY());
            put("width", stage.getWidth());
            put("height", stage.getHeight());
        }
    }

    private void put(String name, double px) {
        section.put(name, (int) Math.round(px));
    }
}
