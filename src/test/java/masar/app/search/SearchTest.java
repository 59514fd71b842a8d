package masar.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import masar.ShippedDataset;
import masar.app.WindowRobot;
import masar.i18n.Language;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.query.text.TextQuery;
import masar.time.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching in the window. */
class SearchTest {

    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
        window.does(() -> window.view().requestFocus());
        window.type(KeyCode.CONTROL, KeyCode.F);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TextField field() {
        return (TextField) window.node("search");
    }

    private EventIndex shown() {
        return window.state().shownProperty().get();
    }

    private Event selected() {
        return window.state().selectionProperty().get().orElseThrow();
    }

    private void search(String words) throws TimeoutException {
        window.does(() -> field().replaceSelection(words));
        window.until(() -> window.state().filter().text().equals(TextQuery.of(words)));
    }

    @Test
    void typingNarrowsTheTimelineAndTheCounts() throws TimeoutException {
        assertThat(window.focused()).isEqualTo(field());

        search("سليماني");

        assertThat(shown().size()).isBetween(1, 20);
        assertThat(window.shown().shown()).isEqualTo(shown().size());
        assertThat(window.text("status-shown"))
                .isEqualTo(arabic(shown().size()) + " من " + arabic(ShippedDataset.EVENTS) + " حدثًا");
    }

    private List<Event> best(String words) {
        TextQuery query = TextQuery.of(words).orElseThrow();
        return window.state()
                .datasetProperty()
                .get()
                .filters()
                .search(EventFilter.NONE, query, 100)
                .best();
    }

    @Test
    void enterGoesOnToTheNextMatchAndComesRound() throws TimeoutException {
        search("سفارة");
        int matches = shown().size();
        assertThat(matches).isGreaterThan(1);

        window.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(shown().event(0));
        window.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(shown().event(1));
        window.type(KeyCode.SHIFT, KeyCode.ENTER);
        window.type(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selected()).isEqualTo(shown().event(matches - 1));
        window.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(shown().event(0));
        assertThat(window.focused()).as("the reader goes on searching").isEqualTo(field());
    }

    @Test
    void keysAndMouseChooseFromTheListOfWhatIsFound() throws TimeoutException {
        search("سفارة");
        List<Event> best = best("سفارة");
        assertThat(window.isVisible("search-results")).isTrue();
        assertThat(window.allTexts()).contains("العنوان");

        window.type(KeyCode.DOWN);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.UP);
        window.type(KeyCode.ENTER);
        assertThat(selected()).isEqualTo(best.get(1));
        assertThat(window.isVisible("search-results")).isFalse();
        assertThat(window.focused()).isEqualTo(field());

        window.type(KeyCode.DOWN);
        assertThat(window.isVisible("search-results")).isTrue();
        window.click("result-2");
        assertThat(selected()).isEqualTo(best.get(2));
        assertThat(window.isVisible("search-results")).isFalse();
    }

    @Test
    void whatIsFoundIsMarkedAndADateIsSaidAsItWasRead() throws TimeoutException {
        search("3/1/2020");

        assertThat(window.allTexts()).contains("باليوم أولًا");
        assertThat(shown().events()).extracting(Event::id).contains("soleimani-killing");
        assertThat(window.on(() -> window.stage()
                        .getScene()
                        .getRoot()
                        .lookupAll(".card .mark")
                        .size()))
                .isPositive();

        window.does(() -> field().selectAll());
        search("31/2/2020");
        assertThat(window.allTexts()).contains("لا تاريخ في التقويم");
    }

    @Test
    void theNearestSpellingIsTakenWithOnePress() throws TimeoutException {
        search("سليمني");
        assertThat(shown().isEmpty()).isTrue();

        window.click("search-meant");

        window.until(() -> !shown().isEmpty());
        assertThat(field().getText()).isEqualTo("سليماني");
    }

    @Test
    void escapeClosesTheListClearsTheWordsAndThenLeadsToTheTimeline() throws TimeoutException {
        search("سفارة");

        window.type(KeyCode.ESCAPE);
        assertThat(window.isVisible("search-results")).isFalse();
        assertThat(field().getText()).isEqualTo("سفارة");

        window.type(KeyCode.ESCAPE);
        assertThat(window.state().filter()).isEqualTo(EventFilter.NONE);
        assertThat(field().getText()).isEmpty();
        assertThat(window.focused()).isEqualTo(field());

        window.type(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo(window.view());
    }

    @Test
    void theKeysOfTheTimelineWriteWhereTheReaderTypes() throws TimeoutException {
        search("سفارة");

        window.type(KeyCode.P);
        window.type(KeyCode.DIGIT0);
        window.type(KeyCode.SPACE);
        window.type(KeyCode.F11);

        assertThat(window.state().filter().period()).isEmpty();
        assertThat(window.isVisible("story-caption")).isFalse();
        assertThat(window.on(() -> window.stage().isFullScreen())).isFalse();
    }

    @Test
    void noMatchIsSaidWithTheWordsAndTheWayBack() throws TimeoutException {
        search("زرافة");

        assertThat(window.isVisible("empty-notice")).isTrue();
        assertThat(window.allTexts()).contains("زرافة");

        window.click("empty-clear");
        assertThat(shown().size()).isEqualTo(ShippedDataset.EVENTS);
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void aPeriodBeforeAllEventsIsSaidToHaveNoneAndIsLeftAgain() throws TimeoutException {
        TimeSpan antiquity = new TimeSpan(-100_000_000_000L, -99_000_000_000L);
        window.does(() -> window.state().filterProperty().set(EventFilter.NONE.withPeriod(Optional.of(antiquity))));

        assertThat(window.isVisible("empty-notice")).isTrue();
        assertThat(window.shown().shown()).isZero();

        window.click("empty-clear");
        assertThat(shown().size()).isEqualTo(ShippedDataset.EVENTS);
    }

    @Test
    void theButtonInTheFieldClearsIt() throws TimeoutException {
        assertThat(window.node("search-clear").getParent().isVisible()).isFalse();
        search("سفارة");

        window.click("search-clear");

        assertThat(window.state().filter().text()).isEmpty();
        assertThat(window.node("search-clear").getParent().isVisible()).isFalse();
    }

    @Test
    void theSearchGoesWithTheReaderToTheOtherLanguageAndBackInHistory() throws TimeoutException {
        search("سفارة");
        int matches = shown().size();

        window.click("language");
        assertThat(field().getText()).isEqualTo("سفارة");
        assertThat(shown().size()).isEqualTo(matches);

        window.does(() -> window.view().requestFocus());
        window.until(() -> window.view().isFocused());
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> shown().size() == window.state().timeline().events().size());
        window.until(() -> field().getText().isEmpty());

        window.type(KeyCode.CONTROL, KeyCode.Y);
        window.until(() -> field().getText().equals("سفارة"));
    }

    private static String arabic(long number) {
        return Long.toString(number)
                .chars()
                .map(c -> c - '0' + '\u0660')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
