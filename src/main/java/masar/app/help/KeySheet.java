package masar.app.help;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.ui.ScrollPanes;
import masar.app.ui.Texts;
import masar.app.ui.VisibleFocus;
import masar.i18n.Messages;
import masar.typography.TextBlock;

/**
 * A sheet over the window that lists all gestures and keys. While it is open it has the focus and all input; Escape or a
 * press anywhere outside closes it.
 */
public final class KeySheet extends StackPane {

    private static final Set<KeyCode> CLOSING = Set.of(KeyCode.ESCAPE, KeyCode.F1, KeyCode.ENTER, KeyCode.SPACE);

    /** How much of what is out of view a key scrolls. */
    private static final double STEP = 0.25;

    private final Messages messages;
    private final Button close;
    private final ScrollPane columns;

    /** @param done takes the sheet away */
    KeySheet(Messages messages, Runnable done) {
        this.messages = messages;
        getStyleClass().add("veil");
        setId("key-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("keys.title"));
        close = Texts.iconButton("close", false, messages.get("keys.close"), done);
        close.setId("key-sheet-close");
        columns = columns();
        VBox sheet = new VBox(top(), columns);
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().add(sheet);
        setOnMouseClicked(click -> done.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CLOSING.contains(event.getCode())) {
                done.run();
            }
            scroll(event.getCode());
            // No input reaches the window behind it, not even Tab.
            event.consume();
        });
    }

    /** Puts a sheet over a window and gives the focus back when it closes; does nothing if one is there. */
    public static void show(StackPane window, Messages messages) {
        if (window.getChildren().stream().anyMatch(KeySheet.class::isInstance)) {
            return;
        }
        Optional<Node> focused = Optional.ofNullable(window.getScene().getFocusOwner());
        boolean seen = focused.filter(Node::isFocusVisible).isPresent();
        KeySheet sheet = new KeySheet(messages, () -> {
            window.getChildren().removeIf(KeySheet.class::isInstance);
            focused.ifPresent(node -> VisibleFocus.moveAs(seen, node));
        });
        window.getChildren().add(sheet);
        VisibleFocus.move(sheet.close);
    }

    private Node top() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(Texts.title(16, messages.get("keys.title")), gap, close);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /** Two columns, or one where there is no space for two; they scroll where that is higher than the window. */
    private static ScrollPane scrolling(FlowPane columns) {
        ScrollPane scroll = new ScrollPane(columns);
        ScrollPanes.withoutCache(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void scroll(KeyCode key) {
        double step = switch (key) {
            case UP, PAGE_UP -> -STEP;
            case DOWN, PAGE_DOWN -> STEP;
            default -> 0;
        };
        columns.setVvalue(Math.clamp(columns.getVvalue() + step, columns.getVmin(), columns.getVmax()));
    }

    private ScrollPane columns() {
        FlowPane columns = new FlowPane(
                column(List.of(KeyGuide.TIMELINE, KeyGuide.COLUMNS, KeyGuide.HEADINGS)),
                column(List.of(KeyGuide.MOUSE, KeyGuide.WINDOW)));
        columns.setPrefWrapLength(Double.MAX_VALUE);
        columns.getStyleClass().add("key-columns");
        return scrolling(columns);
    }

    private Node column(List<KeyGuide.Group> groups) {
        GridPane column = new GridPane();
        column.getStyleClass().add("key-column");
        int row = 0;
        for (KeyGuide.Group group : groups) {
            TextBlock heading = Texts.section(messages.get("keys." + group.name()));
            heading.getStyleClass().add("key-heading");
            column.add(heading, 0, row++, 2, 1);
            for (KeyGuide.Entry entry : group.entries()) {
                KeyCaps caps = new KeyCaps(entry.ways(), messages);
                TextBlock does = Texts.body(messages.get("keys." + group.name() + '.' + entry.does()));
                does.setMinWidth(USE_PREF_SIZE);
                does.setAccessibleText(caps.inWords() + ": " + does.getText());
                column.addRow(row++, caps, does);
            }
        }
        return column;
    }
}
