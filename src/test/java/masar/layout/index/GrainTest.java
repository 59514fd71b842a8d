package masar.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masar.layout.SampleEvents;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closest zoom follows the finest date. */
class GrainTest {

    private static EventIndex index(String... dates) {
        return EventIndex.of(List.of(dates).stream()
                .map(date -> SampleEvents.event(date, date, 3, date))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2003-03-20T05:34:10, 1",
        "2003-03-20T05:34:00, 60",
        "2003-03-20T05:00:00+03:00, 3600",
        "2003-03-20, 86400",
        "2003-03-20~, 86400",
        "2003/2003-03-20, 86400",
        "2003-03-20/.., 86400",
        "2003-03, 2419200",
        "2003-03-XX, 2419200",
        "2003-21, 7776000",
        "2003, 31536000",
        "2003-XX-XX, 31536000",
        "2001/2003, 31536000",
        "200X, 315532800",
        "20XX, 3155673600",
        "../.., 3155673600",
    })
    void theUnitInWhichADateIsKnown(String date, long seconds) {
        assertThat(index(date).bounds().grain()).isEqualTo(seconds);
    }

    @Test
    void ofSeveralDatesTheFinestCountsAndNoFilterChangesThat() {
        EventIndex all = index("19XX", "1990-08-02", "1990-08-02", "2003", "2005-03-20T05:34:00");

        assertThat(all.bounds().grain()).isEqualTo(60);
        assertThat(all.part(new int[] {1, 3}).bounds().grain()).isEqualTo(60);
        assertThat(all.part(new int[] {0}).bounds().grain()).isEqualTo(60);
        assertThat(index("2003", "1990-08-02", "1991").bounds().grain()).isEqualTo(86_400);
    }

    @Test
    void anImageOfAPeriodShowsThePeriodHoweverShort() {
        TimeSpan hour = new TimeSpan(1_000_000, 1_003_600);
        EventIndex image = index("1970").within(hour);

        assertThat(image.bounds().widest(1_000)).isEqualTo(3_600 / 952.0);
    }
}
