package masar.app.details;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import masar.app.ui.Texts;
import masar.typography.TextBlock;
import masar.view.theme.Icons;

/** A button as wide as its parent: an icon, the target of the link, and a caption below. */
final class LinkRow extends Button {

    LinkRow(String icon, String first, String second, Runnable action) {
        TextBlock title = Texts.wrapped(first);
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
}
