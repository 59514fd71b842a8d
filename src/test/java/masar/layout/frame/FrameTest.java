package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import masar.layout.LaneFrame;
import masar.layout.cards.BarRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    private static final Viewport ANY = new Viewport(0, 1);

    private static Frame frame(Direction direction, double height) {
        return new Frame(ANY, direction, 1_000, height, Metrics.AXIS_HEIGHT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # height, rows of bars, axis, bottom of bars, bottom of cards, rows of cards
            # axis 600 - 48; bars 30 above it; cards 2 above the bars of 20 each
            # rows: (520 - 36 + 10) / 58 = 8.5
            600, 0, 552, 522, 520, 8
            # (460 - 26) / 58 = 7.5
            600, 3, 552, 522, 460, 7
            # one row needs no more than its 48: 36 + 48 = 84 above the bottom of the cards
            164, 0, 116,  86,  84, 1
            163, 0, 115,  85,  83, 0
              1, 3, -47, -77, -139, 0
            """)
    void theZonesStandAboveEachOther(
            double height, int barRows, double axisTop, double barsBottom, double cardsBottom, int cardRows) {
        Frame frame = frame(Direction.RIGHT_TO_LEFT, height);

        assertThat(frame.axisTop()).isEqualTo(axisTop);
        LaneFrame lane = LaneFrame.single(frame, BarRows.full(barRows));
        assertThat(lane.barsBottom()).isEqualTo(barsBottom);
        assertThat(lane.cardsBottom()).isEqualTo(cardsBottom);
        assertThat(lane.cardRows()).isEqualTo(cardRows);
    }

    @Test
    void aPositionAndItsXAreInverse() {
        for (Direction direction : Direction.values()) {
            Frame frame = frame(direction, 600);

            assertThat(frame.inlineOf(frame.x(137))).isEqualTo(137);
        }
        assertThat(frame(Direction.RIGHT_TO_LEFT, 600).box(100, 50, 7, 9)).isEqualTo(new Box(850, 7, 50, 9));
        assertThat(frame(Direction.LEFT_TO_RIGHT, 600).box(100, 50, 7, 9)).isEqualTo(new Box(100, 7, 50, 9));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # start, end of the stretch; start and length of a label of 97 + 3 px in a view of 1000, 8 px within it
             100,  500,  108, 100
            # kept in view while the stretch is
            -300,  500,    8, 100
             100, 5000,  108, 100
            -300, 5000,    8, 100
            # shortened where less is in view: 60 - 16 = 44 px are too few, 70 - 16 = 54 px are enough
             100,  170,  108,  54
             930, 2000,  938,  54
            -300,   70,    8,  54
            """)
    void aTitleStaysInTheVisiblePartOfItsStretch(double start, double end, double inline, double length) {
        Optional<Label> label = frame(Direction.LEFT_TO_RIGHT, 600).sticky("title", 97, start, end, 5, 16);

        assertThat(label).contains(new Label("title", new Box(inline, 5, length, 16)));
        // Mirrored: 1000 - start - length.
        assertThat(frame(Direction.RIGHT_TO_LEFT, 600).sticky("title", 97, start, end, 5, 16))
                .contains(new Label("title", new Box(1_000 - inline - length, 5, length, 16)));
    }

    @ParameterizedTest
    @CsvSource({"100, 160", "940, 2000", "-300, 60", "100, 100", "-300, -100", "1100, 1300"})
    void aTitleWithTooLittleSpaceIsLeftOut(double start, double end) {
        assertThat(frame(Direction.RIGHT_TO_LEFT, 600).sticky("title", 97, start, end, 5, 16))
                .isEmpty();
    }

    @Test
    void aShortTitleNeedsOnlyItsOwnWidth() {
        Frame frame = frame(Direction.LEFT_TO_RIGHT, 600);

        // 17 + 3 = 20 px and 8 px on either side.
        assertThat(frame.sticky("an", 17, 100, 136, 5, 16)).contains(new Label("an", new Box(108, 5, 20, 16)));
        assertThat(frame.sticky("an", 17, 100, 135, 5, 16)).isEmpty();
    }
}
