package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import masar.app.state.MainView;
import masar.i18n.Language;
import masar.layout.columns.ColumnScroll;
import masar.layout.columns.Detail;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.query.text.TextQuery;
import masar.settings.Settings;
import masar.view.columns.ColumnView;
import masar.view.columns.ColumnsInView;
import masar.view.parts.EventHandling;
import masar.view.parts.TimelineMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does with the columns. */
@ParameterizedClass
@EnumSource(Language.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColumnsInWindowTest {

    private static final double ROUNDING = 1;

    private final Settings settings = Settings.fresh();

    @Parameter
    @SuppressWarnings("NullAway.Init")
    private Language language;

    @SuppressWarnings("NullAway.Init")
    private WindowRobot window;

    private KeyCode later = KeyCode.LEFT;
    private KeyCode earlier = KeyCode.RIGHT;

    @BeforeParameterizedClassInvocation
    void open(Language opened) throws TimeoutException {
        window = WindowRobot.open(opened, settings);
        later = opened.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        earlier = opened.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
    }

    @AfterParameterizedClassInvocation
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.does(() -> {
            window.state().filterProperty().set(EventFilter.NONE);
            window.state().selectionProperty().set(Optional.empty());
            window.state().viewportProperty().set(Optional.empty());
            window.state().detailProperty().set(Detail.TITLES);
            window.state().viewProperty().set(MainView.COLUMNS);
        });
        window.does(() -> {
            columns().scrollProperty().set(0);
            columns().requestFocus();
        });
    }

    private ColumnView columns() {
        return (ColumnView) window.node("columns");
    }

    private ColumnsInView shown() {
        return window.on(() -> columns().shownProperty().get().orElseThrow());
    }

    private EventIndex events() {
        return shown().columns().events();
    }

    private Event selected() {
        return window.state().selectionProperty().get().orElseThrow();
    }

    /** The node of the card of an event, if it has one. */
    private Optional<Node> card(Event event) {
        return window.on(() -> WindowRobot.all(columns())
                .filter(node -> TimelineMark.of(node)
                        .filter(mark -> mark.kind() == TimelineMark.Kind.CARD)
                        .isPresent())
                .filter(Node::isVisible)
                .filter(node -> EventHandling.isSame(EventHandling.event(node), Optional.of(event)))
                .findFirst());
    }

    private long cards() {
        return window.on(() -> WindowRobot.all(columns())
                .filter(Node::isVisible)
                .filter(node -> TimelineMark.of(node)
                        .filter(mark -> mark.kind() == TimelineMark.Kind.CARD)
                        .isPresent())
                .count());
    }

    private void assertInView(Event event) {
        Node node = card(event).orElseThrow(() -> new AssertionError(event.id() + " has no card in view"));
        Bounds card = window.on(() -> columns().sceneToLocal(node.localToScene(node.getLayoutBounds())));
        Bounds view = window.on(() -> columns().getLayoutBounds());
        assertThat(card.getMinY()).as(event.id()).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(card.getMaxY()).as(event.id()).isLessThanOrEqualTo(view.getMaxY() + ROUNDING);
        assertThat(card.getMinX()).as(event.id()).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(card.getMaxX()).as(event.id()).isLessThanOrEqualTo(view.getMaxX() + ROUNDING);
    }

    private boolean isLit(Event event) {
        return window.on(() -> card(event).orElseThrow().getPseudoClassStates().contains(EventHandling.SELECTED));
    }

    @Test
    void theArrowsLeadFromEventToEventInTime() {
        window.type(KeyCode.HOME);
        assertThat(selected()).isEqualTo(events().event(0));
        window.type(later);
        assertThat(selected()).isEqualTo(events().event(1));
        window.type(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(events().event(2));
        window.type(earlier);
        assertThat(selected()).isEqualTo(events().event(1));
        window.type(KeyCode.UP);
        assertThat(selected()).isEqualTo(events().event(0));
        window.type(KeyCode.UP);
        assertThat(selected()).as("before the first there is none").isEqualTo(events().event(0));
        window.type(KeyCode.END);
        assertThat(selected()).isEqualTo(last());
        window.type(later);
        assertThat(selected()).as("after the last there is none").isEqualTo(last());
        assertInView(last());
        window.type(KeyCode.ESCAPE);
        assertThat(window.state().selectionProperty().get()).isEmpty();
        window.type(later);
        assertThat(selected()).as("the first in view").isNotEqualTo(last());
        assertInView(selected());
    }

    private Event last() {
        return events().event(events().size() - 1);
    }

    @Test
    void whateverEventIsSelectedItsCardIsWhollyInViewAndLit() {
        List<Event> shuffled = new ArrayList<>(events().events());
        Collections.shuffle(shuffled, new Random(3));
        for (Event event : shuffled) {
            window.does(() -> window.state().selectionProperty().set(Optional.of(event)));
            assertInView(event);
            assertThat(isLit(event)).as(event.id()).isTrue();
        }
    }

    @Test
    void pageKeysGoByRows() {
        ColumnsInView first = shown();
        double most = new ColumnScroll(first.columns(), first.height()).most();

        window.type(KeyCode.PAGE_DOWN);
        assertThat(shown().scroll()).isEqualTo(Math.min(first.columns().top(1), most));
        window.type(KeyCode.PAGE_UP);
        assertThat(shown().scroll()).isZero();
    }

    @Test
    void onlyWhatIsInViewHasNodes() {
        long first = cards();
        assertThat(first).isPositive().isLessThan(events().size());

        window.does(() -> columns().scrollBy(100_000));
        window.does(() -> columns().scrollBy(-100_000));

        assertThat(cards()).isEqualTo(first);
        long nodes = window.on(() -> WindowRobot.all(columns())
                .filter(node -> TimelineMark.of(node)
                        .filter(mark -> mark.kind() == TimelineMark.Kind.CARD)
                        .isPresent())
                .count());
        assertThat(nodes).as("those that left wait to be used again").isLessThanOrEqualTo(events().size());
    }

    @Test
    void aPressOnACardSelectsItAndOneNextToItClears() {
        Event event = events().event(1);
        window.pointAtNode(card(event).orElseThrow());
        window.press();
        assertThat(selected()).isEqualTo(event);
        assertThat(window.text("details-title")).isEqualTo(event.title().in(language));
        assertInView(event);

        Bounds frame = window.on(() -> columns().localToScreen(columns().getLayoutBounds()));
        Node card = card(event).orElseThrow();
        Bounds box = window.on(() -> card.localToScreen(card.getLayoutBounds()));
        // In the margin at the start of the columns.
        double x = language.rightToLeft() ? frame.getMaxX() - 4 : frame.getMinX() + 4;
        window.pointNextTo(card, x - (box.getMinX() + box.getMaxX()) / 2);
        window.press();
        assertThat(window.state().selectionProperty().get()).isEmpty();
    }

    @Test
    void pointingAtACardMarksItsPin() {
        Event event = events().event(2);
        window.pointAtNode(card(event).orElseThrow());

        List<Node> lit = window.on(() -> WindowRobot.all(columns())
                .filter(node -> node.getPseudoClassStates().contains(EventHandling.LIT))
                .filter(node -> TimelineMark.of(node)
                        .filter(mark -> mark.kind() == TimelineMark.Kind.PIN)
                        .isPresent())
                .toList());

        assertThat(lit).hasSize(1).allMatch(pin -> EventHandling.isSame(EventHandling.event(pin), Optional.of(event)));
    }

    @Test
    void aScreenReaderFindsAndPressesCards() {
        Event event = events().event(3);
        Node card = card(event).orElseThrow();
        assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(card.getAccessibleText()).startsWith(event.title().in(language));

        window.does(() -> card.executeAccessibleAction(AccessibleAction.FIRE));

        assertThat(selected()).isEqualTo(event);
        assertThat(window.on(() -> columns().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)))
                .isEqualTo(card(event).orElseThrow());
        assertThat(window.on(() -> columns().queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT)))
                .isEqualTo(events().size());
    }

    @Test
    void theWheelAndADragScrollAndLeaveTheSelectionAlone() {
        window.type(KeyCode.HOME);
        window.pointAtNode(card(events().event(4)).orElseThrow());
        window.scrollDown(2);
        double scrolled = shown().scroll();
        assertThat(scrolled).isPositive();
        assertThat(selected()).isEqualTo(events().event(0));

        window.scrollUp(9);
        assertThat(shown().scroll()).isZero();
    }

    @Test
    void keysAndButtonsChangeTheViewAndTheSelectedEventStaysInSight() {
        window.type(KeyCode.END);
        Event event = selected();

        window.type(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        assertThat(window.state().viewProperty().get()).isEqualTo(MainView.AXIS);
        assertThat(window.isVisible("columns")).isFalse();
        assertThat(window.focused()).isEqualTo(window.view());
        assertThat(window.shown().cards())
                .filteredOn(card -> card.event().equals(event))
                .hasSize(1);
        window.type(KeyCode.HOME);
        Event first = selected();

        window.type(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(window.focused()).isEqualTo(columns());
        assertThat(window.isVisible("timeline")).isFalse();
        assertInView(first);

        window.click("view-axis");
        assertThat(window.state().viewProperty().get()).isEqualTo(MainView.AXIS);
        window.click("view-columns");
        assertThat(window.state().viewProperty().get()).isEqualTo(MainView.COLUMNS);
        window.click("view-columns");
        assertThat(window.on(() -> ((ToggleButton) window.node("view-columns")).isSelected()))
                .as("one of them is always chosen")
                .isTrue();
        assertInView(first);
    }

    @Test
    void theColumnsBeginWithWhatTheAxisShows() {
        Event late = events().event(events().size() - 5);
        window.does(() -> {
            window.state().viewProperty().set(MainView.AXIS);
            window.state().viewportProperty().set(Optional.of(new Viewport(EventIndex.anchorOf(late) - 1.0, 10_000)));
        });

        window.does(() -> window.state().viewProperty().set(MainView.COLUMNS));

        int row = shown().columns().rowOf(late).orElseThrow();
        assertThat(shown().columns().bottom(row)).isGreaterThan(shown().scroll());
        assertThat(shown().columns().top(row)).isLessThan(shown().scroll() + shown().height());
    }

    private Optional<String> kept(String name) {
        return settings.section("look").fields().text(name);
    }

    @Test
    void theViewAndTheLevelOfDetailAreRemembered() {
        window.type(KeyCode.PLUS);
        window.type(KeyCode.PLUS);
        assertThat(window.state().detailProperty().get()).isEqualTo(Detail.MORE);
        assertThat(kept("view")).contains("columns");
        assertThat(kept("detail")).contains("more");

        window.type(KeyCode.MINUS);
        assertThat(kept("detail")).contains("key");
    }

    @Test
    void moreTextKeepsTheSelectedEventInView() {
        window.does(() -> window.state().selectionProperty().set(Optional.of(events().event(events().size() / 2))));
        double before = shown().columns().height();
        for (Detail detail : List.of(Detail.KEY, Detail.MORE, Detail.ALL, Detail.TITLES)) {
            window.does(() -> window.state().detailProperty().set(detail));
            assertInView(selected());
        }
        assertThat(shown().columns().height()).isEqualTo(before);
    }

    @Test
    void theFilterAndTheSearchLeaveOnlyTheirEvents() {
        window.click("actor-iran");
        assertThat(events().events()).allMatch(window.state().filter()::accepts);
        assertThat(events().size())
                .isEqualTo(window.state().shownProperty().get().size());
        assertThat(cards()).isPositive();

        window.does(() -> window.state().filterProperty().set(EventFilter.NONE.withText(TextQuery.of("zzzz"))));
        assertThat(window.isVisible("empty-notice")).isTrue();
        assertThat(cards()).isZero();
    }

    @Test
    void theStoryShowsItsEventsInTheColumns() {
        window.type(KeyCode.HOME);
        window.type(KeyCode.SPACE);
        for (int step = 0; step < 6; step++) {
            window.type(later);
            Event event = selected();
            assertInView(event);
            Bounds caption = window.on(() -> {
                Node node = window.node("story-caption");
                return columns().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            });
            Node node = card(event).orElseThrow();
            Bounds card = window.on(() -> columns().sceneToLocal(node.localToScene(node.getLayoutBounds())));
            assertThat(card.intersects(caption))
                    .as("the caption covers %s", event.id())
                    .isFalse();
        }
        window.type(KeyCode.ESCAPE);
        assertThat(window.isVisible("story-caption")).isFalse();
    }

    @Test
    void aLinkInTheDetailsLeadsToItsCard() {
        window.does(() -> columns().select(window.event("soleimani-killing")));
        window.does(() -> ((Button) window.node("context-parliament-vote-2020")).fire());
        assertInView(window.event("parliament-vote-2020"));
    }

    @Test
    void backLeadsToTheCardBefore() {
        window.does(() -> columns().select(events().event(1)));
        window.does(() -> columns().select(last()));
        window.type(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(selected()).isEqualTo(events().event(1));
        assertInView(selected());
    }

    @Test
    void theStatusLineNamesTheTimeOfTheRowsInViewAndPKeepsIt() {
        window.type(KeyCode.PAGE_DOWN);
        assertThat(window.text("status-period"))
                .isEqualTo(window.state().labels().period(shown().period().orElseThrow()));
        assertThat(window.node("zoom").getParent().isVisible())
                .as("columns have no scale to choose")
                .isFalse();

        window.does(() -> columns().scrollBy(-10_000));
        window.type(KeyCode.P);
        assertThat(window.state().filter().period()).isPresent();
    }

    @Test
    void thePartOfTheOverviewThatIsPressedComesIntoView() {
        Node strip = window.node("columns-overview");
        double half = window.on(() -> strip.getLayoutBounds().getWidth()) / 2;
        double end = language.rightToLeft() ? -(half - 20) : half - 20;

        window.pointNextTo(strip, end);
        window.press();

        int row = shown().columns().rowOf(last()).orElseThrow();
        assertThat(shown().columns().top(row)).isLessThan(shown().scroll() + shown().height());
        assertThat(shown().scroll()).isPositive();
    }

    @Test
    void theOtherLanguageKeepsThePlace() {
        window.does(() -> columns().select(last()));
        window.click("language");
        assertInView(last());
        window.click("language");
        assertInView(last());
    }
}
