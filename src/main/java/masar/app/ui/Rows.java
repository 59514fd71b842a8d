package masar.app.ui;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Rows of a list within a pane: nodes while they are few; beyond that, a list that makes only those in view. */
public final class Rows {

    /** More rows than this are shown in a list with a scroll bar of its own. */
    static final int MOST_NODES = 100;

    private static final int ROWS_IN_VIEW = 8;

    private Rows() {}

    /** Whether this many rows are shown in a list of their own. */
    public static boolean areVirtual(int count) {
        return count > MOST_NODES;
    }

    /**
     * A list that makes only the rows in view, however many there are.
     *
     * @param height of each row, in px
     * @param row makes the node of an item, which gets the width of the list
     */
    public static <T> ListView<T> virtual(List<T> items, double height, Function<T, Region> row) {
        ListView<T> list = new ListView<>(FXCollections.observableList(items));
        list.getStyleClass().add("row-list");
        list.setFixedCellSize(height);
        list.setMinHeight(height * ROWS_IN_VIEW);
        list.setPrefHeight(height * ROWS_IN_VIEW);
        list.setCellFactory(of -> new RowCell<>(row));
        return list;
    }

    private static final class RowCell<T> extends ListCell<T> {

        private final Function<T, Region> row;

        RowCell(Function<T, Region> row) {
            this.row = row;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            // As wide as the list, which must not scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Node node = row.apply(item);
            setGraphic(node);
            setAccessibleText(node.getAccessibleText());
        }
    }
}
