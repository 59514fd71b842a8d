package masar.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.time.HijriCalendar.HijriDate;
import masar.time.HijriCalendar.HijriMonth;

/**
 * Writes dates, times and numbers in one style. A label of more than one word or number is a directional isolate: it
 * reads the same way in a right-to-left and in a left-to-right paragraph.
 */
public final class DateLabels {

    private static final long DAY = TimeSpan.SECONDS_PER_DAY;
    private static final long SHORTEST_IN_DAYS = 2 * DAY;
    private static final long LONGEST_IN_DAYS = 60 * DAY;
    private static final long LONGEST_IN_MONTHS = 20 * 146_097 * DAY / 400;

    private final Language language;
    private final Digits digits;
    private final DateWords words;
    private final IntervalWords intervals;

    public DateLabels(LabelStyle style) {
        this.language = style.language();
        this.digits = style.digits();
        this.words = new DateWords(style);
        this.intervals = new IntervalWords(words);
    }

    /** The language of the labels. */
    public Language language() {
        return language;
    }

    /** A date in short, for a card: ٢٠ آذار – ١ أيار ٢٠٠٣. */
    public String label(EdtfDate date) {
        return date(date, LabelLength.SHORT);
    }

    /** A date in words, with the day of the week, the zone of a time and the months of a season. */
    public String full(EdtfDate date) {
        return date(date, LabelLength.FULL);
    }

    private String date(EdtfDate date, LabelLength form) {
        return isolated(
                switch (date) {
                    case EdtfDate.Single single -> words.single(single, form, false);
                    case EdtfInterval interval -> intervals.interval(interval, form);
                });
    }

    /** The day in the Islamic calendar: ٨ جمادى الأولى ١٤٤١ هـ; empty for all but days and date-times, and before it. */
    public Optional<String> hijri(EdtfDate date) {
        return switch (date) {
            case EdtfDate.Day day -> hijri(day.date(), day.qualifier());
            case EdtfDate.DateTime dateTime -> hijri(dateTime.local().toLocalDate(), dateTime.qualifier());
            default -> Optional.empty();
        };
    }

    private Optional<String> hijri(LocalDate date, Qualifier qualifier) {
        return HijriCalendar.of(date)
                .map(hijri -> isolated(words.qualified(hijri(hijri), qualifier, LabelLength.SHORT)));
    }

    private String hijri(HijriDate date) {
        return words.number(date.day()) + " " + date.monthName(language) + " " + hijriEra(date.year());
    }

    /**
     * A stretch of time in words, no finer than its length deserves: from year to year beyond 20 years, from month to
     * month beyond 60 days, from day to day above two days or where it is made of whole days, else by the clock.
     * For a period that is bounded on one side only, that side.
     */
    public String period(TimeSpan span) {
        LocalDateTime start = LocalDateTime.ofEpochSecond(span.start(), 0, ZoneOffset.UTC);
        LocalDateTime end = LocalDateTime.ofEpochSecond(span.end(), 0, ZoneOffset.UTC);
        LocalDate first = start.toLocalDate();
        LocalDate last = end.minusSeconds(1).toLocalDate();
        if (span.length() > LONGEST_IN_MONTHS) {
            boolean endless = span.end() == TimeSpan.LATEST;
            if (endless != (span.start() == TimeSpan.EARLIEST)) {
                return isolated(
                        endless
                                ? words.phrase(Phrase.SINCE, bound(first, first.minusDays(1)))
                                : words.phrase(Phrase.UNTIL, bound(last, last.plusDays(1))));
            }
            boolean withEra = first.getYear() <= 0 && last.getYear() > 0;
            return fromTo(words.year(first.getYear(), withEra), words.year(last.getYear(), withEra));
        }
        if (span.length() > LONGEST_IN_DAYS) {
            return fromTo(words.month(YearMonth.from(first), false), words.month(YearMonth.from(last), false));
        }
        boolean wholeDays = span.start() % DAY == 0 && span.end() % DAY == 0;
        if (wholeDays || span.length() >= SHORTEST_IN_DAYS) {
            return fromTo(words.day(first, LabelLength.SHORT, false), words.day(last, LabelLength.SHORT, false));
        }
        return hours(start, end);
    }

    /** The only bound of a period, as a year or a month if it coincides with the end of one. */
    private String bound(LocalDate day, LocalDate beyond) {
        if (day.getYear() != beyond.getYear()) {
            return words.year(day.getYear(), false);
        }
        return day.getMonth() != beyond.getMonth()
                ? words.month(YearMonth.from(day), false)
                : words.day(day, LabelLength.SHORT, false);
    }

    private String hours(LocalDateTime start, LocalDateTime end) {
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return fromTo(moment(start), sameDay ? words.time(end.toLocalTime()) : moment(end));
    }

    private String moment(LocalDateTime time) {
        return words.phrase(
                Phrase.DATE_AND_TIME,
                words.day(time.toLocalDate(), LabelLength.SHORT, false),
                words.time(time.toLocalTime()));
    }

    private String fromTo(String start, String end) {
        return isolated(start.equals(end) ? start : words.phrase(Phrase.FROM_TO, start, end));
    }

    /** A text that is not a date, such as the name of an edition, with the digits of the labels. */
    public String digits(String text) {
        return digits.write(text);
    }

    /** A number without grouping. */
    public String number(long number) {
        return words.number(number);
    }

    /** A count, with a separator between thousands. */
    public String count(long count) {
        return words.count(count);
    }

    /** An astronomical year as people write it: ٢٠٠٣, and ٤٤ ق.م for -43. */
    public String year(long year) {
        return isolated(words.year(year, false));
    }

    /** The ten years from this one on, by name: عقد ٢٠١٠. */
    public String decade(long firstYear) {
        return isolated(words.decade(firstYear));
    }

    /** From one astronomical year to another, both inclusive: ٢٠٠٠ – ٢٠٩٩. */
    public String years(long first, long last) {
        return isolated(words.years(first, last));
    }

    /**
     * The full name of a month.
     *
     * @param month 1 to 12
     */
    public String month(int month) {
        return words.month(Month.of(month));
    }

    /**
     * The month where space is short: one name in Arabic, which has no abbreviations; three letters in English.
     *
     * @param month 1 to 12
     */
    public String monthShort(int month) {
        return words.monthBrief(Month.of(month));
    }

    /**
     * The first word of the month's short name, where space is shorter still: كانون, for which its neighbours and the
     * year below it say which of two it is. English names have a single word.
     *
     * @param month 1 to 12
     */
    public String monthFirstWord(int month) {
        return monthShort(month).split(" ", 2)[0];
    }

    /** The last two digits of a year of the common era: ٠٣. */
    public String yearOfCentury(int year) {
        return words.digits("%02d".formatted(Math.floorMod(year, 100)));
    }

    /** A time on the 24-hour clock: ١٠:٢٠. */
    public String time(int hour, int minute) {
        return words.time(LocalTime.of(hour, minute));
    }

    /** The word for the present day. */
    public String today() {
        return words.phrase(Phrase.TODAY);
    }

    /** A month of the Islamic calendar with its year: رجب ١٤٤٢ هـ. */
    public String hijriMonth(HijriMonth month) {
        return isolated(month.name(language) + " " + hijriEra(month.year()));
    }

    /** A year of the Islamic calendar: ١٤٤٢ هـ. */
    public String hijriYear(int year) {
        return isolated(hijriEra(year));
    }

    private String hijriEra(int year) {
        return words.phrase(Phrase.HIJRI_ERA, words.number(year));
    }

    private String isolated(String text) {
        return BidiText.isolateComposite(text, language);
    }
}
