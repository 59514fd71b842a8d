package masar.app.search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import masar.app.state.AppState;
import masar.app.ui.LongestText;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.VisibleFocus;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.query.text.SearchResults;
import masar.query.text.TextQuery;
import masar.saved.ViewLine;
import masar.view.theme.Icons;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * Lists the events that have the words typed here, and filters by them a moment later. Enter selects the next match and
 * with Shift the previous one; Down and Up lead through the list, and Enter then selects what is chosen there. Escape
 * closes the list, clears the words, and then moves the focus to the timeline.
 */
public final class SearchField extends CustomTextField {

    private static final Duration MOMENT = Duration.millis(150);

    /** After another dataset has been shown, its first picture is painted before its words are read. */
    private static final Duration FIRST_PICTURE = Duration.seconds(1);

    /** Between the field and its list, and between the list and the edge of the window, in px. */
    private static final double GAP = 4;

    private final AppState state;
    private final Consumer<Event> select;
    private final Runnable leave;
    private Consumer<String> showView = line -> {};
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final ResultList results;
    private final Search search;

    /**
     * @param select selects an event and brings it into view
     * @param leave moves the focus to the timeline
     */
    public SearchField(AppState state, Subscriptions subscriptions, Consumer<Event> select, Runnable leave) {
        this.state = state;
        this.select = select;
        this.leave = leave;
        this.results = new ResultList(state, this::take, this::correct);
        this.search = new Search(state, this::list);
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
        LongestText.limit(
                this,
                SearchField::longest,
                () -> state.notices()
                        .say(() -> messages.get("search.long", state.labels().count(TextQuery.LONGEST))));
        subscriptions.value(textProperty(), typed -> {
            end.setVisible(!typed.isEmpty());
            moment.playFromStart();
            suggest(typed);
        });
        // Nothing has been typed yet: what the filter filled in must not be searched for again.
        moment.stop();
        moment.setOnFinished(passed -> search());
        subscriptions.add(moment::stop);
        subscriptions.add(search::drop);
        subscriptions.value(focusedProperty(), focused -> {
            if (!focused) {
                search.drop();
                results.hide();
            }
        });
        prepare(subscriptions);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** A line that is too long stays too long, and is refused as one. */
    private static int longest(String typed) {
        return ViewLine.isMeant(typed) ? ViewLine.LONGEST + 1 : TextQuery.LONGEST;
    }

    private void prepare(Subscriptions subscriptions) {
        PauseTransition first = new PauseTransition(FIRST_PICTURE);
        first.setOnFinished(passed -> Search.prepare(state.datasetProperty().get()));
        subscriptions.value(state.datasetProperty(), dataset -> {
            results.hide();
            first.playFromStart();
        });
        subscriptions.add(first::stop);
    }

    /** The list of what is found, to be put over the window, where it has its place below the field. */
    public Node results() {
        return results;
    }

    /** Shows the view of a line that is put here, at Enter. */
    public void onViewLine(Consumer<String> show) {
        showView = show;
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
            search.drop();
            results.hide();
        }
    }

    /** Lists what is found by words that are being typed. */
    private void suggest(String typed) {
        query(typed).filter(query -> isFocused()).ifPresentOrElse(search::find, () -> {
            search.drop();
            results.hide();
        });
    }

    /** What is searched for; nothing while the line of a view is here. */
    private static Optional<TextQuery> query(String typed) {
        return ViewLine.isMeant(typed) ? Optional.empty() : TextQuery.of(typed);
    }

    private void showView() {
        String line = getText();
        erase();
        showView.accept(line);
    }

    private void list(SearchResults found) {
        if (isFocused()) {
            results.show(found);
            place();
        }
    }

    /** Puts the list below the field, within the window. */
    private void place() {
        Parent window = results.getParent();
        Bounds field = window.sceneToLocal(localToScene(getLayoutBounds()));
        double space = window.getLayoutBounds().getWidth() - 2 * GAP;
        double width = Math.min(ResultList.WIDTH, space);
        double x = Math.clamp(field.getMinX(), GAP, Math.max(GAP, GAP + space - width));
        results.applyCss();
        results.resizeRelocate(x, field.getMaxY() + GAP, width, results.prefHeight(width));
    }

    private void search() {
        moment.stop();
        Optional<TextQuery> query = query(getText());
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
            case ENTER -> enter(event.isShiftDown() ? -1 : 1);
            case DOWN, KP_DOWN -> move(1);
            case UP, KP_UP -> move(-1);
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (results.isVisible()) {
            results.move(by);
        } else {
            suggest(getText());
        }
    }

    private void enter(int by) {
        Optional<Event> chosen = results.chosen();
        Optional<TextQuery> meant = results.meant();
        if (ViewLine.isMeant(getText())) {
            showView();
        } else if (chosen.isPresent()) {
            take(chosen.get());
        } else if (meant.isPresent()) {
            correct(meant.get());
        } else {
            results.hide();
            step(by);
        }
    }

    private void escape() {
        if (results.isVisible()) {
            results.hide();
        } else if (getText().isEmpty()) {
            leave.run();
        } else {
            erase();
        }
    }

    /** Selects one of the events that were found. */
    private void take(Event event) {
        results.hide();
        search();
        state.whenArranged(() -> select.accept(event));
    }

    /** Searches for what was meant. */
    private void correct(TextQuery meant) {
        setText(meant.text());
        end();
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
