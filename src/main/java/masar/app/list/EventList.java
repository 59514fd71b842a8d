package masar.app.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import masar.app.state.AppState;
import masar.app.task.BackgroundTask;
import masar.app.task.LatestOnly;
import masar.app.ui.SearchMarks;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.notes.Notes;
import masar.view.parts.EventMarks;

/**
 * The events that the timeline shows, as a table that shares its selection and is sorted by its headers. A screen reader
 * handles a table better than a picture.
 */
public final class EventList extends TableView<Event> {

    private static final double ROW = 30;
    private static final double HEADER = 30;
    private static final double HEIGHT = HEADER + 6 * ROW + 2;

    private static final double LEAST_HEIGHT = HEADER + ROW + 2;
    private static final double LEAST_COLUMN = 70;
    /** The number of rows that stay visible above a row that is scrolled to. */
    private static final int ABOVE = 2;
    /** Up to this many rows are sorted at once, in less than a tenth of a second; more are off the JavaFX thread. */
    private static final int AT_ONCE = 2_000;

    private final AppState state;
    private final Consumer<Event> select;
    private final LatestOnly sorting = new LatestOnly();
    private EventRows rows;
    private EventOrder shownOrder = new EventOrder(List.of());
    private RowText words;
    private EventMarks marks = EventMarks.NONE;
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
        this.words = RowText.of(state);
        this.rows = EventRows.inTime(state.shownProperty().get());
        setId("event-list");
        getStyleClass().add("event-list");
        setAccessibleText(state.messages().get("list.events"));
        setPlaceholder(Texts.body(state.messages().get("list.empty")));
        setFixedCellSize(ROW);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(list -> new EventRow(() -> words));
        for (EventColumn column : EventColumn.values()) {
            getColumns().add(column(column));
        }
        getSortOrder().add(getColumns().getFirst());
        // What is sorted by takes effect once the table has taken note of it.
        setSortPolicy(table -> {
            if (!following) {
                Platform.runLater(() -> list(state.shownProperty().get()));
            }
            return true;
        });
        subscriptions.value(state.shownProperty(), events -> {
            marks = SearchMarks.of(state.filter().text());
            list(events);
        });
        subscriptions.value(state.styleProperty(), style -> {
            words = RowText.of(state);
            refresh();
        });
        subscriptions.value(state.notesProperty().map(Notes::starred), starred -> refresh());
        subscriptions.value(state.selectionProperty(), this::follow);
        subscriptions.add(sorting::drop);
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

    private TableColumn<Event, Event> column(EventColumn shown) {
        TableColumn<Event, Event> column = new TableColumn<>(state.messages().get("list." + shown.key()));
        column.setId("column-" + shown.key());
        column.setUserData(shown);
        column.setPrefWidth(shown.width());
        column.setMinWidth(LEAST_COLUMN);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new EventCell(
                shown, () -> words, () -> marks, event -> state.note(event).starred()));
        return column;
    }

    /** Lists the events in the order of the headers: at once, or after they are sorted off the JavaFX thread. */
    private void list(EventIndex events) {
        EventOrder order = order();
        sorting.drop();
        if (order.isOfTime()) {
            show(EventRows.inTime(events), order);
        } else if (!order.hasTexts() || events.size() <= AT_ONCE) {
            show(EventRows.inOrder(events, order.places(events, words, done -> {})), order);
        } else {
            RowText by = words;
            BackgroundTask<EventRows> task = BackgroundTask.of(
                    progress -> EventRows.inOrder(events, order.places(events, by, BackgroundTask.stopping(progress))));
            state.notices()
                    .follow(task, "sort", this::keepOrder)
                    .onSuccess(sorted -> show(sorted, order))
                    .onFailure(failure -> {
                        keepOrder();
                        state.notices().failed(failure, "sort");
                    });
            sorting.start(task);
        }
    }

    /** Sorts by what the rows are sorted by again, in place of an order that could not be had. */
    private void keepOrder() {
        List<TableColumn<Event, ?>> columns = new ArrayList<>();
        for (EventOrder.Key key : shownOrder.keys()) {
            for (TableColumn<Event, ?> column : getColumns()) {
                if (column.getUserData() == key.column()) {
                    column.setSortType(
                            key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    columns.add(column);
                }
            }
        }
        getSortOrder().setAll(columns);
    }

    private EventOrder order() {
        return new EventOrder(getSortOrder().stream()
                .map(column -> new EventOrder.Key(
                        (EventColumn) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList());
    }

    private void show(EventRows sorted, EventOrder order) {
        following = true;
        rows = sorted;
        shownOrder = order;
        // The table forgets what it is sorted by when it gets other rows.
        List<TableColumn<Event, ?>> columns = List.copyOf(getSortOrder());
        setItems(sorted);
        getSortOrder().setAll(columns);
        following = false;
        follow(state.selectionProperty().get());
    }

    /** Selects what is selected on the timeline. */
    private void follow(Optional<Event> selection) {
        following = true;
        OptionalInt row = selection.map(rows::rowOf).orElse(OptionalInt.empty());
        if (row.isEmpty()) {
            getSelectionModel().clearSelection();
        } else if (row.getAsInt() != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(row.getAsInt());
            scrollTo(Math.max(0, row.getAsInt() - ABOVE));
        }
        following = false;
    }

    private void chosen(Event event) {
        if (!following && event != null) {
            select.accept(event);
        }
    }
}
