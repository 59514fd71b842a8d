package masar.app;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import masar.text.Messages;
import masar.time.DateLabels;

/** Asks what to export and how large. */
final class ExportDialog extends Dialog<ExportChoice> {

    private final ToggleGroup what = new ToggleGroup();
    private final ToggleGroup scale = new ToggleGroup();

    ExportDialog(Window owner, AppState state) {
        Messages messages = state.messages();
        initOwner(owner);
        setTitle(messages.get("export.title"));
        VBox content = new VBox(
                Texts.section(messages.get("export.what")),
                choice(what, "export-all", messages.get("export.what.all"), true),
                choice(what, "export-view", messages.get("export.what.view"), false),
                Texts.section(messages.get("export.scale")));
        for (int times = 1; times <= ExportChoice.LARGEST_SCALE; times++) {
            content.getChildren()
                    .add(choice(scale, "export-scale-" + times, sizeText(times, state.labels(), messages), times));
        }
        content.getStyleClass().add("dialog-content");
        getDialogPane().setContent(content);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setNodeOrientation(owner.getScene().getRoot().getNodeOrientation());
        ButtonType save = new ButtonType(messages.get("export.save"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(save, cancel);
        getDialogPane().lookupButton(save).setId("export-save");
        getDialogPane().lookupButton(save).getStyleClass().add("primary");
        setResultConverter(pressed -> pressed == save
                ? new ExportChoice((Boolean) what.getSelectedToggle().getUserData(), (Integer)
                        scale.getSelectedToggle().getUserData())
                : null);
    }

    private static String sizeText(int times, DateLabels labels, Messages messages) {
        return messages.get(
                "export.scale.pixels",
                labels.number(times),
                labels.number((long) (times * ExportChoice.WIDTH)),
                labels.number((long) (times * ExportChoice.HEIGHT)));
    }

    /** The first choice of a group is the one that holds. */
    private static Node choice(ToggleGroup group, String id, String text, Object value) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setUserData(value);
        button.setToggleGroup(group);
        button.setSelected(group.getToggles().size() == 1);
        return button;
    }
}
