package masar.app.views;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.layout.frame.ViewBounds;
import masar.layout.frame.Viewport;
import masar.saved.SavedView;
import masar.time.TimeSpan;

/** The view of a window as a value, and the way back. Language, digits and colours stay as they are: they belong to the reader. */
public final class ShownView {

    /** A window that is narrower says nothing about the scale, in px. */
    private static final double LEAST_WIDTH = 100;

    private ShownView() {}

    /** What the window shows. */
    public static SavedView of(AppState state, Views views) {
        return new SavedView(
                views.inColumns() ? Optional.of(state.detailProperty().get()) : Optional.empty(),
                state.groupingProperty().get(),
                state.foldsProperty().get(),
                state.hijriProperty().get(),
                views.inColumns() ? inColumns(views) : onAxis(state, views),
                state.filter(),
                state.selectionProperty().get());
    }

    private static Optional<TimeSpan> inColumns(Views views) {
        return views.columns()
                .shownProperty()
                .get()
                .filter(shown -> shown.scroll() > 0)
                .flatMap(shown -> shown.period());
    }

    private static Optional<TimeSpan> onAxis(AppState state, Views views) {
        return state.viewportProperty().get().map(inView -> {
            long start = Math.clamp(Math.round(inView.start()), TimeSpan.EARLIEST, TimeSpan.LATEST - 1);
            return new TimeSpan(start, Math.clamp(Math.round(inView.end(width(views))), start + 1, TimeSpan.LATEST));
        });
    }

    /** How wide the axis is without details next to it, in px: then it shows the period of the view. */
    public static double width(Views views) {
        return Math.max(
                LEAST_WIDTH,
                views.axis().getWidth() + views.axis().coveredEndProperty().get());
    }

    /** Shows a view: how it is arranged, what it is filtered and grouped by, the time in view and the selected event. */
    public static void show(SavedView view, AppState state, Views views) {
        state.viewProperty().set(view.columns().isPresent() ? MainView.COLUMNS : MainView.AXIS);
        view.columns().filter(AppState.DETAILS::contains).ifPresent(state.detailProperty()::set);
        state.hijriProperty().set(view.hijri());
        state.groupingProperty().set(view.grouping());
        resume(view, width(views), state, views);
    }

    /** The nearest viewport that the events allow in what is seen of the axis; empty if it shows all of them. */
    private static Optional<Viewport> allowed(Viewport wanted, Views views) {
        ViewBounds bounds = views.axis().bounds();
        double width = Math.max(LEAST_WIDTH, views.axis().getWidth());
        return Optional.of(bounds.nearest(wanted, width)).filter(near -> !bounds.isAll(near, width));
    }

    private static void afterLayout(Views views, Runnable action) {
        Scene scene = views.axis().getScene();
        if (scene != null) {
            AtomicReference<Runnable> once = new AtomicReference<>();
            once.set(() -> {
                scene.removePostLayoutPulseListener(once.get());
                action.run();
            });
            scene.addPostLayoutPulseListener(once.get());
            Platform.requestNextPulse();
        }
    }

    /**
     * Shows of a view what belongs to its dataset, in the arrangement that the window has.
     *
     * @param width of an axis without details that shows the period of the view, in px
     */
    public static void resume(SavedView view, double width, AppState state, Views views) {
        state.foldsProperty().set(view.folds());
        state.filterProperty().set(view.filter());
        Optional<Viewport> inView =
                view.period().map(span -> Viewport.showing(span, Math.max(LEAST_WIDTH, width), 0, 0));
        Runnable place = () -> state.viewportProperty().set(inView.flatMap(wanted -> allowed(wanted, views)));
        state.whenArranged(() -> {
            place.run();
            state.selectionProperty().set(view.selection().filter(state.filter()::accepts));
            if (views.inColumns()) {
                view.period().map(TimeSpan::start).ifPresent(views.columns()::showFrom);
            } else {
                // The details that open for the selected event would bring it into view, and the axis has less space
                // then.
                afterLayout(views, place);
            }
        });
    }
}
