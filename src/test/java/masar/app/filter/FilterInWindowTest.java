package masar.app.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import masar.ShippedDataset;
import masar.app.WindowRobot;
import masar.app.state.Arrangement.Others;
import masar.app.ui.ScrollPanes;
import masar.i18n.Language;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.query.TimeParts;
import masar.time.TimeSpan;
import masar.typography.TextBlock;
import masar.view.parts.EventHandling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a reader does with the filters and the line that says them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterInWindowTest {

    @SuppressWarnings("NullAway.Init")
    private WindowRobot window;

    @BeforeAll
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ENGLISH);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.does(() -> {
            window.state().othersProperty().set(Others.HIDE);
            window.state().filterProperty().set(EventFilter.NONE);
            window.state().selectionProperty().set(Optional.empty());
            window.state().viewportProperty().set(Optional.empty());
        });
    }

    private static String plain(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }

    private String chip(int place) {
        return plain(window.on(() -> ((TextBlock) window.node("chip-" + place).lookup(".text-block")).getText()));
    }

    private long shippedWith(String actor) {
        return ShippedDataset.TIMELINE.events().stream()
                .filter(event -> event.actors().stream()
                        .anyMatch(part -> part.actor().id().equals(actor)))
                .count();
    }

    @Test
    void whatIsFilteredStandsAboveTheViewsWithTheFiltersClosedAndIsTakenBackThere() {
        assertThat(window.isVisible("filter-chips")).isFalse();
        window.click("actor-iran");
        window.click("category-attack");
        window.click("toggle-filters");

        assertThat(chip(0)).isEqualTo("Actor: Iran");
        assertThat(chip(1)).isEqualTo("Category: Attack");

        window.click("chip-remove-1");
        assertThat(window.state().filter().categories()).isEmpty();
        assertThat(plain(window.text("timeline-subtitle")))
                .contains(shippedWith("iran") + " of " + ShippedDataset.EVENTS + " events");

        window.click("chips-clear");
        assertThat(window.isVisible("filter-chips")).isFalse();
        assertThat(plain(window.text("timeline-subtitle"))).doesNotContain(" of ");
        window.click("toggle-filters");
    }

    @Test
    void aFilterLeavesTheViewWhereItIsUnlessNothingIsLeftInIt() {
        TimeSpan nineties = TimeSpan.ofDays(LocalDate.of(1990, 1, 1), LocalDate.of(1994, 12, 31));
        window.does(() -> window.view().flyTo(nineties));
        Viewport before = window.shown().viewport();

        window.click("category-military");
        assertThat(window.shown().viewport()).isEqualTo(before);
        assertThat(window.isVisible("chips-rest")).isTrue();

        window.does(() -> window.state().filterProperty().set(only("islamic-state")));
        EventIndex left = window.state().shownProperty().get();
        assertThat(left.anyIn(nineties)).isFalse();
        assertThat(window.shown().period().start()).isGreaterThan(nineties.end());
        assertThat(window.isVisible("chips-rest")).isFalse();
    }

    private EventFilter only(String actor) {
        return EventFilter.NONE.withActors(window.state().timeline().actors().stream()
                .filter(one -> one.id().equals(actor))
                .toList());
    }

    @Test
    void whatDoesNotPassRecedesIfSoChosenAndCanStillBeSelected() {
        window.does(() -> window.state().filterProperty().set(only("iran")));
        assertThat(window.shown().shown()).isEqualTo((int) shippedWith("iran"));

        window.click("chips-others");

        assertThat(window.shown().shown()).isEqualTo(ShippedDataset.EVENTS);
        assertThat(window.state().shownProperty().get().size()).isEqualTo((int) shippedWith("iran"));
        List<Event> carded =
                window.shown().cards().stream().map(card -> card.event()).toList();
        assertThat(carded).anyMatch(this::recedes).anyMatch(event -> !recedes(event));
        Event behind = carded.stream().filter(this::recedes).findFirst().orElseThrow();
        assertThat(isShownReceding(behind)).isTrue();

        window.does(() -> window.view().select(behind));
        assertThat(window.state().selectionProperty().get()).contains(behind);
        assertThat(isShownReceding(behind)).isFalse();
        window.does(() -> window.state().filterProperty().set(only("islamic-state")));
        assertThat(window.state().selectionProperty().get())
                .as("it is still there, so it stays selected")
                .contains(behind);
        window.does(() -> window.state().filterProperty().set(only("iran")));

        window.type(KeyCode.ESCAPE);
        window.does(() -> window.view().requestFocus());
        window.type(KeyCode.HOME);
        assertThat(window.state().selectionProperty().get())
                .isNotEmpty()
                .hasValueSatisfying(event -> assertThat(recedes(event))
                        .as("keys go to events that pass")
                        .isFalse());
    }

    private boolean recedes(Event event) {
        return !window.state().filter().accepts(event);
    }

    private boolean isShownReceding(Event event) {
        return window.on(() -> window.view().lookupAll(".card").stream()
                .filter(node -> EventHandling.event(node).filter(event::equals).isPresent())
                .anyMatch(node -> node.getPseudoClassStates().contains(EventHandling.RECEDING)));
    }

    private void reveal(String id) {
        window.does(() ->
                ScrollPanes.reveal((ScrollPane) window.stage().getScene().lookup(".filter-pane"), window.node(id)));
    }

    @Test
    void aPeriodIsWrittenAndABadDateChangesNothing() {
        reveal("period-slider");
        window.write("period-from", "31/2/2020");
        window.type(KeyCode.ENTER);
        assertThat(plain(window.text("period-said"))).isEqualTo("There is no such day: 31/2/2020.");
        assertThat(window.on(() -> ((TextField) window.node("period-from")).getText()))
                .isEqualTo("31/2/2020");
        assertThat(window.state().filter().period()).isEmpty();

        window.write("period-from", "3/1/2020");
        window.type(KeyCode.ENTER);
        assertThat(plain(window.text("period-said"))).isEqualTo("Read as 3 January 2020, the day first.");
        window.write("period-to", "كانون الثاني ٢٠٢١");
        window.type(KeyCode.ENTER);

        assertThat(window.state().filter().period())
                .contains(TimeSpan.ofDays(LocalDate.of(2020, 1, 3), LocalDate.of(2021, 1, 31)));

        window.write("period-to", "2019");
        window.type(KeyCode.ENTER);
        assertThat(plain(window.text("period-said"))).isEqualTo("The period ends before it begins.");
        assertThat(window.state().filter().period()).isPresent();
    }

    @Test
    void theEndsOfTheRangeAreMovedByKeys() {
        TimeParts parts = window.state().datasetProperty().get().filters().timeParts();
        window.does(() -> window.node("period-slider-to").requestFocus());
        window.type(KeyCode.LEFT);

        assertThat(window.state().filter().period()).contains(parts.between(0, parts.size() - 1));

        window.type(KeyCode.RIGHT);
        assertThat(window.state().filter().period()).isEmpty();
    }
}
