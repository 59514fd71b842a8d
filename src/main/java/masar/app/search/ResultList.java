package masar.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.model.Event;
import masar.query.text.SearchResults;
import masar.query.text.TextQuery;
import masar.typography.TextBlock;
import masar.view.parts.Clicks;

/**
 * What a search has found, over the window: some rows at a time, of which one can be chosen. It never has the focus, which
 * stays where the words are typed.
 */
final class ResultList extends VBox {

    /** In px. */
    static final double WIDTH = 470;

    private static final int ROWS = 8;

    private final Messages messages;
    private final AppState state;
    private final TextBlock head = Texts.wrapped("");
    private final TextBlock question = Texts.body("");
    private final Button meant;
    private final VBox list = new VBox();
    private final TextBlock foot = Texts.caption("");
    private final List<ResultRow> rows = new ArrayList<>();
    private Optional<SearchResults> results = Optional.empty();
    private int first;
    private int chosen = -1;

    /**
     * @param select receives an event that is pressed
     * @param correct receives what is searched for instead
     */
    ResultList(AppState state, Consumer<Event> select, Consumer<TextQuery> correct) {
        this.state = state;
        this.messages = state.messages();
        setId("search-results");
        getStyleClass().add("search-results");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.get("search.results"));
        setManaged(false);
        setVisible(false);
        meant = Texts.link("", () -> results.flatMap(SearchResults::meant).ifPresent(correct));
        meant.setId("search-meant");
        // A label puts a name of the other direction elsewhere in the sentence.
        meant.setGraphic(question);
        meant.setFocusTraversable(false);
        head.setId("search-head");
        foot.setId("search-foot");
        for (int i = 0; i < ROWS; i++) {
            int at = i;
            ResultRow row = new ResultRow(state);
            row.setId("result-" + i);
            Clicks.on(row, () -> event(first + at).ifPresent(select));
            rows.add(row);
        }
        list.getChildren().addAll(rows);
        getChildren().addAll(head, meant, list, foot);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.SCROLL, scroll -> {
            scroll((int) -Math.signum(scroll.getDeltaY()));
            scroll.consume();
        });
    }

    /** Shows what was found, from the first on, none chosen. */
    void show(SearchResults found) {
        results = Optional.of(found);
        first = 0;
        chosen = -1;
        fill();
        setVisible(true);
    }

    /** Hides it and forgets what was found. */
    void hide() {
        setVisible(false);
        chosen = -1;
        results = Optional.empty();
    }

    /** Chooses the next row, or the previous one, by a number; before the first none is. */
    void move(int by) {
        int count = results.map(found -> found.best().size()).orElse(0);
        chosen = Math.clamp((long) chosen + by, -1, count - 1);
        first = Math.clamp(first, Math.max(0, chosen - ROWS + 1), Math.max(chosen, 0));
        fill();
    }

    private void scroll(int by) {
        int count = results.map(found -> found.best().size()).orElse(0);
        first = Math.clamp((long) first + by, 0, Math.max(0, count - ROWS));
        fill();
    }

    /** The event that is chosen with the keys. */
    Optional<Event> chosen() {
        return isVisible() ? event(chosen) : Optional.empty();
    }

    /** What may have been meant where nothing was found. */
    Optional<TextQuery> meant() {
        return isVisible() ? results.flatMap(SearchResults::meant) : Optional.empty();
    }

    private Optional<Event> event(int place) {
        return results.map(SearchResults::best)
                .filter(best -> 0 <= place && place < best.size())
                .map(best -> best.get(place));
    }

    private void fill() {
        results.ifPresent(found -> {
            for (int i = 0; i < ROWS; i++) {
                ResultRow row = rows.get(i);
                Optional<Event> event = event(first + i);
                Visibility.set(row, event.isPresent());
                event.ifPresent(one -> row.show(one, found.query()));
                row.choose(first + i == chosen);
            }
            fillHead(found);
            foot.setText(foot(found));
            Visibility.set(foot, found.total() > 0);
        });
        requestLayout();
    }

    private void fillHead(SearchResults found) {
        Stream<String> remarks = found.query().remarks().stream().map(this::said);
        Stream<String> none = found.total() == 0 ? Stream.of(messages.get("search.none")) : Stream.empty();
        head.setText(Stream.concat(remarks, none).collect(Collectors.joining(" ")));
        Visibility.set(head, !head.getText().isEmpty());
        found.meant()
                .map(query -> messages.get("search.meant", BidiText.isolate(query.text())))
                .ifPresent(sentence -> {
                    question.setText(sentence);
                    meant.setAccessibleText(sentence);
                });
        Visibility.set(meant, found.meant().isPresent());
    }

    private String said(TextQuery.Remark remark) {
        String typed = BidiText.isolate(remark.typed(), state.language());
        return remark.dayFirst()
                .map(date ->
                        messages.get("search.day-first", typed, state.labels().label(date)))
                .orElseGet(() -> messages.get("search.no-such-day", typed));
    }

    private String foot(SearchResults found) {
        int last = Math.min(first + ROWS, found.best().size());
        String total = state.labels().count(found.total());
        return found.total() <= ROWS
                ? messages.count("count.events", found.total(), total)
                : messages.get(
                        "search.part",
                        state.labels().count(first + 1),
                        state.labels().count(last),
                        messages.count("count.events", found.total(), total));
    }
}
