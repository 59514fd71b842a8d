package masar.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import masar.export.Fx;
import masar.layout.frame.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a timeline shows when it gets another width, because of a pane next to it or of the window. */
class CoveredEndTest {

    private static final double WIDTH = 1_000;

    @SuppressWarnings("NullAway.Init")
    private TimelineView view;

    @BeforeEach
    void open() {
        Fx.run(() -> view = ElasticPanTest.view(false));
    }

    private void resize(double width) {
        Fx.run(() -> view.resize(width, 500));
    }

    private void show(Viewport viewport) {
        Fx.run(() -> view.viewportProperty().set(Optional.of(viewport)));
    }

    private Viewport shown() {
        return view.viewportProperty().get().orElseGet(() -> view.bounds().all(view.getWidth()));
    }

    @Test
    void aWiderWindowThatCanShowAllEventsShowsThem() {
        show(view.bounds().all(WIDTH).zoomed(0.9, 0));

        resize(1_600);

        assertThat(view.viewportProperty().get()).isEmpty();
    }

    @Test
    void aWiderWindowShowsNoMoreBeyondTheLastEventThanANarrowOne() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            resize(WIDTH);
            double factor = random.nextDouble(0.2, 1);
            show(view.bounds().nearest(view.bounds().all(WIDTH).zoomed(factor, random.nextDouble(WIDTH)), WIDTH));

            double width = random.nextDouble(WIDTH, 3 * WIDTH);
            resize(width);

            assertThat(view.bounds().beyond(shown(), width)).isEqualTo(0, within(0.01));
            assertThat(shown().secondsPerPx()).isLessThanOrEqualTo(view.bounds().widest(width));
        }
    }

    @Test
    void aPaneThatOpensAndClosesMovesNothing() {
        Viewport last = view.bounds().latest(view.bounds().all(WIDTH).zoomed(0.5, 0), WIDTH);
        show(last);

        Fx.run(() -> view.coveredEndProperty().set(300));
        resize(WIDTH - 300);
        assertThat(shown()).isEqualTo(last);

        Viewport moved = last.panned(200);
        show(moved);
        Fx.run(() -> view.coveredEndProperty().set(0));
        resize(WIDTH);
        assertThat(shown()).isEqualTo(moved);
    }
}
