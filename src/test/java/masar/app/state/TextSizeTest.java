package masar.app.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextSizeTest {

    @Test
    void stepsLeadFrom80To200PercentAndNoFarther() {
        assertThat(Stream.iterate(new TextSize(80), TextSize::larger).limit(10).map(TextSize::percent))
                .containsExactly(80, 90, 100, 110, 125, 150, 175, 200, 200, 200);
        assertThat(Stream.iterate(new TextSize(200), TextSize::smaller).limit(9).map(TextSize::percent))
                .containsExactly(200, 175, 150, 125, 110, 100, 90, 80, 80);
    }

    @Test
    void thereAreNoOtherSizes() {
        for (int percent : List.of(0, 79, 101, 201)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new TextSize(percent));
        }
    }
}
