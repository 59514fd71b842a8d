package masar.app.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;

/**
 * Rows only for the choices in view: of thousands, all rows would take seconds and most of the memory. Space makes or takes
 * back the selected choice.
 *
 * @param <T> the choices
 */
final class FacetList<T> extends ListView<T> {

    /** The height of a row, in px. */
    private static final double ROW = 28;

    /**
     * What the rows are.
     *
     * @param row makes the row of a choice
     * @param update shows in a row whether its choice is made, and its count
     * @param toggle makes a choice, or takes it back
     */
    record Rows<T>(Function<T, FacetRow> row, BiConsumer<FacetRow, T> update, Consumer<T> toggle) {}

    /** @param inView how many rows are in view at the most */
    FacetList(List<T> choices, int inView, Rows<T> rows, AppState state, Subscriptions subscriptions) {
        super(FXCollections.observableList(choices));
        getStyleClass().add("facet-list");
        setFixedCellSize(ROW);
        double height = Math.min(inView, choices.size()) * ROW;
        setMinHeight(height);
        setPrefHeight(height);
        List<FacetCell<T>> cells = new ArrayList<>();
        setCellFactory(view -> {
            FacetCell<T> cell = new FacetCell<>(rows.row, rows.update);
            cells.add(cell);
            return cell;
        });
        // Not by refreshing the list, which makes all cells anew.
        subscriptions.value(state.filterProperty(), filter -> cells.forEach(FacetCell::update));
        subscriptions.value(state.facetsProperty(), facets -> cells.forEach(FacetCell::update));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            T choice = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && choice != null) {
                rows.toggle.accept(choice);
                key.consume();
            }
        });
    }
}
