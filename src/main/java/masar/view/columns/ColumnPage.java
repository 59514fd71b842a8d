package masar.view.columns;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import masar.layout.columns.ColumnLayout;
import masar.layout.columns.ColumnLayout.Page;
import masar.time.LabelStyle;
import masar.view.theme.CategoryShapes;

/** One page of a column layout, in px: its rows from top to bottom, at the scale of the layout. */
public final class ColumnPage extends Pane {

    private final Page page;
    private final double scale;

    /**
     * @param number of the page, the first being 0
     * @param shapes of the pins
     * @param style how badges and scale bars write numbers and names
     */
    public ColumnPage(ColumnLayout layout, int number, CategoryShapes shapes, LabelStyle style) {
        this.page = layout.pages().get(number);
        this.scale = layout.scale();
        getStyleClass().add("column-page");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Pane units = new Pane();
        units.setManaged(false);
        units.getTransforms().add(new Scale(scale, scale));
        page.rows().stream()
                .map(row -> new RowNode(row, layout.direction(), shapes, style))
                .forEach(units.getChildren()::add);
        getChildren().add(units);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(page.height() * scale);
    }
}
