package masar.app.help;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import masar.about.Build;
import masar.about.Component;
import masar.about.Components;
import masar.app.state.AppState;
import masar.app.ui.ClipboardText;
import masar.app.ui.Rows;
import masar.app.ui.ScaledDialog;
import masar.app.ui.Texts;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.model.Timeline;
import masar.typography.TextBlock;

/** What Masar is, which data it shows, and what it is made of: each component with its licence, which can be read here. */
public final class AboutDialog extends Dialog<Void> {

    private static final double WIDTH = 680;
    private static final double ROW_HEIGHT = 26;
    private static final double LIST_HEIGHT = 5 * ROW_HEIGHT;
    private static final double TEXT_HEIGHT = 180;
    private static final int ICON = 48;

    private final AppState state;
    private final Messages messages;
    private final List<Component> components = Components.all();
    private final TextArea text = new TextArea();

    public AboutDialog(Window owner, AppState state) {
        this.state = state;
        this.messages = state.messages();
        initOwner(owner);
        setTitle(messages.get("view.about"));
        ListView<Component> list = list();
        VBox content = new VBox(head(), Texts.wrapped(messages.get("about.licence")), list, licenceText());
        content.getStyleClass().addAll("dialog-content", "about");
        content.setPrefWidth(WIDTH);
        getDialogPane().setId("about");
        ScaledDialog.build(this, content, owner);
        setResizable(true);
        addButtons();
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> show(now));
        list.getSelectionModel().selectFirst();
    }

    private Node head() {
        ImageView icon = new ImageView(new Image(
                Objects.requireNonNull(AboutDialog.class.getResourceAsStream("/masar/icons/masar-" + ICON + ".png"))));
        // The icon is the same in both directions.
        icon.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox facts =
                new VBox(Texts.title(18, name()), Texts.wrapped(messages.get("about.what")), Texts.wrapped(dataset()));
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox head = new HBox(icon, facts);
        head.getStyleClass().add("about-head");
        return head;
    }

    private String name() {
        return messages.get("about.name", BidiText.leftToRight(Build.version(), state.language()));
    }

    private String dataset() {
        Timeline timeline = state.timeline();
        String title = BidiText.quoted(timeline.title().in(state.language()), state.language());
        return timeline.edition()
                .map(edition -> messages.get(
                        "about.edition",
                        title,
                        BidiText.leftToRight(state.labels().digits(edition), state.language())))
                .orElseGet(() -> messages.get("about.dataset", title));
    }

    private ListView<Component> list() {
        ListView<Component> list = Rows.virtual(components, ROW_HEIGHT, AboutDialog::row);
        list.setId("about-components");
        list.setAccessibleText(messages.get("about.components"));
        list.setMinHeight(LIST_HEIGHT);
        list.setPrefHeight(LIST_HEIGHT);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static Region row(Component component) {
        TextBlock title = Texts.body(component.title());
        HBox.setHgrow(title, Priority.ALWAYS);
        TextBlock licence = Texts.caption(component.licence().id());
        licence.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(title, licence);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(component.title() + ", " + component.licence().id());
        return row;
    }

    private TextArea licenceText() {
        text.setId("about-text");
        text.getStyleClass().add("licence-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefHeight(TEXT_HEIGHT);
        // Licences are in English whatever the language of the window.
        text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    private void show(Component component) {
        text.setAccessibleText(messages.get("about.text", component.title()));
        text.setText(component.text());
    }

    private void addButtons() {
        ButtonType copy = new ButtonType(messages.get("about.copy"), ButtonData.OTHER);
        ButtonType close = new ButtonType(messages.get("about.close"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(copy, close);
        getDialogPane().lookupButton(close).setId("about-close");
        Node button = getDialogPane().lookupButton(copy);
        button.setId("about-copy");
        button.addEventFilter(ActionEvent.ACTION, pressed -> {
            ClipboardText.put(summary());
            // It stays open.
            pressed.consume();
        });
    }

    /** What a reader may want to quote: version, data, system and components. */
    private String summary() {
        String system = "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version") + ' ' + System.getProperty("os.arch");
        return components.stream()
                .map(component -> component.title() + " (" + component.licence().id() + ')')
                .collect(Collectors.joining("\n", name() + '\n' + dataset() + '\n' + system + "\n\n", "\n"));
    }
}
