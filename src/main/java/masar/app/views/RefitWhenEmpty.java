package masar.app.views;

import java.util.Optional;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.layout.index.EventIndex;
import masar.time.TimeSpan;
import masar.view.TimelineView;

/** Leaves the view of the axis where it is when the filter changes, unless nothing would be left in it: then it shows all that is left. */
final class RefitWhenEmpty {

    private final AppState state;
    private final TimelineView axis;
    private EventIndex events;

    RefitWhenEmpty(AppState state, TimelineView axis, Subscriptions subscriptions) {
        this.state = state;
        this.axis = axis;
        this.events = state.shownProperty().get();
        // The last to change: the axis shows the same events by then.
        subscriptions.value(
                state.lanesProperty(), lanes -> follow(state.shownProperty().get()));
    }

    private void follow(EventIndex now) {
        if (now.equals(events)) {
            return;
        }
        events = now;
        Optional<TimeSpan> inView = state.viewportProperty().get().map(viewport -> viewport.period(axis.getWidth()));
        if (inView.isPresent() && !now.isEmpty() && !now.anyIn(inView.get())) {
            axis.showAll();
        }
    }
}
