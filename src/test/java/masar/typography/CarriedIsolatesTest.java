package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedIsolatesTest {

    @Test
    void linesWithoutIsolatesStay() {
        assertThat(CarriedIsolates.lines(List.of("one", "two"))).containsExactly("one", "two");
    }

    @Test
    void whatIsClosedOnItsLineStays() {
        assertThat(CarriedIsolates.lines(List.of("في \u2066a/b\u2069 ثم", "شيء")))
                .containsExactly("في \u2066a/b\u2069 ثم", "شيء");
    }

    @Test
    void anAddressOfThreeLinesIsOpenOnEach() {
        assertThat(CarriedIsolates.lines(List.of("في \u2066https://a/", "b-c/", "d\u2069. ثم", "شيء")))
                .containsExactly("في \u2066https://a/\u2069", "\u2066b-c/\u2069", "\u2066d\u2069. ثم", "شيء");
    }

    @Test
    void isolatesWithinIsolatesOpenInTheirOrder() {
        assertThat(CarriedIsolates.lines(List.of("\u2067أ \u2066b", "c\u2069 د", "ه\u2069")))
                .containsExactly("\u2067أ \u2066b\u2069\u2069", "\u2067\u2066c\u2069 د\u2069", "\u2067ه\u2069");
    }

    @Test
    void theFirstLetterDecidesForTheLinesThatFollow() {
        assertThat(CarriedIsolates.lines(List.of("\u20681 اسم", "name\u2069")))
                .containsExactly("\u20681 اسم\u2069", "\u2067name\u2069");
        assertThat(CarriedIsolates.lines(List.of("\u2068name", "اسم\u2069")))
                .containsExactly("\u2068name\u2069", "\u2066اسم\u2069");
    }
}
