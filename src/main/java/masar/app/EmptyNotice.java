package masar.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.query.EventFilter;
import masar.view.theme.Icons;

/** Says why the timeline is empty, and offers the way back. */
final class EmptyNotice extends VBox {

    EmptyNotice(AppState state, Subscriptions subscriptions) {
        Messages messages = state.messages();
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER);
        setId("empty-notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Button clear = new Button(messages.get("empty.clear"));
        clear.setId("empty-clear");
        clear.setOnAction(pressed -> state.filterProperty().set(EventFilter.NONE));
        subscriptions.value(state.drawnProperty(), events -> {
            setVisible(events.isEmpty());
            boolean filtered = !state.filter().isEmpty();
            getChildren().setAll(Icons.icon("ui/search", 32), Texts.body(reason(state.filter(), messages)));
            if (filtered) {
                getChildren().add(clear);
            }
        });
    }

    private static String reason(EventFilter filter, Messages messages) {
        if (filter.isEmpty()) {
            return messages.get("empty.timeline");
        }
        boolean more = !filter.withText(Optional.empty()).isEmpty();
        return filter.text()
                .map(query ->
                        messages.get(more ? "empty.text-and-choice" : "empty.text", BidiText.isolate(query.text())))
                .orElseGet(() -> messages.get("empty.filter"));
    }
}
