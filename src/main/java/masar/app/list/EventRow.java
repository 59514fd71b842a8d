package masar.app.list;

import java.util.function.Supplier;
import javafx.scene.control.TableRow;
import masar.model.Event;
import masar.view.theme.Tones;
import org.jspecify.annotations.Nullable;

/** One row of the list of events, in the tone of its category, which a screen reader reads out as a whole. */
final class EventRow extends TableRow<Event> {

    private final Supplier<RowText> words;

    EventRow(Supplier<RowText> words) {
        this.words = words;
        getStyleClass().add("event-row");
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (event == null || empty) {
            setAccessibleText(null);
        } else {
            setAccessibleText(words.get().row(event));
            Tones.set(this, event.category().tone());
        }
    }
}
