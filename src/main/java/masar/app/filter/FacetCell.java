package masar.app.filter;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/**
 * The row of a choice in a list of many, made when it comes into view.
 *
 * @param <T> the choices
 */
final class FacetCell<T> extends ListCell<T> {

    private final Function<T, FacetRow> row;
    private final BiConsumer<FacetRow, T> update;
    private @Nullable T shown;

    /**
     * @param row makes the row of a choice
     * @param update shows in a row whether it is chosen, and the count
     */
    FacetCell(Function<T, FacetRow> row, BiConsumer<FacetRow, T> update) {
        this.row = row;
        this.update = update;
        getStyleClass().add("facet-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, so that a long name is shortened instead of the list scrolling sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
        super.updateItem(choice, empty);
        if (choice == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            shown = null;
            return;
        }
        if (!choice.equals(shown)) {
            setGraphic(row.apply(choice));
            shown = choice;
        }
        update();
    }

    /** Shows whether it is chosen and how many events it has by now; nothing without a choice. */
    void update() {
        if (shown != null) {
            FacetRow now = (FacetRow) getGraphic();
            update.accept(now, shown);
            setAccessibleText(now.getAccessibleText());
        }
    }
}
