package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import masar.i18n.Language;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Card;
import masar.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts of events that have no card list their members, for the mouse and for keys. */
class CountsTest {

    private interface Gesture {
        void in(WindowRobot window) throws TimeoutException;
    }

    private static void with(Language language, Gesture gesture) throws TimeoutException {
        WindowRobot window = WindowRobot.open(language);
        try {
            window.does(() -> {
                window.stage().setWidth(1_024);
                window.stage().setHeight(640);
            });
            gesture.in(window);
        } finally {
            window.close();
        }
    }

    private static Badge fullest(WindowRobot window) {
        return window.shown().badges().stream()
                .max(Comparator.comparingInt(Badge::count))
                .orElseThrow();
    }

    private static void press(WindowRobot window, Badge badge) throws TimeoutException {
        window.pointAt(
                badge.box().x() + badge.box().width() / 2,
                badge.box().y() + badge.box().height() / 2);
        window.press();
        window.until(() -> popup().isPresent());
    }

    private static Optional<Popup> popup() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .filter(popup -> popup.getContent().stream().anyMatch(node -> node.lookup(".member-list") != null))
                .findFirst();
    }

    private static Stream<Node> inPopup(String selector) {
        return popup().orElseThrow().getContent().getFirst().lookupAll(selector).stream();
    }

    private static ListView<?> list() {
        return (ListView<?>) inPopup(".list-view").findFirst().orElseThrow();
    }

    private static List<Event> members(WindowRobot window) {
        return window.on(() -> list().getItems().stream().map(Event.class::cast).toList());
    }

    private static List<Event> cardsOf(WindowRobot window, List<Event> members) {
        return window.shown().cards().stream()
                .map(Card::event)
                .filter(members::contains)
                .toList();
    }

    private static void assertLit(WindowRobot window, Event event) {
        assertThat(window.view().selectionProperty().get()).contains(event);
        TimelineLayout shown = window.shown();
        List<Card> cards = shown.cards().stream()
                .filter(card -> card.event().equals(event))
                .toList();
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().box().x()).isGreaterThanOrEqualTo(0);
        assertThat(cards.getFirst().box().right()).isLessThanOrEqualTo(shown.width());
    }

    @ParameterizedTest
    @EnumSource
    void pressingACountListsItsMembersBesideItAndAKeyChoosesOne(Language language) throws TimeoutException {
        with(language, window -> {
            Badge badge = fullest(window);
            press(window, badge);

            List<Event> members = members(window);
            assertThat(members).hasSize(badge.count());
            assertThat(cardsOf(window, members))
                    .as("the first is pointed at, so it has its card")
                    .containsExactly(members.getFirst());
            double gap = window.on(() -> {
                Bounds count = window.view().localToScreen(window.view().getLayoutBounds());
                Bounds shown = list().localToScreen(list().getLayoutBounds());
                assertThat(shown.getMaxX())
                        .isGreaterThan(count.getMinX() + badge.box().x());
                return count.getMinY() + badge.box().y() - shown.getMaxY();
            });
            assertThat(gap)
                    .as("between the list, or the button below it, and the count")
                    .isBetween(0.0, 48.0);

            window.type(KeyCode.DOWN);
            assertThat(cardsOf(window, members)).containsExactly(members.get(1));
            window.type(KeyCode.ENTER);

            assertThat(popup()).isEmpty();
            assertLit(window, members.get(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void closingAListWithoutAChoiceChangesNothing(Language language) throws TimeoutException {
        with(language, window -> {
            TimelineLayout before = window.shown();
            press(window, fullest(window));
            window.type(KeyCode.DOWN);
            assertThat(window.shown().cards()).isNotEqualTo(before.cards());

            window.type(KeyCode.ESCAPE);
            assertThat(popup()).isEmpty();
            assertThat(window.shown().cards()).isEqualTo(before.cards());
            assertThat(window.shown().badges()).isEqualTo(before.badges());

            press(window, fullest(window));
            Event first = members(window).getFirst();
            window.pointAtNode(inPopup(".list-cell").findFirst().orElseThrow());
            window.askForMenu();
            assertThat(popup()).isEmpty();
            assertThat(window.entry(first.title().in(language))).isNotNull();
            assertThat(window.view().selectionProperty().get()).isEmpty();
            window.type(KeyCode.ESCAPE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyEventIsAtMostTwoPressesAway(Language language) throws TimeoutException {
        with(language, window -> {
            for (Badge badge : window.shown().badges()) {
                press(window, badge);
                Event last = members(window).getLast();
                window.does(() -> list().getSelectionModel().selectLast());
                window.type(KeyCode.ENTER);
                assertLit(window, last);
                window.type(KeyCode.ESCAPE);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theMembersCanBeShownCloser(Language language) throws TimeoutException {
        with(language, window -> {
            Badge badge = fullest(window);
            press(window, badge);

            window.does(() -> inPopup(".button")
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire());

            TimelineLayout opened = window.shown();
            assertThat(opened.viewport().start()).isLessThan(badge.span().start());
            assertThat(opened.viewport().end(opened.width()))
                    .isGreaterThan(badge.span().end());
            assertThat(popup()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void tabAndArrowsLeadToEveryCountAndEnterOpensIt(Language language) throws TimeoutException {
        with(language, window -> {
            window.does(() -> window.view().requestFocus());
            window.type(KeyCode.TAB);
            int counts = window.shown().badges().size();
            KeyCode later = language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
            List<String> seen = Stream.iterate(0, i -> i + 1)
                    .limit(counts)
                    .map(i -> {
                        Node focused = window.focused();
                        assertThat(focused.getStyleClass()).contains("badge");
                        window.type(later);
                        return focused.toString() + focused.getLayoutX();
                    })
                    .distinct()
                    .toList();
            assertThat(seen).hasSize(counts);

            window.type(KeyCode.ENTER);

            window.until(() -> popup().isPresent());
            window.type(KeyCode.ESCAPE);
            window.until(() -> popup().isEmpty());
            assertThat(window.focused().getStyleClass()).contains("badge");

            window.type(KeyCode.ENTER);
            window.until(() -> popup().isPresent());
            Event second = members(window).get(1);
            window.type(KeyCode.DOWN);
            window.type(KeyCode.ENTER);
            assertThat(popup()).isEmpty();
            assertLit(window, second);
        });
    }
}
