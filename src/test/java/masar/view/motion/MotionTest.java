package masar.view.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import masar.layout.frame.Viewport;
import org.junit.jupiter.api.Test;

/** How a view gets from one place to another. */
class MotionTest {

    @Test
    void aFlightKeepsWhatBothViewsShowAtTheSamePlace() {
        Viewport from = new Viewport(0, 100);
        Viewport to = from.zoomed(0.1, 300);
        for (double part = 0; part <= 1; part += 0.1) {
            assertThat(new FlightPath(from, to).at(part).second(300)).isCloseTo(30_000, offset(1e-6));
        }
        assertThat(new FlightPath(from, to).at(1)).isEqualTo(to);
    }

    @Test
    void aFlightAtOneScaleIsAPan() {
        Viewport from = new Viewport(0, 100);

        assertThat(new FlightPath(from, from.panned(50)).at(0.5)).isEqualTo(from.panned(25));
    }

    @Test
    void aViewRunsOnSlowerAndSlowerAndRests() {
        Inertia inertia = new Inertia(-900);

        assertThat(inertia.moves()).isTrue();
        assertThat(inertia.offset(0)).isZero();
        assertThat(inertia.offset(0.2)).isLessThan(-100);
        assertThat(inertia.restsAfter(0.2)).isFalse();
        assertThat(inertia.restsAfter(3)).isTrue();
        assertThat(new Inertia(50).moves()).isFalse();
    }
}
