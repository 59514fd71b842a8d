package masar.app.help;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.ui.ScrollPanes;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.VisibleFocus;
import masar.export.poster.Mark;
import masar.export.poster.MarkSample;
import masar.export.poster.MarkSample.BarLook;
import masar.i18n.Messages;
import masar.typography.TextBlock;
import masar.view.theme.CategoryShape;
import masar.view.theme.CategoryShapes;

/**
 * What the marks of the view mean that is shown, next to the button that opens and closes it. Escape closes it, too, and
 * gives the focus back to the button.
 */
public final class LegendCard extends VBox {

    private static final double SAMPLE_WIDTH = 40;
    private static final double WORDS_WIDTH = 300;
    private static final int SAMPLE_COUNT = 3;

    private static final List<Mark> ON_AXIS = List.of(
            Mark.PIN, Mark.RING, Mark.COUNT, Mark.BAR, Mark.FADE, Mark.OPEN_START, Mark.OPEN_END, Mark.MORE_ACTORS);

    private static final List<Mark> IN_COLUMNS =
            List.of(Mark.PIN, Mark.BAR, Mark.FADE, Mark.OPEN_START, Mark.OPEN_END, Mark.MORE_ACTORS);

    private final AppState state;
    private final Messages messages;
    private final Button opener;
    private final Button close;
    private final VBox rows = new VBox();

    /** A card that is closed. */
    public LegendCard(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.messages = state.messages();
        opener = Texts.iconButton("help", false, messages.get("legend"), this::toggle);
        opener.setId("legend-button");
        close = Texts.iconButton("close", false, messages.get("legend.close"), this::close);
        close.setId("legend-close");
        setId("legend");
        getStyleClass().add("legend-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(messages.get("legend"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
        ScrollPane scroll = ScrollPanes.vertical(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top(), scroll);
        rows.getStyleClass().add("legend-rows");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        for (ObservableValue<?> shown :
                List.of(visibleProperty(), state.viewProperty(), state.styleProperty(), state.lanesProperty())) {
            subscriptions.value(shown, changed -> show());
        }
    }

    private Node top() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(Texts.title(14, messages.get("legend")), gap, close);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    /** The button next to the strip. */
    public Button opener() {
        return opener;
    }

    /** Opens the card and moves the focus there, or closes it. */
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            setVisible(true);
            VisibleFocus.move(close);
        }
    }

    private void close() {
        boolean focused = close.isFocused();
        setVisible(false);
        if (focused) {
            VisibleFocus.move(opener);
        }
    }

    private void show() {
        if (!isVisible()) {
            return;
        }
        rows.getChildren().clear();
        boolean columns = state.viewProperty().get() == MainView.COLUMNS;
        BarLook look = columns ? BarLook.COLUMNS : BarLook.AXIS;
        for (Mark mark : columns ? IN_COLUMNS : ON_AXIS) {
            add(new MarkSample(mark, shape(), look, count()), "legend." + mark.key());
        }
        if (!columns && state.lanesProperty().get().lanes().size() > 1) {
            add(new MarkSample(Mark.SECONDARY_PIN, shape(), look, count()), "legend.secondary-pin");
        }
        add(LegendSamples.card(), "legend.receding");
        add(LegendSamples.strip(), "legend.strip");
    }

    private void add(Region sample, String key) {
        StackPane place = new StackPane(sample);
        sample.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        place.setMinWidth(SAMPLE_WIDTH);
        place.setPrefWidth(SAMPLE_WIDTH);
        TextBlock words = Texts.wrapped(messages.get(key));
        words.setPrefWidth(WORDS_WIDTH);
        words.setMinHeight(words.prefHeight(WORDS_WIDTH));
        HBox row = new HBox(place, words);
        row.getStyleClass().add("legend-row");
        row.setAlignment(Pos.CENTER_LEFT);
        rows.getChildren().add(row);
    }

    private CategoryShape shape() {
        CategoryShapes shapes = CategoryShapes.of(state.timeline().categories());
        return state.timeline().categories().stream()
                .findFirst()
                .map(shapes::of)
                .orElse(CategoryShape.DISC);
    }

    /** As a count is written; the mark keeps its sign in front of the number. */
    private String count() {
        return '\u200e' + "+" + state.labels().count(SAMPLE_COUNT);
    }
}
