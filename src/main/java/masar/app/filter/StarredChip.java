package masar.app.filter;

import javafx.scene.control.ToggleButton;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.query.EventFilter;
import masar.view.theme.Icons;

/** Keeps only the events to which the reader gave a star, and says how many these are given the other choices; there once one has any. */
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
            setVisible(any || only);
            setManaged(isVisible());
            setText(state.messages().get("filter.starred.count", state.labels().count(count)));
        };
        subscriptions.value(state.notesProperty(), notes -> show.run());
        subscriptions.value(state.filterProperty(), filter -> show.run());
        subscriptions.value(state.facetsProperty(), facets -> show.run());
    }
}
