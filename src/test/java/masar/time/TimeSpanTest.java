package masar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    @Test
    void aSpanIsNeverEmptyOrReversed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(5, 4));
    }

    @Test
    void aSpanStaysWithinTheYearsADateCanHave() {
        TimeSpan all = new TimeSpan(TimeSpan.EARLIEST, TimeSpan.LATEST);

        assertThat(EdtfDate.parse("Y-999999998").earliest()).hasValue(all.start());
        assertThat(EdtfDate.parse("Y999999998").latest()).hasValue(all.end());
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(TimeSpan.EARLIEST - 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(0, TimeSpan.LATEST + 1));
    }

    @Test
    void theFirstAndTheLastDayBelongToASpanOfDays() {
        TimeSpan span = TimeSpan.ofDays(LocalDate.of(1970, 1, 1), LocalDate.of(1970, 1, 2));

        assertThat(span).isEqualTo(new TimeSpan(0, 2 * 86_400));
        assertThat(span.length()).isEqualTo(172_800);
    }

    @Test
    void theEndDoesNotBelongToTheSpan() {
        TimeSpan span = new TimeSpan(10, 20);

        assertThat(span.contains(9)).isFalse();
        assertThat(span.contains(10)).isTrue();
        assertThat(span.contains(19)).isTrue();
        assertThat(span.contains(20)).isFalse();
    }

    @Test
    void neighboursDoNotOverlap() {
        TimeSpan span = new TimeSpan(10, 20);

        assertThat(span.overlaps(new TimeSpan(20, 30))).isFalse();
        assertThat(span.overlaps(new TimeSpan(0, 10))).isFalse();
        assertThat(span.overlaps(new TimeSpan(19, 30))).isTrue();
        assertThat(span.overlaps(new TimeSpan(0, 11))).isTrue();
        assertThat(span.overlaps(new TimeSpan(12, 13))).isTrue();
        assertThat(span.overlaps(new TimeSpan(0, 30))).isTrue();
    }

    @Test
    void theHullHoldsBothAndWhatLiesBetween() {
        assertThat(new TimeSpan(10, 20).hull(new TimeSpan(40, 50))).isEqualTo(new TimeSpan(10, 50));
        assertThat(new TimeSpan(40, 50).hull(new TimeSpan(10, 20))).isEqualTo(new TimeSpan(10, 50));
        assertThat(new TimeSpan(10, 50).hull(new TimeSpan(20, 30))).isEqualTo(new TimeSpan(10, 50));
    }

    @Test
    void aSpanBetweenDatesHoldsBothAndHasNoBoundWithoutADate() {
        Optional<EdtfDate> year = Optional.of(EdtfDate.parse("2014"));
        Optional<EdtfDate> goingOn = Optional.of(EdtfDate.parse("2014/.."));
        TimeSpan whole = TimeSpan.ofYears(2014, 2014);

        assertThat(TimeSpan.between(year, year)).contains(whole);
        assertThat(TimeSpan.between(year, Optional.empty())).contains(new TimeSpan(whole.start(), TimeSpan.LATEST));
        assertThat(TimeSpan.between(year, goingOn)).contains(new TimeSpan(whole.start(), TimeSpan.LATEST));
        assertThat(TimeSpan.between(Optional.empty(), year)).contains(new TimeSpan(TimeSpan.EARLIEST, whole.end()));
        assertThat(TimeSpan.between(year, Optional.of(EdtfDate.parse("2013")))).isEmpty();
    }
}
