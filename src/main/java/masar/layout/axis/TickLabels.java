package masar.layout.axis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import masar.layout.axis.Division.Form;
import masar.layout.axis.TickUnit.Kind;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.Qualifier;

/** The texts of both rows of the axis, and how wide the longest of each kind may become. */
final class TickLabels {

    /** EDTF writes days of no further years. */
    private static final int MAX_CALENDAR_YEAR = 9999;

    private static final int MONTHS = 12;

    private final DateLabels labels;
    private final TextMeasurer measurer;
    private final Map<Widest, Double> widest = new HashMap<>();

    /** The longest label of a row of one kind, of years that have this many digits. */
    private record Widest(boolean major, Kind kind, boolean range, Form form, int digits, boolean withEra) {}

    TickLabels(DateLabels labels, TextMeasurer measurer) {
        this.labels = labels;
        this.measurer = measurer;
    }

    /** What a label of the finer row says; it begins at an instant of its unit. */
    String minor(Division division, long start) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC);
        return switch (division.minor().kind()) {
            case MINUTE, HOUR -> time(start);
            case DAY -> labels.number(at.getDayOfMonth());
            case MONTH -> month(at.getMonthValue(), division.form());
            case YEAR -> division.form() == Form.FULL ? labels.year(at.getYear()) : labels.yearOfCentury(at.getYear());
        };
    }

    /** The time of day at an instant. */
    String time(long second) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        return labels.time(at.getHour(), at.getMinute());
    }

    /** What a label of the coarser row says; it begins at an instant of its unit. */
    String major(TickUnit unit, long start) {
        LocalDate day = LocalDateTime.ofEpochSecond(start, 0, ZoneOffset.UTC).toLocalDate();
        return switch (unit.kind()) {
            case MINUTE, HOUR, DAY -> day(day);
            case MONTH -> monthOfYear(day);
            case YEAR -> unit.count() == 1 ? labels.year(day.getYear()) : years(unit, day.getYear());
        };
    }

    private String month(int month, Form form) {
        return switch (form) {
            case FULL -> labels.month(month);
            case SHORT -> labels.monthShort(month);
            case FIRST_WORD -> labels.monthFirstWord(month);
        };
    }

    private String day(LocalDate day) {
        return Math.abs(day.getYear()) > MAX_CALENDAR_YEAR
                ? labels.number(day.getDayOfMonth()) + ' ' + monthOfYear(day)
                : labels.full(new EdtfDate.Day(day, Qualifier.NONE));
    }

    private String monthOfYear(LocalDate day) {
        return labels.month(day.getMonthValue()) + ' ' + labels.year(day.getYear());
    }

    private String years(TickUnit unit, long first) {
        return labels.years(first, unit.lastYear(first));
    }

    /** How wide a text is drawn at most, in px. */
    double width(String text) {
        return measurer.width(text, Face.CAPTION) + Metrics.TEXT_SLACK;
    }

    /** How wide the labels of the finer row become at most, in px. */
    double widestMinor(Division division, YearDigits years) {
        Kind kind = division.minor().kind();
        int digits = kind == Kind.YEAR ? years.digits(division.minor()) : 0;
        return widest(new Widest(false, kind, false, division.form(), digits, years.withEra()), () -> switch (kind) {
            case MINUTE, HOUR -> List.of(labels.time(22, 55), labels.time(0, 0));
            case DAY -> List.of(labels.number(28), labels.number(30));
            case MONTH -> {
                List<String> names = new ArrayList<>();
                for (int month = 1; month <= MONTHS; month++) {
                    names.add(month(month, division.form()));
                }
                yield names;
            }
            case YEAR ->
                division.form() == Form.FULL
                        ? longYears(digits, years.withEra()).stream()
                                .map(labels::year)
                                .toList()
                        : List.of(labels.yearOfCentury(1888), labels.yearOfCentury(2000));
        });
    }

    /** How wide the labels of the coarser row become at most, in px. */
    double widestMajor(TickUnit unit, YearDigits years) {
        int digits = years.digits(unit);
        boolean range = unit.count() > 1;
        Widest key = new Widest(true, unit.kind(), range, Form.FULL, digits, years.withEra());
        return widest(key, () -> {
            List<String> texts = new ArrayList<>();
            for (int year : longYears(digits, years.withEra())) {
                switch (unit.kind()) {
                    case MINUTE, HOUR, DAY -> longDays(year).forEach(day -> texts.add(day(day)));
                    case MONTH -> longDays(year).forEach(day -> texts.add(monthOfYear(day)));
                    case YEAR -> texts.add(range ? labels.years(year, year) : labels.year(year));
                }
            }
            return texts;
        });
    }

    private double widest(Widest key, Supplier<List<String>> samples) {
        return widest.computeIfAbsent(
                key, k -> samples.get().stream().mapToDouble(this::width).max().orElse(0));
    }

    /** Years of this many digits whose digits are wide, as astronomical ones. */
    private static List<Integer> longYears(int digits, boolean withEra) {
        int eights = Integer.parseInt("8".repeat(digits));
        int zeros = Integer.parseInt("2" + "0".repeat(digits - 1));
        return withEra ? List.of(1 - eights, 1 - zeros) : List.of(eights, zeros);
    }

    /** Among these days is every weekday of every month. */
    private static List<LocalDate> longDays(int year) {
        List<LocalDate> days = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            for (int day = 22; day <= 28; day++) {
                days.add(LocalDate.of(year, month, day));
            }
        }
        return days;
    }
}
