package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionTest {

    private static final double WIDTH = 1_000;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # inline, x in Arabic: 1000 - inline, x in English
                0, 1000,    0
              250,  750,  250
             1000,    0, 1000
              -20, 1020,  -20
            """)
    void timeRunsFromTheStartEdge(double inline, double arabic, double english) {
        assertThat(Direction.RIGHT_TO_LEFT.x(inline, WIDTH)).isEqualTo(arabic);
        assertThat(Direction.LEFT_TO_RIGHT.x(inline, WIDTH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void aPositionAndItsXAreInverse(Direction direction) {
        assertThat(direction.x(direction.x(137, WIDTH), WIDTH)).isEqualTo(137);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # inline, length, left edge in Arabic: 1000 - inline - length, in English
              0, 100,  900,   0
            250, 100,  650, 250
            950, 100,  -50, 950
            250,   0,  750, 250
            """)
    void aBoxBeginsWithItsStartEdge(double inline, double length, double arabic, double english) {
        assertThat(Direction.RIGHT_TO_LEFT.left(inline, length, WIDTH)).isEqualTo(arabic);
        assertThat(Direction.LEFT_TO_RIGHT.left(inline, length, WIDTH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void aBoxEndsWithItsEndEdge(Direction direction) {
        double left = direction.left(250, 100, WIDTH);

        assertThat(left).isEqualTo(Math.min(direction.x(250, WIDTH), direction.x(350, WIDTH)));
    }

    @ParameterizedTest
    @EnumSource
    void movingLaterMovesByTheXOfLater(Direction direction) {
        double dx = direction.x(30, WIDTH) - direction.x(0, WIDTH);

        assertThat(direction.later(dx)).isEqualTo(30);
        assertThat(direction.later(-dx)).isEqualTo(-30);
    }
}
