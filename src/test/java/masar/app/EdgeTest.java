package masar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import masar.i18n.Language;
import masar.layout.TimelineLayout;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.TimeSpan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The edges of the timeline in the window: what a hand and keys do there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTest {

    /** More than enough, at 60 in a second. */
    private static final int PULSES_OF_A_FLIGHT = 40;

    private WindowRobot window;

    @BeforeAll
    void open() throws TimeoutException {
        window = WindowRobot.open(Language.ARABIC);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @BeforeEach
    void showEverything() {
        window.does(() -> {
            window.state().motionProperty().set(false);
            window.state().filterProperty().set(EventFilter.NONE);
            window.state().selectionProperty().set(Optional.empty());
            window.state().viewportProperty().set(Optional.empty());
            window.view().requestFocus();
        });
    }

    private double beyond() {
        TimelineLayout shown = window.shown();
        return window.view().bounds().beyond(shown.viewport(), shown.width());
    }

    @Test
    void aDragBeyondTheFirstEventSpringsBack() throws TimeoutException {
        window.does(() -> window.state().motionProperty().set(true));
        window.pointAt(100, 300);

        // In Arabic, what is earlier comes into view when the content is dragged to the left.
        window.dragBy(-80);

        window.until(() -> window.view().viewportProperty().get().isEmpty());
        assertThat(beyond()).isEqualTo(0, within(1e-6));
    }

    @Test
    void theStatusNamesWhatTheAxisShowsAlsoWhereAFilterLeavesLess() {
        TimelineLayout all = window.shown();
        assertThat(window.text("status-period"))
                .isEqualTo(period(window.view().getContent().events().extent()));

        window.does(() -> window.view().zoom(0.9, 0));
        TimeSpan inView = window.shown().period();
        window.does(() -> window.state()
                .filterProperty()
                .set(EventFilter.NONE.withPeriod(Optional.of(new TimeSpan(
                        all.period().start() + all.period().length() / 2,
                        all.period().end())))));

        assertThat(window.shown().period()).as("the view stays").isEqualTo(inView);
        assertThat(window.text("status-period")).isEqualTo(period(inView));
    }

    private String period(TimeSpan span) {
        return window.on(() -> window.state().labels().period(span));
    }

    @Test
    void thePlusButtonZoomsUntilADayIsTwoHundredPxWide() {
        for (int i = 0; i < 40; i++) {
            window.does(() -> window.view().zoomIn());
        }

        assertThat(TimeSpan.SECONDS_PER_DAY / window.shown().viewport().secondsPerPx())
                .isEqualTo(200, within(0.01));
    }

    @Test
    void chipsLeadByKeyToTheNextEventAndOn() {
        EventIndex events = window.view().getContent().events();
        assertThat(window.isVisible("edge-earlier")).isFalse();
        assertThat(window.isVisible("edge-later")).isFalse();
        window.does(() -> window.view().show(new Viewport(events.anchor(20) + 86_400.0, 432)));
        Event next = events.event(events.firstAtOrAfter(
                window.shown().viewport().end(window.shown().width())));

        window.type(KeyCode.TAB);
        assertThat(window.focused().getId()).isEqualTo("edge-earlier");
        window.type(KeyCode.TAB);
        assertThat(window.focused().getId()).isEqualTo("edge-later");
        assertThat(window.focused().getAccessibleText()).contains(next.title().in(Language.ARABIC));
        window.type(KeyCode.ENTER);

        assertThat(window.state().selectionProperty().get()).contains(next);
        assertThat(window.shown().viewport().inline(EventIndex.anchorOf(next)))
                .isBetween(0.0, window.shown().width());
        assertThat(window.focused().getId()).isEqualTo("edge-later");
        window.type(KeyCode.SPACE);
        assertThat(window.state().selectionProperty().get()).as("not the story").isNotEqualTo(Optional.of(next));
    }

    @Test
    void aPressedChipLeadsBackFromAnEmptyView() {
        EventIndex events = window.view().getContent().events();
        Event first = events.event(0);
        window.does(() -> window.view().show(new Viewport(events.anchor(0) + 30 * 86_400.0, 432)));
        assertThat(window.shown().cards()).isEmpty();

        window.click("edge-earlier");

        assertThat(window.state().selectionProperty().get()).contains(first);
        assertThat(window.shown().cards())
                .extracting(TimelineLayout.Card::event)
                .contains(first);
        assertThat(window.isVisible("edge-earlier")).as("nothing is earlier").isFalse();
    }

    @Test
    void aChipThatLeavesGivesItsFocusBack() {
        EventIndex events = window.view().getContent().events();
        window.does(() -> window.view().show(new Viewport(events.anchor(0) + 86_400.0, 432)));
        window.type(KeyCode.TAB);
        assertThat(window.focused().getId()).isEqualTo("edge-earlier");

        window.type(KeyCode.ENTER);

        assertThat(window.isVisible("edge-earlier")).isFalse();
        assertThat(window.focused()).isEqualTo(window.view());
        assertThat(window.focused().isFocusVisible()).isTrue();
    }

    /** Opening the details makes the timeline narrower while it still flies to the event. */
    @Test
    void whatIsSelectedFirstIsInViewOnceTheDetailsHaveOpened() {
        double usual = window.stage().getWidth();
        window.does(() -> {
            window.state().motionProperty().set(true);
            window.stage().setWidth(1_600);
        });
        window.type(KeyCode.END);
        for (int pulse = 0; pulse < PULSES_OF_A_FLIGHT; pulse++) {
            window.does(() -> {});
        }

        EventIndex events = window.view().getContent().events();
        Event last = events.event(events.size() - 1);
        assertThat(window.on(() -> window.shown().cards().stream()
                        .filter(card -> card.event().equals(last))
                        .filter(card -> card.box().x() >= 0)
                        .filter(card -> card.box().x() + card.box().width()
                                <= window.shown().width())
                        .count()))
                .isEqualTo(1);
        window.does(() -> window.stage().setWidth(usual));
    }
}
