package masar.app.ui;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import masar.i18n.Messages;
import masar.typography.TextBlock;

/** Asks for a name of one line. */
public final class NameDialog extends Dialog<String> {

    private static final double WIDTH = 360;

    /** Menus have no space for longer ones, in UTF-16 code units. */
    private static final int LONGEST = 80;

    private final TextField field = new TextField();

    /**
     * @param title what the name is for
     * @param usual what is there at first
     * @param isTaken whether something else has a name, which it then loses
     */
    public NameDialog(Window owner, Messages messages, String title, String usual, Predicate<String> isTaken) {
        initOwner(owner);
        setTitle(title);
        field.setId("name");
        field.setText(usual);
        field.setAccessibleText(title);
        TextBlock taken = Texts.wrapped(messages.get("name.taken"));
        taken.setId("name-taken");
        VBox content = new VBox(Texts.title(14, title), field, taken);
        content.getStyleClass().addAll("dialog-content", "name-content");
        content.setPrefWidth(WIDTH);
        ScaledDialog.build(this, content, owner);
        ButtonType keep = new ButtonType(messages.get("name.keep"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(keep, new ButtonType(messages.get("cancel"), ButtonData.CANCEL_CLOSE));
        Node button = getDialogPane().lookupButton(keep);
        button.setId("name-keep");
        button.getStyleClass().add("primary");
        field.textProperty().subscribe(typed -> {
            button.setDisable(name().isEmpty());
            taken.setVisible(isTaken.test(name()));
        });
        setResultConverter(pressed -> pressed == keep ? name() : null);
        setOnShown(shown -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private String name() {
        String line = field.getText().strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)).strip();
    }
}
