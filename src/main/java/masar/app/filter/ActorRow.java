package masar.app.filter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import masar.app.ui.Texts;
import masar.i18n.Language;
import masar.model.Actor;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;
import masar.view.theme.ActorBadge;

/** One actor in the filter: check box, badge, name, and the count of events. Pressing anywhere on it chooses the actor. */
public final class ActorRow extends HBox {

    static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass CHILD = PseudoClass.getPseudoClass("child");

    private final CheckBox box = new CheckBox();
    private final TextBlock count = Texts.caption("");
    private final String name;

    ActorRow(Actor actor, Language language, Runnable toggle) {
        name = actor.name().in(language);
        setId("actor-" + actor.id());
        getStyleClass().add("actor-row");
        pseudoClassStateChanged(CHILD, actor.parent().isPresent());
        setAlignment(Pos.CENTER_LEFT);
        TextBlock label = Texts.body(name);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(box, new ActorBadge(actor, language, actor.parent().isPresent() ? 18 : 22), label, count);
        box.setOnAction(pressed -> toggle.run());
        TextTooltip.installOnDemand(this, () -> label.isCut() ? List.of(TextTooltip.block(name)) : List.of());
        setOnMouseClicked(click -> {
            if (!(click.getTarget() instanceof CheckBox)) {
                toggle.run();
                box.requestFocus();
            }
        });
    }

    void setChosen(boolean chosen) {
        box.setSelected(chosen);
    }

    void setCount(int number, String written) {
        count.setText(written);
        pseudoClassStateChanged(EMPTY, number == 0);
        box.setAccessibleText(name + " " + written);
        setAccessibleText(box.getAccessibleText());
    }
}
