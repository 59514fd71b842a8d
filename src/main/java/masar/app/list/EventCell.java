package masar.app.list;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import masar.app.state.AppState;
import masar.app.ui.Texts;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.model.Event;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.theme.Tones;
import org.jspecify.annotations.Nullable;

/** One row of the list of events: the colour of its category, date, title, and the category's name. */
final class EventCell extends ListCell<Event> {

    private static final double DATE = 168;

    private final AppState state;
    private final TextBlock date = Texts.caption("");
    private final TextBlock title = Texts.body("");
    private final TextBlock category = Texts.caption("");
    private final HBox row;

    EventCell(AppState state) {
        this.state = state;
        getStyleClass().add("event-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Region stripe = new Region();
        stripe.getStyleClass().add("stripe");
        date.setMinWidth(DATE);
        date.setPrefWidth(DATE);
        category.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        row = new HBox(stripe, date, title, category);
        row.getStyleClass().add("event-row");
        row.setAlignment(Pos.CENTER_LEFT);
        // As wide as the list, so that a long title is shortened instead of the list scrolling sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (event == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(event);
            setGraphic(row);
        }
    }

    private void show(Event event) {
        Language language = state.language();
        DateLabels labels = state.labels();
        date.setText(labels.label(event.date()));
        title.setText(event.title().in(language));
        String name = event.category().name().in(language);
        category.setText(event.isUnsourced() ? Phrase.UNSOURCED.in(language, name) : name);
        Tones.set(row, event.category().tone());
        setAccessibleText(title.getText() + '\n' + date.getText() + '\n' + category.getText());
    }
}
