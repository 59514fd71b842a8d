package masar.app.filter;

import javafx.scene.control.ToggleButton;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.query.EventFilter;
import masar.query.Marks;
import masar.view.theme.Icons;

/** Keeps only the events to which the reader gave a star, and says how many these are; there once one has any. */
final class StarredChip extends ToggleButton {

    private static final double ICON = 14;

    StarredChip(AppState state, Subscriptions subscriptions) {
        setId("filter-starred");
        getStyleClass().setAll("chip");
        setGraphic(Icons.icon("ui/star", ICON));
        setOnAction(pressed -> {
            EventFilter now = state.filter();
            state.filterProperty()
                    .set(now.withMarks(new Marks(
                            !now.marks().only(),
                            now.marks().starred(),
                            now.marks().hidden())));
        });
        Runnable show = () -> {
            int stars = state.notesProperty().get().starred().size();
            boolean only = state.filter().marks().only();
            setSelected(only);
            setVisible(stars > 0 || only);
            setManaged(isVisible());
            setText(state.messages().get("filter.starred.count", state.labels().count(stars)));
        };
        subscriptions.value(state.notesProperty(), notes -> show.run());
        subscriptions.value(state.filterProperty(), filter -> show.run());
    }
}
