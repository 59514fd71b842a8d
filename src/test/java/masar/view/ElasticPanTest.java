package masar.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.layout.frame.ViewBounds;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.motion.Coasting;
import masar.view.motion.Elastic;
import org.junit.jupiter.api.Test;

/** Panning by hand at and beyond the edges. */
class ElasticPanTest {

    private static final double WIDTH = 1_000;
    private static final ViewBounds BOUNDS =
            new ViewBounds(new TimeSpan(0, 36 * 365 * TimeSpan.SECONDS_PER_DAY), TimeSpan.SECONDS_PER_DAY);
    private static final Viewport CLOSE = BOUNDS.all(WIDTH).zoomed(0.1, 24);

    @Test
    void withinTheEdgesAPullIsAPan() {
        assertThat(ElasticPan.pulled(BOUNDS, CLOSE, WIDTH, 300).inline(0))
                .isEqualTo(CLOSE.inline(0) - 300, within(1e-6));
    }

    @Test
    void beyondAnEdgeTheViewResistsAndFollowsTheHandBack() {
        Viewport view = CLOSE;
        for (int i = 0; i < 10; i++) {
            view = ElasticPan.pulled(BOUNDS, view, WIDTH, -50);
        }
        assertThat(BOUNDS.beyond(view, WIDTH)).isEqualTo(Elastic.yielded(-500), within(1e-3));

        view = ElasticPan.pulled(BOUNDS, view, WIDTH, 500 + 20);
        assertThat(view.inline(0)).isEqualTo(24 - 20, within(1e-3));
    }

    @Test
    void whereAFilterLeftNothingNoEdgeHoldsTheView() {
        Viewport away = CLOSE.panned(-3_000);

        assertThat(ElasticPan.pulled(BOUNDS, away, WIDTH, 10)).isEqualTo(away.panned(10));
    }

    /** Any sequence of pans, zooms and throws leaves the view within its bounds once it is at rest. */
    @Test
    void atRestAViewIsWithinItsBounds() {
        Random random = new Random(16);
        int beyond = 0;
        for (int i = 0; i < 300; i++) {
            Viewport view = BOUNDS.all(WIDTH);
            for (int step = 0; step < 20; step++) {
                switch (random.nextInt(3)) {
                    case 0 -> {
                        double factor = Math.pow(2, random.nextDouble(-3, 3));
                        view = BOUNDS.nearest(view.zoomed(factor, random.nextDouble(WIDTH)), WIDTH);
                    }
                    case 1 -> view = ElasticPan.pulled(BOUNDS, view, WIDTH, random.nextDouble(-900, 900));
                    default -> view = moving(view, random.nextDouble(-6_000, 6_000), random.nextDouble(0.5));
                }
                beyond += BOUNDS.beyond(view, WIDTH) == 0 ? 0 : 1;
                assertThat(Math.abs(BOUNDS.beyond(view, WIDTH))).isLessThan(Elastic.REACH);
            }
            Viewport rest = moving(view, random.nextDouble(-6_000, 6_000), 5);
            assertThat(BOUNDS.beyond(rest, WIDTH)).isEqualTo(0, within(1.0));
        }
        assertThat(beyond).as("views on the way that were beyond an edge").isGreaterThan(500);
    }

    /** A view some seconds after it was let go. */
    private static Viewport moving(Viewport from, double velocity, double seconds) {
        Coasting coasting = ElasticPan.coasting(BOUNDS, from, WIDTH, velocity);
        return coasting.moves() ? from.panned(coasting.at(seconds)) : from;
    }

    static TimelineView view(boolean motion) {
        EventIndex index = EventIndex.of(IntStream.range(1990, 2027)
                .mapToObj(year -> SampleEvents.event("e" + year, year + "-05-05", 3, "e" + year))
                .toList());
        TimelineView view = new TimelineView();
        view.contentProperty().set(new TimelineContent(index, List.of(), LabelStyle.of(Language.ARABIC)));
        view.motionProperty().set(motion);
        new Scene(view).getRoot().applyCss();
        view.resize(WIDTH, 600);
        view.layout();
        return view;
    }

    private static double beyond(TimelineView view) {
        view.layout();
        Viewport now = view.shownProperty().get().orElseThrow().viewport();
        return view.bounds().beyond(now, WIDTH);
    }

    @Test
    void withoutMotionTheEdgeIsHard() {
        Fx.run(() -> {
            TimelineView view = view(false);
            view.elastic().pull(-400);

            assertThat(beyond(view)).isZero();
            assertThat(view.viewportProperty().get()).as("still all events").isEmpty();
        });
    }

    @Test
    void withMotionTheEdgeYieldsUntilAnotherInputEndsThat() {
        Fx.run(() -> {
            TimelineView view = view(true);
            view.elastic().pull(-300);
            view.elastic().pull(-100);
            assertThat(beyond(view)).isEqualTo(Elastic.yielded(-400), within(1e-3));

            view.elastic().letGo(0);
            view.stopMoving();

            assertThat(beyond(view)).isEqualTo(0, within(1e-6));
            assertThat(view.viewportProperty().get()).as("all events again").isEmpty();
        });
    }

    @Test
    void whereAFilterLeftNothingAPressMovesNothing() {
        Fx.run(() -> {
            TimelineView view = view(true);
            Viewport empty = view.bounds().all(WIDTH).zoomed(0.01, 24).panned(-5_000);
            view.setViewport(empty);
            view.layout();

            view.elastic().hold();
            view.elastic().letGo(0);
            view.stopMoving();

            assertThat(view.viewportProperty().get()).contains(empty);
        });
    }
}
