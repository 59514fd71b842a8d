package masar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import masar.i18n.Language;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.frame.Box;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a hand does while the story plays. */
@ParameterizedClass
@EnumSource(Language.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryInWindowTest {

    @Parameter
    @SuppressWarnings("NullAway.Init")
    private Language language;

    @SuppressWarnings("NullAway.Init")
    private WindowRobot window;

    private KeyCode later = KeyCode.LEFT;

    @BeforeParameterizedClassInvocation
    void open(Language opened) throws TimeoutException {
        window = WindowRobot.open(opened);
        later = opened.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
    }

    @AfterParameterizedClassInvocation
    void close() {
        window.close();
    }

    /** From the first of all events, with the second. */
    @BeforeEach
    void begin() {
        window.does(() -> {
            window.state().motionProperty().set(false);
            window.state().filterProperty().set(EventFilter.NONE);
            window.state().viewportProperty().set(Optional.empty());
            window.view().requestFocus();
        });
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.HOME);
        window.type(KeyCode.SPACE);
        assertThat(plays()).isTrue();
        assertThat(selected()).isEqualTo(at(1));
    }

    private Event at(int place) {
        return events().event(place);
    }

    private EventIndex events() {
        return window.view().getContent().events();
    }

    private Event selected() {
        return window.state().selectionProperty().get().orElseThrow();
    }

    private boolean isOn() {
        return window.isVisible("story-caption");
    }

    private boolean plays() {
        return isOn() && window.isVisible("story-pause");
    }

    private boolean isPaused() {
        return isOn() && window.isVisible("story-resume");
    }

    private double inline(Event event) {
        TimelineLayout shown = window.shown();
        return shown.viewport().inline(EventIndex.anchorOf(event)) / shown.width();
    }

    @Test
    void spacePausesAndGoesOnAndEscapeEnds() {
        window.type(KeyCode.SPACE);
        assertThat(isPaused()).isTrue();
        assertThat(window.text("story-hint"))
                .isEqualTo(window.state().messages().get("story.paused"));

        window.type(KeyCode.SPACE);
        assertThat(plays()).isTrue();
        assertThat(selected()).isEqualTo(at(1));

        window.type(KeyCode.ESCAPE);
        assertThat(isOn()).isFalse();
        assertThat(selected()).as("Escape ended only the story").isEqualTo(at(1));
    }

    @Test
    void theArrowsStepWithTheReadingDirection() {
        window.type(later);
        window.type(later);
        assertThat(plays()).isTrue();
        assertThat(selected()).isEqualTo(at(3));

        window.type(KeyCode.SPACE);
        window.type(later == KeyCode.LEFT ? KeyCode.RIGHT : KeyCode.LEFT);
        assertThat(isPaused()).isTrue();
        assertThat(selected()).isEqualTo(at(2));
    }

    @Test
    void noOtherKeyEndsOrPausesIt() {
        for (KeyCode key : new KeyCode[] {
            KeyCode.T,
            KeyCode.F,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.PAGE_DOWN,
            KeyCode.UP,
            KeyCode.SHIFT,
            KeyCode.CONTROL,
            KeyCode.F5,
            KeyCode.END,
            KeyCode.HOME
        }) {
            window.type(key);
            assertThat(plays()).as("%s", key).isTrue();
        }
        assertThat(selected()).as("Home goes to the first").isEqualTo(at(0));
        assertThat(window.text("story-title")).isEqualTo(at(0).title().in(language));
        window.type(later);
        assertThat(selected()).as("and the story goes on from there").isEqualTo(at(1));
    }

    @Test
    void whatIsWrittenInTheSearchIsNoCommand() {
        window.click("search");
        window.type(KeyCode.SPACE); // the press has paused it
        assertThat(isPaused()).isTrue();
        window.does(() -> window.view().requestFocus());
        window.type(KeyCode.SPACE);
        window.does(() -> window.node("search").requestFocus());

        window.type(KeyCode.SPACE);
        window.type(later);

        assertThat(plays()).isTrue();
        assertThat(selected()).isEqualTo(at(1));
    }

    @Test
    void theWheelAndADragPauseItAndSpaceLeadsBack() {
        window.pointAt(310, 400);
        window.scrollUp(1);
        assertThat(isPaused()).isTrue();
        window.type(KeyCode.SPACE);

        for (int i = 0; i < 5; i++) {
            window.pointAt(310, 400);
            window.dragBy(language.rightToLeft() ? 300 : -300);
        }
        assertThat(isPaused()).isTrue();
        assertThat(inline(at(1))).as("out of view").isLessThan(0);

        window.type(KeyCode.SPACE);

        assertThat(plays()).isTrue();
        assertThat(inline(at(1))).isBetween(0.2, 0.8);
    }

    @Test
    void aClickOnAnotherEventPausesItThereAndItGoesOnFromThere() {
        Card other = window.shown().cards().stream()
                .filter(card -> !card.event().equals(at(1)))
                .filter(card -> !overlaps(card.box(), onTimeline(window.node("story-caption"))))
                .findFirst()
                .orElseThrow();

        window.clickCard(other.event().id());

        assertThat(isPaused()).isTrue();
        assertThat(selected()).isEqualTo(other.event());
        assertThat(window.text("story-title")).isEqualTo(other.event().title().in(language));
        window.type(later);
        assertThat(selected()).isEqualTo(at(events().indexOf(other.event()).orElseThrow() + 1));
    }

    @Test
    void theButtonsOfTheCaptionDoWhatTheirKeysDo() {
        window.click("story-pause");
        assertThat(isPaused()).isTrue();
        window.click("story-resume");
        assertThat(plays()).isTrue();
        window.click("story-end");
        assertThat(isOn()).isFalse();
    }

    @Test
    void theCameraFliesToEachEventAndItsCaptionStandsInTheView() {
        for (int place = 2; place < events().size(); place += 5) {
            window.type(later);
            Event event = selected();
            assertThat(inline(event)).as("%s", event.id()).isBetween(0.05, 0.95);
            assertThat(window.state().viewportProperty().get())
                    .as("closer than everything")
                    .isPresent();
            assertThat(window.text("story-title")).isEqualTo(event.title().in(language));
            assertThat(window.text("story-date"))
                    .contains(window.state().labels().full(event.date()));
            Bounds caption = onTimeline(window.node("story-caption"));
            assertThat(window.on(() -> window.view().getLayoutBounds().contains(caption)))
                    .as("%s", caption)
                    .isTrue();
            assertThat(window.shown().cards().stream()
                            .filter(card -> card.event().equals(event)))
                    .as("the card of %s is not covered by %s", event.id(), caption)
                    .hasSize(1)
                    .noneMatch(card -> overlaps(card.box(), caption));
            int at = events().indexOf(event).orElseThrow();
            assertThat(window.on(() -> ((ProgressBar) window.node("story-progress")).getProgress()))
                    .isEqualTo((double) at / events().size(), within(0.9 / events().size()));
        }
    }

    @Test
    void aKeyThatMeansNothingDoesNotHoldTheCameraOnItsWay() throws TimeoutException {
        window.does(() -> window.state().motionProperty().set(true));
        Event far = at(events().size() / 2);
        window.does(() -> {
            window.view().select(far);
            window.view().fitSelection();
        });
        window.type(KeyCode.T);

        window.until(() -> inline(far) > 0.2 && inline(far) < 0.8);
        assertThat(plays()).isTrue();
    }

    private Bounds onTimeline(Node node) {
        return window.on(() -> window.view().sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private boolean overlaps(Box card, Bounds bounds) {
        return card.overlaps(new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
    }
}
