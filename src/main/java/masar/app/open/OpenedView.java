package masar.app.open;

import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.export.reopen.SavedView;
import masar.layout.frame.Viewport;
import masar.view.TimelineView;

/**
 * The view of an image that has been opened: how it was arranged, what it was filtered and grouped by, and the time in view. Language, digits
 * and colours stay as they are: they belong to the reader, not to the image.
 */
public final class OpenedView {

    private OpenedView() {}

    /** Shows the events of an image, which the window has by now, as the image does. */
    public static void show(SavedView view, AppState state, TimelineView timeline) {
        state.viewProperty().set(view.columns().isPresent() ? MainView.COLUMNS : MainView.AXIS);
        view.columns().filter(AppState.DETAILS::contains).ifPresent(state.detailProperty()::set);
        state.hijriProperty().set(view.hijri());
        state.foldsProperty().set(view.folds());
        state.groupingProperty().set(view.grouping());
        state.filterProperty().set(view.filter());
        view.period()
                .map(span -> Viewport.showing(span, timeline.getWidth(), 0, 0))
                .ifPresent(inView -> state.whenArranged(() -> timeline.show(inView)));
    }
}
