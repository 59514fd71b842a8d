package masar.app.filter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.VisibleFocus;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.query.TextQuery;
import masar.view.theme.Icons;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * Filters the events by the words typed here, a moment after they were typed. Enter and Down select the next match, Up
 * the previous one; Escape clears the words and then moves the focus to the timeline.
 */
public final class SearchField extends CustomTextField {

    private static final Duration MOMENT = Duration.millis(150);

    private final AppState state;
    private final Consumer<Event> select;
    private final Runnable leave;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /**
     * @param select selects an event and brings it into view
     * @param leave moves the focus to the timeline
     */
    public SearchField(AppState state, Subscriptions subscriptions, Consumer<Event> select, Runnable leave) {
        this.state = state;
        this.select = select;
        this.leave = leave;
        Messages messages = state.messages();
        setId("search");
        getStyleClass().add("search");
        setPromptText(messages.get("search"));
        setAccessibleText(messages.get("search"));
        StackPane glass = new StackPane(Icons.icon("ui/search", 14));
        glass.getStyleClass().add("search-icon");
        setLeft(glass);
        Button clear = Texts.iconButton("clear", false, messages.get("search.clear"), this::erase);
        clear.setId("search-clear");
        clear.setFocusTraversable(false);
        StackPane end = new StackPane(clear);
        end.setAlignment(Pos.CENTER);
        setRight(end);
        subscriptions.value(state.filterProperty(), this::follow);
        subscriptions.value(textProperty(), typed -> {
            end.setVisible(!typed.isEmpty());
            moment.playFromStart();
        });
        // Nothing has been typed yet: what the filter filled in must not be searched for again.
        moment.stop();
        moment.setOnFinished(passed -> search());
        subscriptions.add(moment::stop);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Moves the focus here, ready for other words. */
    public void begin() {
        VisibleFocus.move(this);
        selectAll();
    }

    /** Follows a search that changes elsewhere: it is cleared with the other choices, or restored by going back. */
    private void follow(EventFilter filter) {
        if (!filter.text().equals(TextQuery.of(getText())) && moment.getStatus() != PauseTransition.Status.RUNNING) {
            setText(filter.text().map(TextQuery::text).orElse(""));
            moment.stop();
        }
    }

    private void search() {
        moment.stop();
        Optional<TextQuery> query = TextQuery.of(getText());
        if (!query.equals(state.filter().text())) {
            state.filterProperty().set(state.filter().withText(query));
        }
    }

    private void erase() {
        clear();
        search();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN, KP_DOWN -> step(1);
            case UP, KP_UP -> step(-1);
            case ESCAPE -> {
                if (getText().isEmpty()) {
                    leave.run();
                } else {
                    erase();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Goes on to another of the events found by what is typed now, even if they are still being looked for. */
    private void step(int by) {
        search();
        state.whenArranged(() -> select(by));
    }

    /** After the last event the first comes again. */
    private void select(int by) {
        EventIndex found = state.shownProperty().get();
        if (!found.isEmpty()) {
            OptionalInt at = state.selectionProperty().get().map(found::indexOf).orElse(OptionalInt.empty());
            int none = by > 0 ? -1 : 0;
            select.accept(found.event(Math.floorMod(at.orElse(none) + by, found.size())));
        }
    }
}
