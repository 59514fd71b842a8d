package masar.app.filter;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import masar.model.Actor;
import org.jspecify.annotations.Nullable;

/** The row of an actor in a list of many, made when it comes into view. */
final class ActorCell extends ListCell<Actor> {

    private final Function<Actor, ActorRow> row;
    private final BiConsumer<ActorRow, Actor> update;
    private @Nullable Actor shown;

    /**
     * @param row makes the row of an actor
     * @param update shows in a row whether its actor is chosen, and the count
     */
    ActorCell(Function<Actor, ActorRow> row, BiConsumer<ActorRow, Actor> update) {
        this.row = row;
        this.update = update;
        getStyleClass().add("actor-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, so that a long name is shortened instead of the list scrolling sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Actor actor, boolean empty) {
        super.updateItem(actor, empty);
        if (actor == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            shown = null;
            return;
        }
        if (!actor.equals(shown)) {
            setGraphic(row.apply(actor));
            shown = actor;
        }
        update();
    }

    /** Shows whether the actor is chosen and how many events it has by now; nothing without an actor. */
    void update() {
        if (shown != null) {
            ActorRow now = (ActorRow) getGraphic();
            update.accept(now, shown);
            setAccessibleText(now.getAccessibleText());
        }
    }
}
