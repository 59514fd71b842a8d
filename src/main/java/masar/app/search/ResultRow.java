package masar.app.search;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.SearchMarks;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.model.Event;
import masar.query.text.Finding;
import masar.query.text.Place;
import masar.query.text.TextQuery;
import masar.typography.Marker;
import masar.typography.TextBlock;
import masar.view.parts.EventMarks;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/** One event that was found: its category, title and date, and where in it the words are. */
final class ResultRow extends HBox {

    /** In px. */
    static final double HEIGHT = 50;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ICON = 16;
    private static final double TITLE_SIZE = 13;

    private final AppState state;
    private final Messages messages;
    private final StackPane icon = new StackPane();
    private final TextBlock title = Texts.title(TITLE_SIZE, "");
    private final TextBlock date = Texts.caption("");
    private final TextBlock place = Texts.caption("");
    private final TextBlock passage = Texts.caption("");

    ResultRow(AppState state) {
        this.state = state;
        this.messages = state.messages();
        getStyleClass().add("result-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        date.setMinWidth(USE_PREF_SIZE);
        place.setMinWidth(USE_PREF_SIZE);
        passage.setMinWidth(0);
        passage.getStyleClass().add("passage");
        HBox.setHgrow(passage, Priority.ALWAYS);
        HBox below = new HBox(date, place, passage);
        below.getStyleClass().add("result-places");
        title.setMinWidth(0);
        VBox lines = new VBox(title, below);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines);
    }

    /** Shows an event that a query has found. */
    void show(Event event, TextQuery query) {
        EventMarks marks = SearchMarks.of(Optional.of(query));
        Finding finding = query.in(event, state.language());
        Tones.set(this, event.category().tone());
        icon.getChildren().setAll(Icons.of(event.category(), ICON));
        show(title, event.title().in(state.language()), marks.texts());
        show(date, state.labels().label(event.date()), marks.date(event));
        place.setText(finding.places().stream()
                .map(this::name)
                .reduce((one, other) -> messages.get("search.place.next", one, other))
                .orElse(""));
        show(passage, finding.passage().orElse(""), marks.texts());
        setAccessibleText(String.join("\n", title.getText(), date.getText(), place.getText(), passage.getText()));
    }

    private static void show(TextBlock block, String text, Marker marker) {
        block.setText(text);
        block.setMarker(marker);
    }

    private String name(Place one) {
        return messages.get("search.place." + Texts.key(one));
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
