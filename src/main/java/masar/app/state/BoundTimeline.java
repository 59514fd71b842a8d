package masar.app.state;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import masar.app.ui.Subscriptions;
import masar.layout.frame.LayoutOptions;
import masar.time.TimeSpan;
import masar.view.TimelineContent;
import masar.view.TimelineView;
import masar.view.theme.CategoryShapes;

/** A timeline that shows what the state says and changes it by what a reader does there. */
public final class BoundTimeline {

    private BoundTimeline() {}

    /** A timeline that is bound to the state for as long as the subscriptions last. */
    public static TimelineView of(AppState state, Subscriptions subscriptions) {
        TimelineView view = new TimelineView();
        view.setId("timeline");
        view.edgeHintsProperty().set(true);
        view.onFoldsChosenProperty().set(Optional.of(state.foldsProperty()::set));
        subscriptions.both(view.viewportProperty(), state.viewportProperty());
        subscriptions.both(view.selectionProperty(), state.selectionProperty());
        view.onPeriodChosenProperty()
                .set(period -> state.filterProperty().set(state.filter().withPeriod(Optional.of(period))));
        subscriptions.value(state.motionProperty(), view.motionProperty()::set);
        subscriptions.value(
                state.notesProperty(), notes -> view.starredProperty().set(notes.starred()));
        for (ObservableValue<?> shown : List.of(state.lanesProperty(), state.styleProperty(), state.hijriProperty())) {
            subscriptions.value(shown, changed -> view.contentProperty().set(content(state)));
        }
        return view;
    }

    private static TimelineContent content(AppState state) {
        return new TimelineContent(
                state.drawnProperty().get(),
                state.lanesProperty().get(),
                state.datasetProperty().get().links(),
                state.timeline().eras(),
                CategoryShapes.of(state.timeline().categories()),
                state.styleProperty().get(),
                options(state));
    }

    /** What is shown apart from the events, such as the line that marks today. */
    public static LayoutOptions options(AppState state) {
        long today = LocalDate.now(ZoneId.systemDefault()).toEpochDay() * TimeSpan.SECONDS_PER_DAY;
        return new LayoutOptions(state.hijriProperty().get(), OptionalLong.of(today), true, false);
    }
}
