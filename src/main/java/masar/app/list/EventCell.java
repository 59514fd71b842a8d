package masar.app.list;

import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import masar.app.ui.Texts;
import masar.model.Event;
import masar.typography.Marker;
import masar.typography.TextBlock;
import masar.view.parts.EventMarks;
import masar.view.theme.Icons;
import org.jspecify.annotations.Nullable;

/** What one column of the list of events shows of one event, with the mark of its category where that is the column's. */
final class EventCell extends TableCell<Event, Event> {

    private static final double ICON = 14;

    private final EventColumn column;
    private final Supplier<RowText> words;
    private final Supplier<EventMarks> marks;
    private final Predicate<Event> starred;
    private final TextBlock text;
    private final HBox content;

    /** @param starred whether the reader gave an event a star, which stands before its title */
    EventCell(EventColumn column, Supplier<RowText> words, Supplier<EventMarks> marks, Predicate<Event> starred) {
        this.column = column;
        this.words = words;
        this.marks = marks;
        this.starred = starred;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        text = column == EventColumn.TITLE ? Texts.body("") : Texts.caption("");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        content = new HBox(text);
        content.getStyleClass().add("event-content");
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMinWidth(0);
    }

    private Marker marker(Event event) {
        return switch (column) {
            case DATE -> marks.get().date(event);
            case CATEGORY -> Marker.NONE;
            default -> marks.get().texts();
        };
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (event == null || empty) {
            setGraphic(null);
            return;
        }
        text.setText(words.get().of(column, event));
        text.setMarker(marker(event));
        if (column == EventColumn.CATEGORY) {
            content.getChildren().setAll(Icons.of(event.category(), ICON), text);
        } else if (column == EventColumn.TITLE && starred.test(event)) {
            Region star = new Region();
            star.getStyleClass().add("star-mark");
            content.getChildren().setAll(star, text);
        } else {
            content.getChildren().setAll(text);
        }
        setGraphic(content);
    }
}
