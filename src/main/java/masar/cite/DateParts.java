package masar.cite;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.EdtfUnspecified;
import masar.time.SeasonName;

/**
 * A date as reference formats know dates, which is less than EDTF can say.
 *
 * @param ends the year, and as far as it is known month and day, of the date, or of the start and the end of a period; years
 *     are astronomical; empty where neither end has a date
 * @param season 1 for spring to 4 for winter
 * @param circa whether the date is approximate, uncertain or known only within bounds
 */
record DateParts(List<List<Integer>> ends, OptionalInt season, boolean circa) {

    DateParts {
        ends = List.copyOf(ends);
    }

    static DateParts of(EdtfDate date) {
        boolean vague = date.approximate() || date.uncertain();
        return switch (date) {
            case EdtfDate.Season season ->
                new DateParts(
                        List.of(List.of(season.year())),
                        OptionalInt.of(season.name().code() - SeasonName.SPRING.code() + 1),
                        vague);
            case EdtfUnspecified.Year year ->
                new DateParts(List.of(List.of(year.first()), List.of(year.last())), OptionalInt.empty(), true);
            case EdtfDate.Single single -> new DateParts(List.of(parts(single)), OptionalInt.empty(), vague);
            case EdtfInterval interval -> new DateParts(ends(interval), OptionalInt.empty(), vague);
        };
    }

    /** The first part of the first end; empty where there is no date. */
    OptionalInt year() {
        return ends.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(ends.getFirst().getFirst());
    }

    private static List<List<Integer>> ends(EdtfInterval interval) {
        List<List<Integer>> ends = new ArrayList<>();
        for (EdtfInterval.Bound bound : List.of(interval.start(), interval.end())) {
            if (bound instanceof EdtfDate.Single single) {
                ends.add(parts(single));
            }
        }
        return ends;
    }

    private static List<Integer> parts(EdtfDate.Single date) {
        return switch (date) {
            case EdtfDate.Year year -> List.of(year.year());
            case EdtfDate.Month month -> parts(month.month());
            case EdtfDate.Day day -> parts(day.date());
            case EdtfDate.DateTime time -> parts(time.local().toLocalDate());
            case EdtfDate.Season season -> List.of(season.year());
            case EdtfUnspecified.Year year -> List.of(year.first());
            case EdtfUnspecified.Month month -> List.of(month.year());
            case EdtfUnspecified.MonthAndDay day -> List.of(day.year());
            case EdtfUnspecified.Day day -> parts(day.month());
        };
    }

    private static List<Integer> parts(YearMonth month) {
        return List.of(month.getYear(), month.getMonthValue());
    }

    private static List<Integer> parts(LocalDate day) {
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
