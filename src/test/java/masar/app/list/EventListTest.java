package masar.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import masar.app.WindowRobot;
import masar.i18n.Language;
import masar.layout.index.EventIndex;
import masar.model.Event;
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
    private ListView<Event> list() {
        return (ListView<Event>) window.node("event-list");
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
        List<Node> cells = window.on(() -> List.copyOf(list().lookupAll(".event-cell")));

        assertThat(cells).hasSizeBetween(4, 20);
        Event first = shownEvents().event(0);
        assertThat(cells)
                .extracting(cell -> ((ListCell<?>) cell).getAccessibleText())
                .anySatisfy(text -> assertThat(text)
                        .startsWith(first.title().ar())
                        .contains("٢ آب ١٩٩٠")
                        .endsWith(first.category().name().ar()));
    }

    @Test
    void selectingARowSelectsTheEventAndBringsItIntoView() {
        window.does(() -> window.view().zoom(0.02, 50));
        window.type(KeyCode.END);

        assertThat(selected()).isEqualTo(shownEvents().event(65));
        double inline = window.shown().viewport().inline(EventIndex.anchorOf(selected()));
        assertThat(inline).isBetween(0.0, window.shown().width());
        assertThat(window.isVisible("details")).isTrue();

        window.type(KeyCode.UP);
        assertThat(selected()).isEqualTo(shownEvents().event(64));
    }

    @Test
    void selectingOnTheTimelineSelectsTheRowAndScrollsToIt() {
        Event event = window.event("soleimani-killing");

        window.does(() -> window.view().select(event));

        assertThat(selectedRow()).isEqualTo(shownEvents().indexOf(event).orElseThrow());
        List<String> rows = window.on(() -> list().lookupAll(".event-cell").stream()
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
}
