package masar.app.kept;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.ui.Subscriptions;
import masar.app.views.ShownView;
import masar.app.views.Views;
import masar.dataset.json.JsonFields;
import masar.saved.SavedView;
import masar.saved.SavedViewJson;

/** Keeps what is seen of each dataset while it is shown, and shows the same when it is opened again. */
public final class LastViews {

    /** A reader who pauses for less is still on the way, in ms. */
    private static final double REST = 500;

    private static final String VIEW = "view";
    private static final String WIDTH = "width";

    private final AppState state;
    private final Supplier<Views> views;
    private final KeptFiles files;
    private final PauseTransition rest = new PauseTransition(Duration.millis(REST));

    /** @param views those of the moment */
    public LastViews(AppState state, Supplier<Views> views, KeptFiles files) {
        this.state = state;
        this.views = views;
        this.files = files;
        rest.setOnFinished(rested -> keep());
    }

    /** Keeps what is seen from now on. */
    public void follow(Subscriptions subscriptions) {
        for (ObservableValue<?> part : List.of(
                state.viewportProperty(),
                state.filterProperty(),
                state.selectionProperty(),
                state.foldsProperty(),
                state.viewProperty())) {
            subscriptions.add(part.subscribe((before, now) -> rest.playFromStart()));
        }
    }

    /** Keeps the place of the columns as well, for as long as the subscriptions last. */
    public void follow(Views shown, Subscriptions subscriptions) {
        subscriptions.add(shown.columns().scrollProperty().subscribe((before, now) -> rest.playFromStart()));
    }

    /** Keeps what is seen at once: the dataset is left, or the window closed. */
    public void leave() {
        if (rest.getStatus() == Animation.Status.RUNNING) {
            rest.stop();
            keep();
        }
    }

    private void keep() {
        files.keep(
                dataset().path(),
                Map.of(
                        VIEW,
                        SavedViewJson.write(ShownView.of(state, views.get())),
                        WIDTH,
                        ShownView.width(views.get())));
    }

    /** Shows what was last seen of the dataset that is shown by now, if anything is kept. */
    public void resume() {
        files.seen(dataset().path()).ifPresent(this::resume);
    }

    private void resume(JsonFields seen) {
        SavedView view = SavedViewJson.read(seen.object(VIEW).orElse(JsonFields.NONE), state.timeline());
        ShownView.resume(view, seen.number(WIDTH).orElse(0.0), state, views.get());
    }

    private Dataset dataset() {
        return state.datasetProperty().get();
    }
}
