package masar.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import masar.app.WindowRobot;
import masar.i18n.Language;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of events beneath the timeline. */
class EventListTest {

    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
        window.does(() -> window.view().requestFocus());
        window.type(KeyCode.CONTROL, KeyCode.L);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<Event> list() {
        return (TableView<Event>) window.node("event-list");
    }

    private Event selected() {
        return window.state().selectionProperty().get().orElseThrow();
    }

    private int selectedRow() {
        return window.on(() -> list().getSelectionModel().getSelectedIndex());
    }

    private EventIndex shownEvents() {
        return window.state().shownProperty().get();
    }

    @Test
    void itListsWhatTheTimelineShowsInOrderOfTimeAndTakesTheFocus() {
        assertThat(window.focused()).isEqualTo(list());
        assertThat(window.isVisible("timeline")).isTrue();
        assertThat(list().getItems()).containsExactlyElementsOf(shownEvents().events());
    }

    @Test
    void theSameKeysCloseItAndTheTimelineHasTheFocusAgain() {
        window.type(KeyCode.CONTROL, KeyCode.L);

        assertThat(window.isVisible("event-list")).isFalse();
        assertThat(window.focused()).isEqualTo(window.view());
    }

    @Test
    void onlyTheRowsInViewHaveNodesAndEachIsReadOut() {
        List<Node> cells = window.on(() -> List.copyOf(list().lookupAll(".event-row")));

        assertThat(cells).hasSizeBetween(4, 20);
        Event first = shownEvents().event(0);
        assertThat(cells)
                .extracting(cell -> ((TableRow<?>) cell).getAccessibleText())
                .anySatisfy(text -> assertThat(text)
                        .startsWith(first.title().ar())
                        .contains(new DateLabels(LabelStyle.of(Language.ARABIC)).label(first.date()))
                        .contains(first.category().name().ar()));
    }

    @Test
    void selectingARowSelectsTheEventAndBringsItIntoView() {
        window.does(() -> window.view().zoom(0.02, 50));
        window.type(KeyCode.END);

        assertThat(selected()).isEqualTo(shownEvents().event(shownEvents().size() - 1));
        double inline = window.shown().viewport().inline(EventIndex.anchorOf(selected()));
        assertThat(inline).isBetween(0.0, window.shown().width());
        assertThat(window.isVisible("details")).isTrue();

        window.type(KeyCode.UP);
        assertThat(selected()).isEqualTo(shownEvents().event(shownEvents().size() - 2));
    }

    @Test
    void selectingOnTheTimelineSelectsTheRowAndScrollsToIt() {
        Event event = window.event("soleimani-killing");

        window.does(() -> window.view().select(event));

        assertThat(selectedRow()).isEqualTo(shownEvents().indexOf(event).orElseThrow());
        List<String> rows = window.on(() -> list().lookupAll(".event-row").stream()
                .map(Node::getAccessibleText)
                .toList());
        assertThat(rows)
                .anyMatch(row -> row != null && row.startsWith(event.title().ar()));

        window.does(() -> window.view().clearSelection());
        assertThat(selectedRow()).isEqualTo(-1);
    }

    @Test
    void aFilterNarrowsTheListAndKeepsTheSelection() {
        Event event = window.event("soleimani-killing");
        window.does(() -> window.view().select(event));

        window.click("toggle-filters"); // which folded for the details
        window.click("actor-iran");

        assertThat(list().getItems()).containsExactlyElementsOf(shownEvents().events());
        assertThat(selectedRow()).isEqualTo(shownEvents().indexOf(event).orElseThrow());
        assertThat(selected()).isEqualTo(event);
    }

    @Test
    void enterReadsTheDetailsAndEscapeLeadsToTheTimeline() {
        window.type(KeyCode.DOWN);
        window.type(KeyCode.ENTER);
        assertThat(window.focused().getId()).isEqualTo("details");

        window.does(() -> list().requestFocus());
        window.type(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo(window.view());
    }

    @Test
    void headersSortTheListAndTheOrderIsKeptWhenTheFilterChanges() {
        Event event = window.event("soleimani-killing");
        window.does(() -> window.view().select(event));
        Comparator<Event> byTitle =
                Comparator.comparing(each -> each.title().ar(), Collator.getInstance(Language.ARABIC.locale()));
        assertThat(list().getItems()).isNotEqualTo(sortedBy(byTitle));

        clickHeader("column-title");
        assertThat(ids(list().getItems())).isEqualTo(ids(sortedBy(byTitle)));
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(event);
        assertThat(selected()).isEqualTo(event);

        clickHeader("column-title");
        assertThat(ids(list().getItems())).isEqualTo(ids(sortedBy(byTitle.reversed())));

        int before = shownEvents().size();
        window.click("toggle-filters"); // which folded for the details
        window.click("actor-iran");
        assertThat(shownEvents().size()).isLessThan(before);
        assertThat(ids(list().getItems())).isEqualTo(ids(sortedBy(byTitle.reversed())));
        assertThat(list().getSortOrder()).extracting(TableColumn::getId).containsExactly("column-title");

        window.type(KeyCode.ESCAPE);
        window.does(() -> list().requestFocus());
        window.type(KeyCode.HOME);
        assertThat(selected()).isEqualTo(sortedBy(byTitle.reversed()).getFirst());
    }

    /** Not with the robot: without a screen every press counts as one for a context menu, which headers ignore. */
    private void clickHeader(String id) {
        window.does(() -> {
            Node header = list().lookupAll(".column-header").stream()
                    .filter(node -> id.equals(node.getId()))
                    .findFirst()
                    .orElseThrow();
            header.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
            header.fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                9,
                9,
                9,
                9,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private List<Event> sortedBy(Comparator<Event> order) {
        return shownEvents().events().stream().sorted(order).toList();
    }
}
