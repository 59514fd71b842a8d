package masar.layout.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 1, SCARCE
            1, 2, FOR_TITLES
            1, 3, FOR_SUMMARIES
            3, 5, SCARCE
            3, 6, FOR_TITLES
            3, 8, FOR_TITLES
            3, 9, FOR_SUMMARIES
            0, 0, FOR_SUMMARIES
            """)
    void everyCardOfTheCrowdHasTheRowsThatItMayTake(int crowd, int rows, Room room) {
        assertThat(Room.of(crowd, rows)).isEqualTo(room);
    }
}
