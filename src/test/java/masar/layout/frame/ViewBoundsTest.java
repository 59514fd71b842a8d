package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;

/** How far a view of 100,000 days goes that are known to the day, and one of a single day. */
class ViewBoundsTest {

    private static final long DAY = TimeSpan.SECONDS_PER_DAY;
    private static final double WIDTH = 1_000;
    private static final double PX = 1e-3;
    private static final ViewBounds BOUNDS = new ViewBounds(new TimeSpan(0, 100_000 * DAY), DAY);
    private static final ViewBounds ONE_DAY = new ViewBounds(new TimeSpan(10 * DAY, 11 * DAY), DAY);

    @Test
    void allEventsStandBetweenTwoMargins() {
        Viewport all = BOUNDS.all(WIDTH);

        assertThat(all.inline(0)).isEqualTo(24, within(PX));
        assertThat(all.inline(100_000 * DAY)).isEqualTo(WIDTH - 24, within(PX));
        assertThat(BOUNDS.isAll(all, WIDTH)).isTrue();
        assertThat(BOUNDS.isAll(all.panned(1), WIDTH)).isFalse();
        assertThat(BOUNDS.isAll(all.zoomed(0.99, 24), WIDTH)).isFalse();
    }

    @Test
    void zoomingInStopsWhereADayIs200PxWideAndZoomingOutWhereAllIsInView() {
        assertThat(DAY / BOUNDS.nearest(new Viewport(5 * DAY, 1), WIDTH).secondsPerPx())
                .isEqualTo(200, within(PX));
        assertThat(BOUNDS.nearest(new Viewport(-7 * DAY, 1e9), WIDTH)).isEqualTo(BOUNDS.all(WIDTH));
        // Three years at 200 px each would leave most of 2,048 px free.
        ViewBounds years = new ViewBounds(new TimeSpan(0, 3 * 365 * DAY), 365 * DAY);
        assertThat(years.closest(2_048)).isEqualTo(years.widest(2_048)).isEqualTo(3 * 365 * DAY / 2_000.0);
    }

    @Test
    void anAllowedViewStaysTheSame() {
        Viewport allowed = new Viewport(40_000 * DAY, 2 * DAY);

        assertThat(BOUNDS.nearest(allowed, WIDTH)).isSameAs(allowed);
    }

    @Test
    void aSingleDayIsShownAmongOthers() {
        Viewport all = ONE_DAY.all(WIDTH);

        assertThat(all.inline(10 * DAY)).isEqualTo(24, within(PX));
        assertThat(all.inline(11 * DAY)).isEqualTo(224, within(PX));
        assertThat(ONE_DAY.nearest(all.panned(77), WIDTH)).isEqualTo(all);
        assertThat(ONE_DAY.nearest(all.zoomed(0.1, 400), WIDTH)).isEqualTo(all);
    }

    @Test
    void noViewLeavesTheTimeOfTheEventsByMoreThanTheMargin() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            long grain = Math.round(Math.pow(10, random.nextDouble(0, 10)));
            long start = random.nextLong(-100_000_000_000L, 100_000_000_000L);
            TimeSpan extent = new TimeSpan(start, start + Math.round(Math.pow(10, random.nextDouble(0, 11))));
            ViewBounds bounds = new ViewBounds(extent, grain);
            double width = random.nextDouble(60, 3_000);
            Viewport wanted = new Viewport(random.nextDouble(-2e11, 2e11), Math.pow(10, random.nextDouble(-1, 12)));

            Viewport view = bounds.nearest(wanted, width);

            String where = bounds + " at " + wanted + " in " + width;
            assertThat(view.inline(extent.start())).as(where).isLessThanOrEqualTo(24 + PX);
            assertThat(view.secondsPerPx())
                    .as(where)
                    .isGreaterThanOrEqualTo(bounds.closest(width))
                    .isLessThanOrEqualTo(bounds.widest(width));
            boolean longer = bounds.isAll(view, width);
            assertThat(longer || view.inline(extent.end()) >= width - 24 - PX)
                    .as(where)
                    .isTrue();
            assertThat(bounds.beyond(view, width)).as(where).isEqualTo(0, within(PX));
            assertThat(bounds.nearest(view, width)).as(where).isEqualTo(view);
        }
    }

    @Test
    void aViewKnowsHowFarItIsBeyondAnEdge() {
        Viewport close = new Viewport(50_000 * DAY, DAY / 10.0);

        assertThat(BOUNDS.beyond(close, WIDTH)).isZero();
        assertThat(BOUNDS.beyond(BOUNDS.earliest(close, WIDTH).panned(-30), WIDTH))
                .isEqualTo(-30, within(PX));
        assertThat(BOUNDS.beyond(BOUNDS.latest(close, WIDTH).panned(40), WIDTH)).isEqualTo(40, within(PX));
        assertThat(BOUNDS.earliest(close, WIDTH).inline(0)).isEqualTo(24, within(PX));
        assertThat(BOUNDS.latest(close, WIDTH).inline(100_000 * DAY)).isEqualTo(WIDTH - 24, within(PX));
    }

    @Test
    void aViewIsNamedAfterWhatIsBetweenItsEdgesAndThatOfAllEventsAfterThese() {
        TimeSpan inView = new TimeSpan(7, 8);
        Viewport all = BOUNDS.all(WIDTH);

        assertThat(BOUNDS.named(inView, all, WIDTH)).isEqualTo(BOUNDS.extent());
        assertThat(BOUNDS.named(inView, all.panned(-1), WIDTH)).isEqualTo(inView);
        assertThat(BOUNDS.named(inView, all.zoomed(0.9, 24), WIDTH)).isEqualTo(inView);
        // Around a single day the axis shows others.
        assertThat(ONE_DAY.named(inView, ONE_DAY.all(WIDTH), WIDTH)).isEqualTo(inView);
    }
}
