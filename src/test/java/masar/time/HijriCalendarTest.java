package masar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.HashSet;
import java.util.Set;
import masar.time.HijriCalendar.HijriDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriCalendarTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the epoch, 16 July 622 Julian
            0622-07-19,    1,  1,  1
            # the fall of Baghdad, 10 February 1258 Julian
            1258-02-17,  656,  2,  4
            # the battle of Ain Jalut, 3 September 1260 Julian
            1260-09-10,  658,  9, 25
            # the fall of Constantinople, 29 May 1453 Julian
            1453-06-07,  857,  5, 20
            # Umm al-Qura
            1882-11-12, 1300,  1,  1
            2020-01-03, 1441,  5,  8
            2024-07-07, 1446,  1,  1
            2174-11-25, 1600, 12, 30
            """)
    void aDayIsThatOfTheCalendarOfItsTime(LocalDate date, int year, int month, int day) {
        assertThat(HijriCalendar.of(date)).hasValue(new HijriDate(year, month, day));
    }

    @Test
    void thereIsNoDayBeforeTheHijra() {
        assertThat(HijriCalendar.of(LocalDate.of(622, 7, 18))).isEmpty();
        assertThat(HijriCalendar.of(LocalDate.of(-43, 3, 15))).isEmpty();
    }

    @Test
    void theDaysOfTheTabularCalendarFollowEachOther() {
        Set<Integer> longYears = new HashSet<>();
        LocalDate date = LocalDate.of(622, 7, 19);
        for (int year = 1; year <= 60; year++) {
            for (int month = 1; month <= 12; month++) {
                int days = 29 + month % 2;
                for (int day = 1; day <= days; day++, date = date.plusDays(1)) {
                    assertThat(HijriCalendar.of(date)).hasValue(new HijriDate(year, month, day));
                }
            }
            if (HijriCalendar.of(date).orElseThrow().day() == 30) {
                longYears.add(year);
                date = date.plusDays(1);
            }
        }
        assertThat(longYears)
                .containsExactlyInAnyOrder(
                        2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29, 32, 35, 37, 40, 43, 46, 48, 51, 54, 56, 59);
    }

    @Test
    void everyThirtyYearsOfTheTabularCalendarHaveAsManyDays() {
        LocalDate epoch = LocalDate.of(622, 7, 19);
        for (int cycle = 1; cycle <= 40; cycle++) {
            assertThat(HijriCalendar.of(epoch.plusDays(10_631L * cycle))).hasValue(new HijriDate(30 * cycle + 1, 1, 1));
        }
    }

    @Test
    void noDayIsLostOrSaidTwiceWhereTheCalendarsMeet() {
        assertThat(HijriCalendar.of(LocalDate.of(1882, 11, 11))).hasValue(new HijriDate(1299, 12, 29));
        assertThat(HijriCalendar.of(LocalDate.of(2174, 11, 26))).hasValue(new HijriDate(1601, 1, 1));
    }

    @Test
    void theCalendarOfTheJdkIsFollowedWhereItReaches() {
        for (LocalDate date = LocalDate.of(1990, 1, 1); date.getYear() < 2030; date = date.plusDays(1)) {
            HijriDate hijri = HijriCalendar.of(date).orElseThrow();

            assertThat(HijrahDate.of(hijri.year(), hijri.month(), hijri.day())).isEqualTo(HijrahDate.from(date));
        }
    }
}
