package masar.time.written;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import masar.time.EdtfDate;
import masar.time.EdtfParseException;
import masar.time.EdtfUnspecified;
import masar.time.Qualifier;
import masar.time.SeasonName;

/** Reads one text as EDTF or, failing that, by the patterns in which people write dates. */
final class WrittenDateReader {

    /** Longer texts are not dates, whatever they are. */
    private static final int LONGEST = 120;

    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final String JOINT = "[ /.-]?";
    private static final String SEPARATOR = " ?[/.-] ?";

    private static final Pattern ABOUT = Pattern.compile(
            "^(?:~|(?:about|around|circa|ca\\.?|c\\.|نحو|حوالي|قرابه)(?= ?[\\d\\p{L}])) ?| ?(?:~|تقريبا)$");
    private static final Pattern UNCERTAIN = Pattern.compile(" ?(?:\\?|\\((?:uncertain|غير موكد)\\))$");
    private static final Pattern BEFORE_ERA =
            Pattern.compile(" ?(?:b\\.?c\\.?(?:e\\.?)?|ق\\. ?م\\.?|ق ?م|قبل الميلاد)$");
    private static final Pattern OF_ERA = Pattern.compile(" ?(?:c\\.?e\\.?|a\\.?d\\.?|م\\.?|ميلادي|ميلاديه|للميلاد)$");

    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0s|عقد (\\d{3})0");
    private static final Pattern SEASON = Pattern.compile("S(\\d\\d) (\\d{4})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("M(?<m>\\d\\d)" + JOINT + "(?<y>\\d{4})|(?<y2>\\d{4})" + JOINT + "M(?<m2>\\d\\d)");
    private static final Pattern MONTH_YEAR_NUMBERS = Pattern.compile(
            "(?<m>\\d{1,2})" + SEPARATOR + "(?<y>\\d{4})|(?<y2>\\d{4})" + SEPARATOR + "(?<m2>\\d{1,2})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?<d>\\d{1,2})" + ORDINAL + JOINT + "M(?<m>\\d\\d)" + JOINT + "(?<y>\\d{4})");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("M(?<m>\\d\\d) (?<d>\\d{1,2})" + ORDINAL + " (?<y>\\d{4})");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<y>\\d{4})" + SEPARATOR + "(?<m>\\d{1,2})" + SEPARATOR + "(?<d>\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<a>\\d{1,2})" + SEPARATOR + "(?<b>\\d{1,2})" + SEPARATOR + "(?<y>\\d{4})");

    private final String text;

    WrittenDateReader(String text) {
        this.text = text;
    }

    WrittenDate read() {
        if (text.length() > LONGEST) {
            return new WrittenDate.NotADate();
        }
        return edtf().or(this::written).orElseGet(WrittenDate.NotADate::new);
    }

    private Optional<WrittenDate> edtf() {
        try {
            String bare = text.codePoints()
                    .filter(letter -> Character.getType(letter) != Character.FORMAT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return Optional.of(new WrittenDate.Read(EdtfDate.parse(bare.strip()), false));
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    private Optional<WrittenDate> written() {
        String plain = DateSpelling.plain(text);
        String certain = DateSpelling.without(UNCERTAIN, plain);
        String exact = DateSpelling.without(ABOUT, certain);
        Qualifier qualifier = qualifier(!certain.equals(plain), !exact.equals(certain));
        String bare = DateSpelling.without(OF_ERA, exact);
        try {
            return year(exact, qualifier)
                    .or(() -> decade(bare, qualifier))
                    .or(() -> season(bare, qualifier))
                    .or(() -> month(bare, qualifier))
                    .or(() -> day(bare, qualifier));
        } catch (DateTimeException e) {
            return Optional.of(new WrittenDate.NoSuchDay());
        }
    }

    private static Qualifier qualifier(boolean uncertain, boolean approximate) {
        return Stream.of(Qualifier.values())
                .filter(one -> one.uncertain() == uncertain && one.approximate() == approximate)
                .findFirst()
                .orElseThrow();
    }

    /** A year of any number of digits before the common era, or in it if that is said; without it, of four. */
    private static Optional<WrittenDate> year(String text, Qualifier qualifier) {
        String before = DateSpelling.without(BEFORE_ERA, text);
        String year = before.equals(text) ? DateSpelling.without(OF_ERA, text) : before;
        boolean said = !year.equals(text);
        if (!YEAR.matcher(year).matches() || (!said && year.length() < 4)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        if (number == 0) {
            return said ? Optional.of(new WrittenDate.NoSuchDay()) : Optional.empty();
        }
        return read(new EdtfDate.Year(before.equals(text) ? number : 1 - number, qualifier));
    }

    private static Optional<WrittenDate> decade(String text, Qualifier qualifier) {
        Matcher found = DECADE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String known = Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
        return read(new EdtfUnspecified.Year(false, Integer.parseInt(known), 1, qualifier));
    }

    private static Optional<WrittenDate> season(String text, Qualifier qualifier) {
        Matcher found = SEASON.matcher(text);
        return found.matches()
                ? Stream.of(SeasonName.values())
                        .filter(season -> season.code() == Integer.parseInt(found.group(1)))
                        .findFirst()
                        .flatMap(season ->
                                read(new EdtfDate.Season(Integer.parseInt(found.group(2)), season, qualifier)))
                : Optional.empty();
    }

    private static Optional<WrittenDate> month(String text, Qualifier qualifier) {
        return Stream.of(MONTH_YEAR, MONTH_YEAR_NUMBERS)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found ->
                        read(new EdtfDate.Month(YearMonth.of(either(found, "y"), either(found, "m")), qualifier)));
    }

    private static int either(Matcher found, String name) {
        return Integer.parseInt(Optional.ofNullable(found.group(name)).orElseGet(() -> found.group(name + "2")));
    }

    private static Optional<WrittenDate> day(String text, Qualifier qualifier) {
        Optional<WrittenDate> named = Stream.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> read(day(found, "m", "d", qualifier)));
        return named.or(() -> numbers(text, qualifier));
    }

    /** Three numbers, the year last: the day first, unless only the other way round is a date. */
    private static Optional<WrittenDate> numbers(String text, Qualifier qualifier) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group("a"));
        int second = Integer.parseInt(found.group("b"));
        boolean monthFirst = second > 12 && first <= 12;
        EdtfDate day = monthFirst ? day(found, "a", "b", qualifier) : day(found, "b", "a", qualifier);
        return Optional.of(new WrittenDate.Read(day, first <= 12 && second <= 12 && first != second));
    }

    private static EdtfDate day(Matcher found, String month, String day, Qualifier qualifier) {
        return new EdtfDate.Day(
                LocalDate.of(
                        Integer.parseInt(found.group("y")),
                        Integer.parseInt(found.group(month)),
                        Integer.parseInt(found.group(day))),
                qualifier);
    }

    private static Optional<WrittenDate> read(EdtfDate date) {
        return Optional.of(new WrittenDate.Read(date, false));
    }
}
