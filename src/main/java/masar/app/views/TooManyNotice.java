package masar.app.views;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.theme.Icons;

/** Says that there are more events than columns show, and offers what helps: fewer events, or the axis. */
public final class TooManyNotice extends VBox {

    private static final double WIDEST = 440;

    private final AppState state;
    private final TextBlock sentence = Texts.wrapped("");

    /** @param filter leads to the filters */
    public TooManyNotice(AppState state, Subscriptions subscriptions, Runnable filter) {
        this.state = state;
        Messages messages = state.messages();
        setId("columns-too-many");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setWidestLine(WIDEST);
        Button fewer = new Button(messages.get("columns.filter"));
        fewer.setId("columns-filter");
        fewer.setOnAction(pressed -> filter.run());
        Button axis = new Button(messages.get("columns.axis"));
        axis.setId("columns-axis");
        axis.setOnAction(pressed -> state.viewProperty().set(MainView.AXIS));
        HBox buttons = new HBox(fewer, axis);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("notice-buttons");
        getChildren().addAll(Icons.icon("ui/columns", 32), sentence, buttons);
        subscriptions.value(state.drawnProperty(), events -> update());
        subscriptions.value(state.viewProperty(), view -> update());
        subscriptions.value(state.styleProperty(), style -> update());
    }

    private void update() {
        int events = state.drawnProperty().get().size();
        boolean tooMany = state.viewProperty().get() == MainView.COLUMNS && events > ColumnLayouts.MOST;
        setVisible(tooMany);
        if (tooMany) {
            DateLabels labels = state.labels();
            Messages messages = state.messages();
            sentence.setText(messages.get(
                    "columns.too-many",
                    messages.count("count.events", events, labels.count(events)),
                    labels.count(ColumnLayouts.MOST)));
        }
    }
}
