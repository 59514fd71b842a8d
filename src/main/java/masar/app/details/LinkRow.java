package masar.app.details;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import masar.app.ui.Texts;
import masar.typography.TextBlock;
import masar.view.theme.Icons;

/** A button as wide as its parent: an icon, the target of the link, and a caption below. */
final class LinkRow extends Button {

    /** The height of a row whose text is in one line, in px. */
    static final double HEIGHT_IN_ONE_LINE = 54;

    private static final double ADDRESS_WIDTH = 480;

    private final TextBlock title;

    LinkRow(String icon, String first, String second, Runnable action) {
        title = Texts.wrapped(first);
        VBox lines = new VBox(title, Texts.caption(second));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(Icons.icon("ui/" + icon, 16).turning(), lines);
        row.getStyleClass().add("link-row");
        setGraphic(row);
        setAccessibleText(first + "\n" + second);
        getStyleClass().setAll("row-button");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(pressed -> action.run());
    }

    /**
     * The row with an address, which the pointer and the focus show in full before it is opened.
     *
     * @param address as it is to be read
     */
    LinkRow leadingTo(String address) {
        VBox lines = new VBox(Texts.wrapped(address));
        lines.setMaxWidth(ADDRESS_WIDTH);
        lines.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Tooltip tip = new Tooltip(address);
        tip.setGraphic(lines);
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(tip);
        setAccessibleHelp(address);
        focusVisibleProperty().subscribe(seen -> {
            if (seen) {
                Bounds row = localToScreen(getLayoutBounds());
                tip.show(this, row.getMinX(), row.getMaxY());
            } else {
                tip.hide();
            }
        });
        return this;
    }

    /** The row with its text in one line, which ends in an ellipsis if there is more. */
    LinkRow inOneLine() {
        title.setMaxLines(1);
        return this;
    }
}
