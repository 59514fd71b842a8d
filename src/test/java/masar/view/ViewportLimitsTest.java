package masar.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
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
    void panningKeepsAQuarterOfTheViewOnTheTimeOfTheEvents(double far) {
        Fx.run(() -> {
            TimelineView view = view();
            view.pan(far);
            assertThat(shown(view).viewport().inline(ALL.end())).isEqualTo(WIDTH / 4, within(0.01));
            view.pan(-far);
            assertThat(shown(view).viewport().inline(ALL.start())).isEqualTo(WIDTH * 3 / 4, within(0.01));
        });
    }

    @Test
    void aStepWithinTheLimitsIsNotChanged() {
        Fx.run(() -> {
            TimelineView view = view();
            double before = shown(view).viewport().inline(ALL.start());
            view.pan(-200);
            assertThat(shown(view).viewport().inline(ALL.start())).isEqualTo(before + 200, within(0.01));
        });
    }

    @Test
    void zoomingOutStopsWhereAllEventsFillHalfOfTheView() {
        Fx.run(() -> {
            TimelineView view = view();
            view.zoom(1_000, WIDTH / 2);
            Viewport viewport = shown(view).viewport();
            assertThat(viewport.inline(ALL.end()) - viewport.inline(ALL.start()))
                    .isEqualTo(WIDTH / 2, within(0.01));
        });
    }

    @Test
    void anEventInViewIsNotRevealedAgainAndOneOutsideComesToTheMiddle() {
        Fx.run(() -> {
            TimelineLayout layout = shown(view());
            Event last = INDEX.event(1);
            assertThat(ViewportLimits.revealing(layout, last)).isEmpty();

            TimelineView moved = view();
            moved.pan(-500);
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
}
