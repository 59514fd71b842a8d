package masar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import masar.i18n.Language;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with the keyboard alone. */
class KeyboardTest {

    private static final Set<String> PARTS =
            Set.of("top-bar", "filter-pane", "timeline", "overview", "strip-line", "details-pane", "status-line");

    private WindowRobot window;

    @BeforeEach
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
        window.does(() -> window.view().requestFocus());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Optional<Event> selected() {
        return window.state().selectionProperty().get();
    }

    private Optional<Viewport> viewport() {
        return window.state().viewportProperty().get();
    }

    @Test
    void undoAndRedoLeadBackAndForwardThroughZoomSelectionAndFilter() {
        window.type(KeyCode.PLUS);
        Optional<Viewport> zoomed = viewport();
        window.type(KeyCode.HOME);
        Optional<Event> first = selected();
        window.click("toggle-filters"); // which folded for the details
        window.click("actor-iran");
        EventFilter iran = window.state().filter();
        assertThat(selected()).as("Iran has no part in it").isEmpty();

        window.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.state().filter()).isEqualTo(EventFilter.NONE);
        assertThat(selected()).isEqualTo(first);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(selected()).isEmpty();
        assertThat(viewport()).isEqualTo(zoomed);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(viewport()).isEmpty();
        window.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(viewport()).isEmpty();

        window.type(KeyCode.CONTROL, KeyCode.Y);
        assertThat(viewport()).isEqualTo(zoomed);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(selected()).isEqualTo(first);
        window.type(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.state().filter()).isEqualTo(iran);
    }

    @Test
    void fShowsTheSelectedEventFromCloseBy() {
        Event event = window.event("soleimani-killing");
        window.does(() -> window.view().select(event));

        window.type(KeyCode.F);

        TimelineLayout shown = window.shown();
        assertThat(shown.period().length()).isLessThan(40 * 86_400L);
        assertThat(shown.viewport().inline(EventIndex.anchorOf(event)))
                .isBetween(0.2 * shown.width(), 0.8 * shown.width());
    }

    @Test
    void fShowsTheChosenPeriodIfNoEventIsSelected() {
        TimeSpan year = new TimeSpan(1_577_836_800, 1_609_459_200);
        window.does(() -> window.state().filterProperty().set(EventFilter.NONE.withPeriod(Optional.of(year))));

        window.type(KeyCode.F);

        TimelineLayout shown = window.shown();
        assertThat(shown.period().intersection(year)).contains(year);
        assertThat(shown.period().length()).isLessThan(2 * year.length());
    }

    @Test
    void enterGoesToTheDetailsAndEscapeBackToTheTimeline() {
        window.type(KeyCode.ENTER);
        assertThat(window.focused()).as("nothing is selected").isEqualTo(window.view());

        window.type(KeyCode.HOME);
        window.type(KeyCode.ENTER);
        assertThat(window.focused().getId()).isEqualTo("details");
        assertThat(window.focused().isFocusVisible()).isTrue();

        window.type(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo(window.view());
        assertThat(window.focused().isFocusVisible()).isTrue();
        assertThat(selected()).as("still selected").isPresent();

        window.type(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void tabLeadsThroughThePartsOfTheWindowInTheOrderOfReading() {
        // Wide enough for filters and details together.
        window.does(() -> window.stage().setWidth(1_400));
        window.type(KeyCode.HOME);
        window.does(() -> window.node("toggle-filters").requestFocus());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 160 && (parts.size() < 2 || !parts.getLast().equals("top-bar")); i++) {
            String part = partOf(window.focused());
            if (parts.isEmpty() || !parts.getLast().equals(part)) {
                parts.add(part);
            }
            window.type(KeyCode.TAB);
            assertThat(window.focused().isFocusVisible())
                    .as("%s", window.focused())
                    .isTrue();
        }
        assertThat(parts)
                .containsExactly(
                        "top-bar",
                        "filter-pane",
                        "timeline",
                        "overview",
                        "strip-line",
                        "details-pane",
                        "status-line",
                        "top-bar");
    }

    /** The part of the window that a node is in. */
    private static String partOf(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .flatMap(parent -> parent.getStyleClass().stream())
                .filter(PARTS::contains)
                .findFirst()
                .orElse(node.toString());
    }

    @Test
    void theArrowKeysMoveTheFrameOfTheStripAndResizeIt() {
        window.does(() -> window.view().zoom(0.25, 300));
        window.does(() -> window.node("overview").requestFocus());
        Viewport before = viewport().orElseThrow();

        window.type(KeyCode.LEFT);
        assertThat(viewport().orElseThrow().start()).as("later").isGreaterThan(before.start());
        window.type(KeyCode.RIGHT);
        assertThat(viewport().orElseThrow().start()).isCloseTo(before.start(), within(1.0));
        window.type(KeyCode.UP);
        assertThat(viewport().orElseThrow().secondsPerPx()).isLessThan(before.secondsPerPx());
        assertThat(selected()).as("the strip selects nothing").isEmpty();
    }

    @Test
    void theNextButtonKeepsTheFocusWhileTheDetailsChange() {
        window.type(KeyCode.HOME);
        window.does(() -> window.node("details-next").requestFocus());

        window.type(KeyCode.SPACE);
        window.type(KeyCode.SPACE);

        assertThat(window.focused().getId()).isEqualTo("details-next");
        assertThat(selected()).contains(window.view().getContent().events().event(2));
    }

    @Test
    void closingTheDetailsByKeyLeadsBackToTheTimeline() {
        window.type(KeyCode.HOME);
        window.does(() -> window.node("details-close").requestFocus());

        window.type(KeyCode.SPACE);

        assertThat(window.focused()).isEqualTo(window.view());
    }

    @Test
    void anEventAtTheEndOfTheViewStaysInViewWhenTheDetailsTakeItsPlace() {
        window.type(KeyCode.PLUS);
        TimelineLayout before = window.shown();
        EventIndex events = window.view().getContent().events();
        Event last = events.event(events.firstAtOrAfter(before.viewport().end(before.width() - 30)) - 1);
        double inline = before.viewport().inline(EventIndex.anchorOf(last));
        assertThat(inline).as("where the details will be").isBetween(before.width() - 320, before.width() - 30);

        window.does(() -> window.view().select(last));

        TimelineLayout after = window.shown();
        assertThat(after.width()).isLessThan(inline);
        assertThat(after.viewport().inline(EventIndex.anchorOf(last))).isBetween(0.0, after.width() - 24);
    }

    @Test
    void openingTheDetailsMovesNothingAndClosingThemGivesBackWhatWas() {
        window.does(() -> window.stage().setWidth(1_400));
        TimelineLayout before = window.shown();
        Event first = window.view().getContent().events().event(0);

        window.type(KeyCode.HOME);

        TimelineLayout with = window.shown();
        assertThat(with.width()).isEqualTo(before.width() - 320);
        assertThat(viewport()).as("everything").isEmpty();
        assertThat(with.viewport()).isEqualTo(before.viewport());
        assertThat(card(with, first).box().y())
                .isEqualTo(card(before, first).box().y());
        assertThat(rows(with)).isSubsetOf(rows(before));

        window.type(KeyCode.END);

        TimelineLayout atEnd = window.shown();
        Event last = selected().orElseThrow();
        assertThat(atEnd.viewport().secondsPerPx()).isEqualTo(before.viewport().secondsPerPx());
        assertThat(card(atEnd, last).box().x()).isBetween(0.0, atEnd.width());

        window.type(KeyCode.ESCAPE);

        assertThat(viewport()).as("everything").isEmpty();
        assertThat(window.shown()).isEqualTo(before);
    }

    private static Card card(TimelineLayout layout, Event event) {
        return layout.cards().stream()
                .filter(card -> card.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    /** Events with the rows of their cards, without those that an edge of the view has turned. */
    private static Set<String> rows(TimelineLayout layout) {
        return layout.cards().stream()
                .filter(card -> card.box().x() > 288 && card.box().right() < layout.width() - 288)
                .map(card -> card.event().id() + " at " + card.box().y())
                .collect(Collectors.toSet());
    }

    @Test
    void f11FillsTheScreenAndComesBack() {
        window.type(KeyCode.F11);
        assertThat(window.on(() -> window.stage().isFullScreen())).isTrue();

        window.type(KeyCode.F11);
        assertThat(window.on(() -> window.stage().isFullScreen())).isFalse();
    }
}
