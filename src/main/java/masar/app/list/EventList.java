package masar.app.list;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.layout.index.EventIndex;
import masar.model.Event;

/**
 * The events that the timeline shows, as a list that shares its selection. A screen reader handles a list better than a
 * picture.
 */
public final class EventList extends ListView<Event> {

    private static final double ROW = 30;
    private static final double HEIGHT = 6 * ROW + 2;

    private static final double LEAST_HEIGHT = 2 * ROW + 2;
    /** The number of rows that stay visible above a row that is scrolled to. */
    private static final int ABOVE = 2;

    private final AppState state;
    private final Consumer<Event> select;
    private boolean following;

    /**
     * @param select selects an event and brings it into view
     * @param read moves the focus to the details
     * @param leave moves the focus to the timeline
     */
    public EventList(
            AppState state, Subscriptions subscriptions, Consumer<Event> select, Runnable read, Runnable leave) {
        this.state = state;
        this.select = select;
        setId("event-list");
        getStyleClass().add("event-list");
        setAccessibleText(state.messages().get("list.events"));
        setPlaceholder(Texts.body(state.messages().get("list.empty")));
        setFixedCellSize(ROW);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(HEIGHT);
        setCellFactory(list -> new EventCell(state));
        subscriptions.value(state.shownProperty(), this::list);
        subscriptions.value(state.styleProperty(), style -> refresh());
        subscriptions.value(state.selectionProperty(), this::follow);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> read.run();
                case ESCAPE -> leave.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void list(EventIndex events) {
        following = true;
        setItems(new EventRows(events));
        following = false;
        follow(state.selectionProperty().get());
    }

    /** Selects what is selected on the timeline. */
    private void follow(Optional<Event> selection) {
        following = true;
        OptionalInt place = selection.map(state.shownProperty().get()::indexOf).orElse(OptionalInt.empty());
        if (place.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (place.getAsInt() != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(place.getAsInt());
            scrollTo(Math.max(0, place.getAsInt() - ABOVE));
        }
        following = false;
    }

    private void chosen(Event event) {
        if (!following && event != null) {
            select.accept(event);
        }
    }
}
