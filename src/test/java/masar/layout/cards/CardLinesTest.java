package masar.layout.cards;

import static org.assertj.core.api.Assertions.assertThat;

import masar.layout.frame.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardLinesTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "2, 0, 2", "1, 2, 2", "2, 1, 2", "1, 3, 3", "1, 5, 3", "1, 6, 4", "2, 4, 3", "1, 8, 4"})
    void aCardTakesTheRowsThatItIsHigh(int title, int summary, int rows) {
        CardLines lines = new CardLines(title, summary);

        assertThat(lines.rows()).isEqualTo(rows);
        double pitches = rows * Metrics.ROW_PITCH - (Metrics.ROW_PITCH - Metrics.CARD_HEIGHT);
        assertThat(lines.height()).isLessThanOrEqualTo(pitches).isGreaterThan(pitches - Metrics.ROW_PITCH);
    }

    @Test
    void asMuchOfASummaryIsShownAsTheRowsHold() {
        for (int rows = 1; rows < 10; rows++) {
            for (int title = 1; title <= Math.min(2, rows); title++) {
                int most = CardLines.summaryIn(rows, title);
                assertThat(new CardLines(title, most).rows()).isLessThanOrEqualTo(rows);
                assertThat(new CardLines(title, most + 1).rows()).isGreaterThan(rows);
            }
        }
    }
}
