package masar.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import masar.app.state.AppState;
import masar.app.ui.MenuItems;
import masar.app.ui.WindowActions;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.view.theme.Icons;
import org.jspecify.annotations.Nullable;

/** Asks for a file to open; its menu has the files that were opened before, and the dataset that everybody has. */
final class OpenMenu extends SplitMenuButton {

    private static final double ICON = 16;

    private final AppState state;
    private final WindowActions actions;
    private final Menu recent;

    OpenMenu(AppState state, WindowActions actions) {
        this.state = state;
        this.actions = actions;
        Messages messages = state.messages();
        setText(messages.get("bar.open"));
        setGraphic(Icons.icon("ui/open", ICON));
        setId("open");
        setOnAction(pressed -> actions.open());
        MenuItem ask = MenuItems.of("bar.open", "ctrl+o", messages, actions::open);
        recent = new Menu(messages.get("open.recent"));
        recent.setId("open.recent");
        MenuItem shipped = MenuItems.of("open.shipped", messages, actions::openShipped);
        getItems().addAll(ask, recent, new SeparatorMenuItem(), shipped);
        setOnShowing(opening -> update());
    }

    private void update() {
        List<Path> files = actions.recentFiles();
        recent.setDisable(files.isEmpty());
        recent.getItems().setAll(files.stream().map(this::item).toList());
    }

    private MenuItem item(Path file) {
        return MenuItems.quoting(
                state.messages().get("open.recent.file", plain(file.getFileName()), plain(file.getParent())),
                () -> actions.open(file));
    }

    private String plain(@Nullable Path path) {
        return BidiText.leftToRight(String.valueOf(path), state.language());
    }
}
