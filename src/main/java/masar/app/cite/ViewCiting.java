package masar.app.cite;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import masar.app.state.AppState;
import masar.app.task.BackgroundTask;
import masar.app.ui.ClipboardText;
import masar.app.ui.ScaledDialog;
import masar.app.ui.TextSelecting;
import masar.app.ui.Texts;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;

/** Cites what the window shows: writes the line off the JavaFX thread, since all events count, and shows it to be copied. */
public final class ViewCiting {

    private static final double WIDTH = 480;

    private final Window owner;
    private final AppState state;

    public ViewCiting(Window owner, AppState state) {
        this.owner = owner;
        this.state = state;
    }

    /** Begins; a dialog opens once the line is there. */
    public void start() {
        // The size has no meaning for the words.
        ImageRequest view = new ImageRequest(
                state.timeline(),
                state.filter(),
                Optional.empty(),
                state.styleProperty().get(),
                state.themeProperty().get(),
                ImageRequest.MIN_WIDTH,
                ImageRequest.MIN_HEIGHT,
                1);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        BackgroundTask<String> task = BackgroundTask.of(progress -> ViewCitation.of(view, today));
        state.notices().follow(task, "cite", task::drop).onSuccess(this::show).start();
    }

    private void show(String citation) {
        Messages messages = state.messages();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.get("cite.title"));
        Node text = Texts.wrapped(citation);
        text.setId("cite-text");
        VBox quote = new VBox(text);
        quote.getStyleClass().add("quote");
        VBox content = new VBox(Texts.wrapped(messages.get("cite.about")), quote);
        content.getStyleClass().addAll("dialog-content", "about");
        content.setPrefWidth(WIDTH);
        dialog.getDialogPane().setId("cite");
        ScaledDialog.build(dialog, content, owner);
        TextSelecting.install(dialog.getDialogPane());
        ButtonType copy = new ButtonType(messages.get("cite.copy"), ButtonData.OK_DONE);
        ButtonType close = new ButtonType(messages.get("about.close"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(copy, close);
        Node button = dialog.getDialogPane().lookupButton(copy);
        button.setId("cite-copy");
        button.getStyleClass().add("primary");
        dialog.getDialogPane().lookupButton(close).setId("cite-close");
        dialog.showAndWait().filter(copy::equals).ifPresent(chosen -> ClipboardText.put(citation));
    }
}
