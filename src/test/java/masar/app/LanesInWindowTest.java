package masar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import masar.app.state.TextSize;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.Lanes;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.TimelineLayout.Pin;
import masar.layout.frame.Box;
import masar.layout.frame.Viewport;
import masar.model.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a hand does with lanes by actor. */
@ParameterizedClass
@EnumSource(Language.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanesInWindowTest {

    /** An actor with members, none of which is the first in the dataset. */
    private static final String PARENT = "iraq";

    private static final double HALF_A_PIXEL = 0.5;

    @Parameter
    @SuppressWarnings("NullAway.Init")
    private Language language;

    @SuppressWarnings("NullAway.Init")
    private WindowRobot window;

    @BeforeParameterizedClassInvocation
    void open(Language opened) throws TimeoutException {
        window = WindowRobot.open(opened);
    }

    @AfterParameterizedClassInvocation
    void close() {
        window.close();
    }

    @BeforeEach
    void begin() {
        window.does(() -> {
            window.stage().setWidth(990);
            window.stage().setHeight(900);
            window.state().textSizeProperty().set(TextSize.USUAL);
            window.state().groupingProperty().set(Grouping.ACTOR);
            window.state().foldsProperty().set(LaneFolds.NONE);
            window.state().selectionProperty().set(Optional.empty());
            window.state().viewportProperty().set(Optional.empty());
            window.view().scrollProperty().set(0);
            window.view().requestFocus();
        });
    }

    private LaneBand lane(String id) {
        return window.shown().lanes().stream()
                .filter(band -> band.heading().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> laneIds() {
        return window.view().getContent().lanes().lanes().stream()
                .map(lane -> lane.heading().orElseThrow().id())
                .toList();
    }

    /** Presses the name of a lane. */
    private void press(String id) {
        Box name = lane(id).caption().box();
        window.pointAt(name.x() + name.width() / 2, name.y() + name.height() / 2);
        window.press();
    }

    private double screenTop(String id) {
        return window.on(() -> window.node(id).localToScreen(0, 0).getY());
    }

    @Test
    void pressingAHeadingFoldsItsLaneAndPressingItAgainUnfoldsIt() {
        Event selected = window.timeline().events().stream()
                .filter(event -> window.view().getContent().links().of(event).isEmpty())
                .filter(event -> window.shown().laneOf(event).orElseThrow() == 0)
                .findFirst()
                .orElseThrow();
        window.does(() -> window.view().select(selected));
        double before = lane(PARENT).box().height();
        int shown = lane(PARENT).lane().events().size();

        press(PARENT);

        assertThat(lane(PARENT).lane().folded()).isTrue();
        assertThat(lane(PARENT).box().height()).isLessThan(before / 2 + 1);
        assertThat(lane(PARENT).lane().events().size()).isEqualTo(shown);
        assertThat(window.state().selectionProperty().get())
                .as("what is selected stays")
                .contains(selected);

        press(PARENT);

        assertThat(lane(PARENT).lane().folded()).isFalse();
        assertThat(lane(PARENT).box().height()).isEqualTo(before);
    }

    @Test
    void membersGetLanesOfTheirOwnBelowTheActorAndAreFoldedIntoItsLaneAgain() {
        List<String> before = laneIds();

        window.click("lane-members-" + PARENT);

        Lanes divided = window.view().getContent().lanes();
        int members = divided.lanes().get(before.indexOf(PARENT)).branch().members();
        assertThat(members).isGreaterThan(1);
        assertThat(laneIds()).hasSize(before.size() + members);
        assertThat(laneIds().subList(before.indexOf(PARENT) + 1, before.indexOf(PARENT) + 1 + members))
                .allSatisfy(id -> assertThat(window.timeline().actors())
                        .filteredOn(actor -> actor.id().equals(id))
                        .allMatch(actor -> actor.parent().orElseThrow().id().equals(PARENT)));

        window.click("lane-members-" + PARENT);

        assertThat(laneIds()).isEqualTo(before);
    }

    @Test
    void tabAndKeysReachHeadingsAndFoldAndUnfoldThem() {
        KeyCode open = language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode shut = language.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
        for (int i = 0; i < 10 && !isHeading(window.focused()); i++) {
            window.type(KeyCode.TAB);
        }
        List<String> lanes = laneIds();
        assertThat(window.focused().getId()).isEqualTo("lane-" + lanes.getFirst());

        window.type(KeyCode.DOWN);
        assertThat(window.focused().getId()).isEqualTo("lane-" + PARENT);
        window.type(KeyCode.SPACE);
        assertThat(lane(PARENT).lane().folded()).isTrue();
        assertThat(window.focused().getId()).isEqualTo("lane-" + PARENT);
        window.type(KeyCode.ENTER);
        assertThat(lane(PARENT).lane().folded()).isFalse();

        window.type(open);
        assertThat(lane(PARENT).lane().branch().divided()).isTrue();
        window.type(shut);
        assertThat(lane(PARENT).lane().branch().divided()).isFalse();
        window.type(shut);
        assertThat(lane(PARENT).lane().folded()).isTrue();
        window.type(open);
        assertThat(lane(PARENT).lane().folded()).isFalse();

        for (int i = 0; i < lanes.size(); i++) {
            window.type(KeyCode.DOWN);
        }
        assertThat(window.focused().getId()).isEqualTo("lane-" + lanes.getLast());
        assertThat(lane(lanes.getLast()).box().bottom())
                .as("the view follows")
                .isLessThanOrEqualTo(window.shown().axisTop() + HALF_A_PIXEL);
        window.type(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo(window.view());
    }

    private static boolean isHeading(Node node) {
        return node.getStyleClass().contains("lane-heading");
    }

    @Test
    void theWheelAboveAHeadingAndWithShiftScrollsAndElsewhereZooms() {
        Optional<Viewport> all = window.view().viewportProperty().get();
        assertThat(window.shown().scrollable()).isPositive();

        Box heading = window.shown().lanes().getFirst().caption().box();
        window.pointAt(heading.x() + 1, heading.y() + heading.height() / 2);
        window.scrollDown(1);
        double byHeading = window.shown().scroll().offset();
        assertThat(byHeading).isPositive();
        window.scrollUp(1);
        assertThat(window.shown().scroll().offset()).isZero();

        window.scrollDownWithShift();
        assertThat(window.shown().scroll().offset()).isEqualTo(byHeading);
        assertThat(window.view().viewportProperty().get())
                .as("time stays where it is")
                .isEqualTo(all);

        window.pointAtNode(window.on(() -> window.view().lookup(".lane-scroll")));
        window.scrollUp(1);
        assertThat(window.shown().scroll().offset()).as("above the scroll bar").isZero();
        window.scrollDownWithShift();
        assertThat(window.view().viewportProperty().get()).isEqualTo(all);

        window.pointAt(400, 300);
        window.scrollUp(1);
        assertThat(window.view().viewportProperty().get()).isPresent();
        assertThat(window.shown().scroll().offset()).isEqualTo(byHeading);
    }

    @Test
    void withShiftTheWheelMovesInTimeWhereThereAreNoLanes() {
        window.does(() -> window.state().groupingProperty().set(Grouping.NONE));
        window.pointAt(400, 300);
        window.scrollUp(4);
        double start = window.shown().viewport().start();
        double scale = window.shown().viewport().secondsPerPx();

        window.scrollDownWithShift();

        assertThat(window.shown().viewport().start()).isNotEqualTo(start);
        assertThat(window.shown().viewport().secondsPerPx()).isEqualTo(scale);
    }

    @Test
    void aHeadingStaysInSightAndWhereItIsWhenItsLaneIsFolded() {
        double into = lane(PARENT).box().y() - window.shown().scroll().top() + 40;
        window.does(() -> window.view().scrollProperty().set(into));
        double top = screenTop("lane-" + PARENT);
        Bounds timeline =
                window.on(() -> window.view().localToScreen(window.view().getLayoutBounds()));
        assertThat(lane(PARENT).box().y()).isLessThan(window.shown().scroll().top());
        assertThat(top).isBetween(timeline.getMinY() + window.shown().scroll().top(), timeline.getMinY() + 100);

        press(PARENT);

        assertThat(lane(PARENT).lane().folded()).isTrue();
        assertThat(screenTop("lane-" + PARENT)).isCloseTo(top, within(1.0));
    }

    @Test
    void whatIsSelectedInAFoldedLaneHasItsCardWhollyInView() {
        window.does(() -> window.state().foldLanes());
        assertThat(window.shown().cards()).isEmpty();
        Event last = window.shown().pins().stream()
                .map(Pin::event)
                .reduce((one, other) -> other)
                .orElseThrow();
        window.does(() -> window.stage().setHeight(560));

        window.does(() -> window.view().select(last));

        TimelineLayout shown = window.shown();
        assertThat(shown.cards())
                .filteredOn(card -> card.event().equals(last))
                .hasSize(1)
                .allSatisfy(card -> {
                    assertThat(card.box().y())
                            .isGreaterThanOrEqualTo(shown.scroll().top());
                    assertThat(card.baseline()).isLessThanOrEqualTo(shown.axisTop());
                });
    }

    @Test
    void farMoreLanesAreInViewThanThreeAndTwo() {
        window.does(() -> {
            window.stage().setWidth(1_600);
            window.stage().setHeight(900);
        });
        assertThat(whole()).isGreaterThanOrEqualTo(4);
        assertThat(window.shown().lanes()).hasSizeGreaterThanOrEqualTo(5);
        window.does(() -> {
            window.stage().setWidth(1_024);
            window.stage().setHeight(640);
        });
        assertThat(whole()).isGreaterThanOrEqualTo(3);

        window.does(() -> window.state().foldLanes());
        assertThat(whole()).isGreaterThanOrEqualTo(6);
        window.does(() -> window.state().unfoldLanes());
        assertThat(window.state().foldsProperty().get()).isEqualTo(LaneFolds.NONE);
    }

    /** How many lanes are wholly in view. */
    private long whole() {
        TimelineLayout shown = window.shown();
        return shown.lanes().stream()
                .filter(band -> band.box().bottom() <= shown.axisTop() + HALF_A_PIXEL)
                .count();
    }

    @Test
    void groupingMovesNoButton() {
        for (int width : List.of(990, 800)) {
            for (TextSize size : List.of(TextSize.USUAL, TextSize.USUAL.larger())) {
                window.does(() -> {
                    window.stage().setWidth(width);
                    window.state().textSizeProperty().set(size);
                    window.state().groupingProperty().set(Grouping.NONE);
                });
                Map<String, Bounds> before = buttons();
                assertThat(before).hasSizeGreaterThanOrEqualTo(6);
                for (Grouping grouping : Grouping.values()) {
                    window.does(() -> window.state().groupingProperty().set(grouping));
                    assertThat(buttons())
                            .as("%s at %s px, %s", grouping, width, size)
                            .isEqualTo(before);
                }
            }
        }
    }

    /** Where the buttons of the top bar are, in the scene. */
    private Map<String, Bounds> buttons() {
        return window.on(() -> {
            Map<String, Bounds> places = new HashMap<>();
            Parent bar = window.node("export").getParent();
            for (Node node : bar.getChildrenUnmodifiable()) {
                if (node instanceof ButtonBase) {
                    places.put(node.getId(), node.localToScene(node.getLayoutBounds()));
                }
            }
            return places;
        });
    }
}
