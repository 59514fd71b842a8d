package masar.app.filter;

import javafx.scene.control.ToggleButton;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Visibility;
import masar.query.EventFilter;
import masar.view.theme.Icons;

/** Keeps only the events that have a star, and counts these given the other choices; shown once the reader has given a star. */
final class StarredChip extends ToggleButton {

    private static final double ICON = 14;

    StarredChip(AppState state, Subscriptions subscriptions) {
        setId("filter-starred");
        getStyleClass().setAll("chip");
        setGraphic(Icons.icon("ui/star", ICON));
        setOnAction(pressed -> {
            EventFilter now = state.filter();
            state.filterProperty()
                    .set(now.withNotes(now.notes().starredOnly(!now.notes().starredOnly())));
        });
        Runnable show = () -> {
            boolean any = !state.notesProperty().get().starred().isEmpty();
            boolean only = state.filter().notes().starredOnly();
            int count = state.facetsProperty().get().starred();
            setSelected(only);
            Visibility.set(this, any || only);
            setText(state.messages().get("filter.starred.count", state.labels().count(count)));
        };
        subscriptions.value(state.notesProperty(), notes -> show.run());
        subscriptions.value(state.filterProperty(), filter -> show.run());
        subscriptions.value(state.facetsProperty(), facets -> show.run());
    }
}
