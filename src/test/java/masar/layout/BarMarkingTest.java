package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.layout.cards.BarRows;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BarMarkingTest {

    private static final double WIDTH = 1_000;
    private static final double TITLE = 100;
    private static final double TOP = 300;
    private static final BarRows FULL = BarRows.full(1);

    private static Frame frame(Direction direction) {
        return new Frame(new Viewport(0, 1), direction, WIDTH, 600, Metrics.AXIS_HEIGHT);
    }

    private static BarMarking marking(Direction direction, BarRows rows, double start, double end) {
        return BarMarking.of(frame(direction), rows, "title", TITLE, start, end, TOP);
    }

    /** How far from the start edge a box begins. */
    private static double start(Box box, Direction direction) {
        return direction == Direction.LEFT_TO_RIGHT ? box.x() : WIDTH - box.right();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # start, end of the bar; starts of mark and title, width of the title, - for none
            # 4 before the mark of 12, 4 between it and the title of 100 + 3
            100,  400, 104 120 103
            # kept in view with the title
            -50,  400,   4  20 103
            # the title would be whole only without the mark
            100,  219,   - 108 103
            100,  231, 104 120 103
            # it is cut either way
            100,  200, 104 120  72
            # and has no space at all with the mark
            100,  166,   - 108  50
            # only the mark
            100,  120, 104   -   -
            # nothing
            100,  119,   -   -   -
            980, 1100, 984   -   -
            981, 1100,   -   -   -
            """)
    void theMarkStandsBeforeTheTitleUnlessThatIsCutForIt(double start, double end, String expected) {
        for (Direction direction : Direction.values()) {
            BarMarking marking = marking(direction, FULL, start, end);
            Optional<Box> title = marking.title().map(Label::box);
            List<String> found = Stream.of(
                            marking.mark().map(box -> start(box, direction)),
                            title.map(box -> start(box, direction)),
                            title.map(Box::width))
                    .map(px -> px.map(value -> "" + Math.round(value)).orElse("-"))
                    .toList();

            assertThat(found).as("%s", direction).containsExactly(expected.split(" +"));
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void markAndTitleAreWithinTheBarAndApartFromEachOther(Direction direction) {
        for (int height : new int[] {20, 60, 200}) {
            for (int needed = 1; needed < 20; needed++) {
                BarRows rows = BarRows.within(height, needed, false);
                for (double end = 100; end < 400; end++) {
                    Box bar = frame(direction).box(100, end - 100, TOP, rows.barHeight());
                    BarMarking marking = marking(direction, rows, 100, end);
                    marking.mark()
                            .ifPresent(mark -> assertThat(contains(bar, mark)).isTrue());
                    Optional<Box> title = marking.title().map(Label::box);
                    title.ifPresent(box -> assertThat(contains(bar, box)).isTrue());
                    assertThat(title.filter(
                                    box -> marking.mark().filter(box::overlaps).isPresent()))
                            .isEmpty();
                }
            }
        }
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && inner.right() <= outer.right()
                && outer.y() <= inner.y()
                && inner.bottom() <= outer.bottom();
    }

    @Test
    void aThinBarHasASmallerMarkAndAThinnerOneHasNone() {
        // 16 rows in 200 px: 12 each, bars of 10; 18: 11 each, bars of 9.
        BarRows thin = BarRows.within(200, 16, false);
        BarRows thinner = BarRows.within(200, 18, false);

        assertThat(marking(Direction.LEFT_TO_RIGHT, thin, 100, 400).mark().orElseThrow())
                .isEqualTo(new Box(104, TOP + 1, 8, 8));
        assertThat(marking(Direction.LEFT_TO_RIGHT, thinner, 100, 400).mark()).isEmpty();
    }
}
