package masar.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.layout.TimelineLayout;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a view of 1,000 px goes that shows 100 years. */
class ViewportLimitsTest {

    private static final double WIDTH = 1_000;
    private static final EventIndex INDEX = EventIndex.of(
            List.of(SampleEvents.event("first", "1900", 3, "first"), SampleEvents.event("last", "1999", 3, "last")));
    private static final TimelineContent CONTENT =
            new TimelineContent(INDEX, List.of(), LabelStyle.of(Language.ARABIC));
    private static final TimeSpan ALL = INDEX.extent();

    private static TimelineView view() {
        TimelineView view = new TimelineView();
        view.contentProperty().set(CONTENT);
        new Scene(view).getRoot().applyCss();
        view.resize(WIDTH, 600);
        view.layout();
        return view;
    }

    private static TimelineLayout shown(TimelineView view) {
        view.layout();
        return view.shownProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e4, 1e9})
    void panningStopsAtTheFirstAndTheLastEvent(double far) {
        Fx.run(() -> {
            TimelineView view = view();
            view.zoom(0.2, WIDTH / 2);
            shown(view);
            view.pan(far);
            assertThat(shown(view).viewport().inline(ALL.end())).isEqualTo(WIDTH - 24, within(0.01));
            view.pan(-far);
            assertThat(shown(view).viewport().inline(ALL.start())).isEqualTo(24, within(0.01));
        });
    }

    @Test
    void aStepWithinTheLimitsIsNotChanged() {
        Fx.run(() -> {
            TimelineView view = view();
            view.zoom(0.5, WIDTH / 2);
            double before = shown(view).viewport().inline(ALL.start());
            view.pan(-200);
            assertThat(shown(view).viewport().inline(ALL.start())).isEqualTo(before + 200, within(0.01));
        });
    }

    @Test
    void zoomingOutStopsWhereAllEventsAreInViewAndKeepsShowingAll() {
        Fx.run(() -> {
            TimelineView view = view();
            Viewport all = shown(view).viewport();
            view.zoom(0.3, WIDTH / 3);
            shown(view);
            view.zoom(1_000, WIDTH / 2);

            assertThat(shown(view).viewport()).isEqualTo(all);
            assertThat(view.viewportProperty().get())
                    .as("all events, however wide")
                    .isEmpty();
        });
    }

    @Test
    void atTheClosestZoomTheViewDoesNotDrift() {
        Fx.run(() -> {
            TimelineView view = view();
            view.zoom(1e-9, WIDTH * 0.7);
            Viewport closest = shown(view).viewport();
            view.zoom(0.5, WIDTH * 0.9);

            // These events are known to the year.
            assertThat(365 * 86_400 / closest.secondsPerPx()).isEqualTo(200, within(0.01));
            assertThat(shown(view).viewport()).isEqualTo(closest);
        });
    }

    @Test
    void homeAndEndShowTheFirstAndTheLastEvent() {
        Fx.run(() -> {
            TimelineView view = view();
            view.zoom(0.05, WIDTH / 2);
            shown(view);
            view.goToLast();
            assertThat(view.selectionProperty().get()).contains(INDEX.event(1));
            assertThat(shown(view).viewport().inline(ALL.end())).isEqualTo(WIDTH - 24, within(0.01));
            view.goToFirst();
            assertThat(view.selectionProperty().get()).contains(INDEX.event(0));
            assertThat(shown(view).viewport().inline(ALL.start())).isEqualTo(24, within(0.01));
        });
    }

    @Test
    void theLastEventIsShownWhereALongerOneEndsMuchLater() {
        Fx.run(() -> {
            EventIndex index = EventIndex.of(List.of(
                    SampleEvents.event("long", "1900/1999", 3, "long"),
                    SampleEvents.event("last", "1910-05-05", 3, "last")));
            TimelineView view = view();
            view.contentProperty().set(new TimelineContent(index, List.of(), LabelStyle.of(Language.ARABIC)));
            shown(view);
            view.zoom(0.05, WIDTH / 2);
            shown(view);
            view.goToLast();

            assertThat(shown(view).viewport().inline(index.anchor(1))).isBetween(24.0, WIDTH - 24);
        });
    }

    @Test
    void anEventInViewIsNotRevealedAgainAndOneOutsideComesToTheMiddle() {
        Fx.run(() -> {
            TimelineLayout layout = shown(view());
            Event last = INDEX.event(1);
            assertThat(ViewportLimits.revealing(layout, last)).isEmpty();

            TimelineView moved = view();
            moved.zoom(0.5, 0);
            Optional<Viewport> there = ViewportLimits.revealing(shown(moved), last);
            assertThat(there.orElseThrow().inline(EventIndex.anchorOf(last))).isEqualTo(WIDTH / 2, within(0.01));
        });
    }

    @Test
    void anEventThatIsShownFromCloseByHasItsNeighbouringDaysInView() {
        TimeSpan around =
                ViewportLimits.around(EventIndex.of(List.of(SampleEvents.event("day", "2020-01-03", 3, "day"))), 0);

        // 14 days with the event's own day in the middle: 6.5 before it and after it.
        assertThat(around).isEqualTo(new TimeSpan(1_577_448_000, 1_578_657_600));
    }

    /** The two events nearest in time are in view with an event, as far as there are two of another time. */
    @Test
    void anEventIsShownWithItsNeighbours() {
        SampleEvents samples = new SampleEvents(17);
        Random random = new Random(18);
        int shown = 0;
        for (int i = 0; i < 300; i++) {
            EventIndex index = EventIndex.of(samples.timeline());
            double width = random.nextDouble(320, 2_000);
            for (int k = 0; k < Math.min(20, index.size()); k++) {
                int place = random.nextInt(index.size());
                Viewport wanted = ViewportLimits.showing(ViewportLimits.around(index, place), width);
                Viewport view = index.bounds().nearest(wanted, width);

                assertThat(view.inline(index.anchor(place))).isBetween(0.0, width);
                long others = IntStream.range(0, index.size())
                        .filter(other -> index.anchor(other) != index.anchor(place))
                        .count();
                long seen = IntStream.range(0, index.size())
                        .filter(other -> index.anchor(other) != index.anchor(place))
                        .filter(other -> view.inline(index.anchor(other)) >= 0)
                        .filter(other -> view.inline(index.anchor(other)) <= width)
                        .count();
                assertThat(seen)
                        .as("of %s in %s, %s px", index.event(place), view, width)
                        .isGreaterThanOrEqualTo(Math.min(ViewportLimits.NEIGHBOURS, others));
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(1_000);
    }
}
