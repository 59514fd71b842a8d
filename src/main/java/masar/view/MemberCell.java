package masar.view;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.i18n.Language;
import masar.model.Event;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.parts.TimelineText;
import masar.view.theme.Icons;
import masar.view.theme.Tones;
import org.jspecify.annotations.Nullable;

/** A member of a count: title, date and category. */
final class MemberCell extends ListCell<Event> {

    /** In px. */
    static final double HEIGHT = 48;

    private static final double ICON = 14;

    private final DateLabels labels;
    private final TextBlock title = TimelineText.title(1);
    private final TextBlock date = TimelineText.caption();
    private final HBox second = new HBox(6);
    private final VBox content = new VBox(title, second);

    MemberCell(DateLabels labels) {
        this.labels = labels;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, which must not scroll sideways.
        setPrefWidth(0);
        second.setAlignment(Pos.CENTER_LEFT);
        content.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (event == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Language language = labels.language();
        String category = event.category().name().in(language);
        title.setText(event.title().in(language));
        date.setText(labels.label(event.date()) + " \u00b7 " + category);
        second.getChildren().setAll(icon(event), date);
        setAccessibleText(String.join("\n", event.title().in(language), labels.label(event.date()), category));
        setGraphic(content);
    }

    private static Region icon(Event event) {
        Region icon = Icons.of(event.category(), ICON);
        Tones.set(icon, event.category().tone());
        return icon;
    }
}
