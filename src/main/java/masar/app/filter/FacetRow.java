package masar.app.filter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import masar.app.ui.Texts;
import masar.typography.TextBlock;
import masar.view.parts.Clicks;
import masar.view.popup.TextTooltip;

/** One choice of the filter: check box, name, and the count of events. Pressing anywhere on it makes the choice. */
public class FacetRow extends HBox {

    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final CheckBox box = new CheckBox();
    private final TextBlock count = Texts.caption("");
    private final String name;

    /** @param marks stand between the check box and the name */
    FacetRow(String name, Runnable toggle, Node... marks) {
        this.name = name;
        getStyleClass().add("facet-row");
        setAlignment(Pos.CENTER_LEFT);
        TextBlock label = Texts.body(name);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().add(box);
        getChildren().addAll(marks);
        getChildren().addAll(label, count);
        box.setOnAction(pressed -> toggle.run());
        TextTooltip.installOnDemand(this, () -> label.isCut() ? List.of(TextTooltip.block(name)) : List.of());
        setOnMouseClicked(click -> {
            if (!(click.getTarget() instanceof CheckBox) && Clicks.isPress(click)) {
                toggle.run();
                box.requestFocus();
            }
        });
    }

    final void setChosen(boolean chosen) {
        box.setSelected(chosen);
    }

    final void setCount(int number, String written) {
        count.setText(written);
        pseudoClassStateChanged(EMPTY, number == 0);
        box.setAccessibleText(name + " " + written);
        setAccessibleText(box.getAccessibleText());
    }
}
