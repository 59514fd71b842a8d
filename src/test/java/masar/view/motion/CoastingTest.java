package masar.view.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a view moves that was let go, and how an edge yields to a pull. */
class CoastingTest {

    private static final double NEVER = 1e9;

    /** When a view has come to rest, in seconds; within a few at the most. */
    private static double rest(Coasting coasting) {
        double seconds = 0;
        while (!coasting.restsAfter(seconds)) {
            assertThat(seconds).as("%s comes to rest", coasting).isLessThan(5);
            seconds += 0.01;
        }
        return seconds;
    }

    @Test
    void awayFromEdgesItRunsOnAsBefore() {
        Coasting free = new Coasting(900, -NEVER, NEVER);

        for (double seconds = 0; seconds < 2; seconds += 0.1) {
            assertThat(free.at(seconds)).isCloseTo(new Inertia(900).offset(seconds), offset(1e-9));
        }
        assertThat(new Coasting(50, -NEVER, NEVER).moves()).isFalse();
    }

    @Test
    void anEdgeCatchesItGently() {
        Coasting towardsEdge = new Coasting(3_000, -NEVER, 200);
        double furthest = 0;
        double before = 0;
        for (double seconds = 0; seconds < 1; seconds += 0.001) {
            double now = towardsEdge.at(seconds);
            assertThat(Math.abs(now - before)).as("no jump at %s s", seconds).isLessThan(4);
            furthest = Math.max(furthest, now);
            before = now;
        }

        assertThat(furthest).isBetween(210.0, 245.0);
        assertThat(towardsEdge.at(rest(towardsEdge))).isEqualTo(200, within(1.0));
        assertThat(rest(towardsEdge)).isLessThan(0.6);
    }

    @Test
    void whatWasPulledBeyondAnEdgeReturnsAtOnceWhateverItsVelocity() {
        Coasting pulled = new Coasting(-5_000, 100, 900);

        assertThat(pulled.moves()).isTrue();
        assertThat(pulled.at(0)).isZero();
        assertThat(pulled.at(0.1)).isBetween(40.0, 100.0);
        assertThat(rest(pulled)).isLessThan(0.4);
    }

    @Test
    void atRestItIsWithinTheEdges() {
        Random random = new Random(15);
        for (int i = 0; i < 2_000; i++) {
            double least = random.nextDouble(-2_000, 500);
            double most = least + (random.nextBoolean() ? 0 : random.nextDouble(3_000));
            Coasting coasting = new Coasting(random.nextDouble(-8_000, 8_000), least, most);
            if (coasting.moves()) {
                assertThat(coasting.at(rest(coasting))).as("%s", coasting).isBetween(least - 1, most + 1);
            }
        }
    }

    @Test
    void anEdgeYieldsLessAndLessAndNeverBeyondItsReach() {
        double before = 0;
        double step = 10;
        for (double pull = 10; pull < 2_000; pull += 10) {
            double yielded = Elastic.yielded(pull);
            assertThat(yielded - before).isPositive().isLessThan(step);
            assertThat(yielded).isLessThan(Elastic.REACH);
            assertThat(Elastic.yielded(-pull)).isEqualTo(-yielded);
            assertThat(Elastic.pull(yielded)).isEqualTo(pull, within(1e-6));
            assertThat(Elastic.pull(-yielded)).isEqualTo(-pull, within(1e-6));
            step = yielded - before;
            before = yielded;
        }
        assertThat(Elastic.yielded(0)).isZero();
        assertThat(Elastic.pull(0)).isZero();
    }
}
