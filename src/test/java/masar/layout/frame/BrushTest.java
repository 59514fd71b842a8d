package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;

import masar.layout.frame.Brush.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrushTest {

    private static final Brush BRUSH = new Brush(100, 200);

    @ParameterizedTest
    @CsvSource({
        "93, OUTSIDE",
        "94, START",
        "100, START",
        "106, START",
        "107, MIDDLE",
        "150, MIDDLE",
        "193, MIDDLE",
        "194, END",
        "206, END",
        "207, OUTSIDE"
    })
    void anEdgeIsTakenWithinSixPx(double inline, Hold hold) {
        assertThat(BRUSH.holdAt(inline)).isEqualTo(hold);
    }

    @Test
    void theMiddleOfANarrowBrushCanBeTakenToo() {
        // 8 px wide: a quarter of it, 2 px, is an edge.
        assertThat(new Brush(100, 108).holdAt(104)).isEqualTo(Hold.MIDDLE);
    }

    @Test
    void itMovesAndIsResizedButNeverTooNarrow() {
        assertThat(BRUSH.dragged(Hold.MIDDLE, 30, 4)).isEqualTo(new Brush(130, 230));
        assertThat(BRUSH.dragged(Hold.START, 30, 4)).isEqualTo(new Brush(130, 200));
        assertThat(BRUSH.dragged(Hold.START, 300, 4)).isEqualTo(new Brush(196, 200));
        assertThat(BRUSH.dragged(Hold.END, -300, 4)).isEqualTo(new Brush(100, 104));
    }

    @Test
    void itIsDrawnInEitherDirection() {
        assertThat(Brush.between(50, 20, 4)).isEqualTo(new Brush(20, 50));
        assertThat(Brush.between(50, 51, 4)).isEqualTo(new Brush(50, 54));
    }
}
