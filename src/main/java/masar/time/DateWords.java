package masar.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Phrase;

/** The words for single dates and their parts, not yet isolated. */
final class DateWords {

    private final LabelStyle style;

    DateWords(LabelStyle style) {
        this.style = style;
    }

    String phrase(Phrase phrase, Object... parts) {
        return phrase.in(style.language(), parts);
    }

    /** A text of ASCII digits in those of the style. */
    String digits(String ascii) {
        String written = style.digits().write(ascii);
        // Arabic-Indic digits draw the neutral text between two numbers to the right-to-left side (rule N1 of UAX #9).
        boolean strange = style.digits() == Digits.ARABIC && !style.language().rightToLeft();
        return strange ? BidiText.isolate(written, style.language()) : written;
    }

    String number(long number) {
        return digits(Long.toString(number));
    }

    String count(long count) {
        String grouped = String.format(Locale.ROOT, "%,d", count);
        return digits(grouped.replace(',', style.digits().groupSeparator()));
    }

    /** @param withEra whether a year of the common era says so; those of one or two digits always do */
    String year(long year, boolean withEra) {
        if (year <= 0) {
            return phrase(Phrase.BEFORE_COMMON_ERA, number(1 - year));
        }
        return withEra || year < 100 ? phrase(Phrase.COMMON_ERA, number(year)) : number(year);
    }

    String years(long first, long last) {
        if (first <= 0 && last <= 0) {
            return phrase(Phrase.BEFORE_COMMON_ERA, range(number(1 - first), number(1 - last)));
        }
        if (first > 0) {
            String years = range(number(first), number(last));
            return first < 100 ? phrase(Phrase.COMMON_ERA, years) : years;
        }
        return range(year(first, true), year(last, true));
    }

    String decade(long first) {
        return first < 100 ? years(first, first + 9) : phrase(Phrase.DECADE, number(first));
    }

    String month(Month month) {
        return style.language() == Language.ARABIC
                ? style.monthNames().full(month)
                : month.getDisplayName(
                        TextStyle.FULL_STANDALONE, style.language().locale());
    }

    String monthBrief(Month month) {
        return style.language() == Language.ARABIC
                ? style.monthNames().brief(month)
                : month.getDisplayName(
                        TextStyle.SHORT_STANDALONE, style.language().locale());
    }

    String month(YearMonth month, boolean withEra) {
        return month(month.getMonth()) + " " + year(month.getYear(), withEra);
    }

    /** From one month to another; a year that both share is said once. */
    String months(YearMonth first, YearMonth last, boolean withEra) {
        return first.getYear() == last.getYear()
                ? range(month(first.getMonth()), month(last.getMonth())) + " " + year(last.getYear(), withEra)
                : range(month(first, withEra), month(last, withEra));
    }

    /** From one day to another; a month and a year that both share are said once. */
    String days(LocalDate first, LocalDate last, boolean withEra) {
        if (first.getYear() != last.getYear()) {
            return range(day(first, LabelLength.SHORT, withEra), day(last, LabelLength.SHORT, withEra));
        }
        String days = first.getMonth() == last.getMonth()
                ? range(dayOfMonth(first), dayOfMonth(last)) + " " + month(last.getMonth())
                : range(dayAndMonth(first), dayAndMonth(last));
        return days + " " + year(last.getYear(), withEra);
    }

    private String dayOfMonth(LocalDate date) {
        return number(date.getDayOfMonth());
    }

    private String dayAndMonth(LocalDate date) {
        return dayOfMonth(date) + " " + month(date.getMonth());
    }

    String day(LocalDate date, LabelLength form, boolean withEra) {
        String day = dayAndMonth(date) + " " + year(date.getYear(), withEra);
        return form == LabelLength.SHORT ? day : weekday(date) + " " + day;
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.FULL_STANDALONE, style.language().locale());
    }

    /** On the 24-hour clock; with seconds only where there are some. */
    String time(LocalTime time) {
        return digits(time.toString());
    }

    /** Two ends with an en dash, spaced in Arabic and where an end has several words. */
    String range(String first, String last) {
        boolean closed = !style.language().rightToLeft() && !first.contains(" ") && !last.contains(" ");
        return first + (closed ? "–" : " – ") + last;
    }

    String single(EdtfDate.Single date, LabelLength form, boolean withEra) {
        return qualified(unqualified(date, form, withEra), date.qualifier(), form);
    }

    String qualified(String date, Qualifier qualifier, LabelLength form) {
        Phrase about = form == LabelLength.SHORT ? Phrase.APPROXIMATE : Phrase.ABOUT;
        String approximate = qualifier.approximate() ? phrase(about, date) : date;
        return qualifier.uncertain() ? phrase(Phrase.UNCERTAIN, approximate) : approximate;
    }

    private String unqualified(EdtfDate.Single date, LabelLength form, boolean withEra) {
        return switch (date) {
            case EdtfDate.Year year -> year(year.year(), withEra);
            case EdtfDate.Season season -> season(season, form, withEra);
            case EdtfDate.Month month -> month(month.month(), withEra);
            case EdtfDate.Day day -> day(day.date(), form, withEra);
            case EdtfDate.DateTime dateTime -> dateTime(dateTime, form);
            case EdtfUnspecified.Year year -> unspecifiedYear(year);
            case EdtfUnspecified.Month month -> phrase(Phrase.SOME_MONTH, year(month.year(), withEra));
            case EdtfUnspecified.MonthAndDay day -> phrase(Phrase.SOME_DAY, year(day.year(), withEra));
            case EdtfUnspecified.Day day -> phrase(Phrase.SOME_DAY, month(day.month(), withEra));
        };
    }

    private String season(EdtfDate.Season season, LabelLength form, boolean withEra) {
        String name = season.name().in(style.language()) + " " + year(season.year(), withEra);
        if (form == LabelLength.SHORT) {
            return name;
        }
        YearMonth first = season.firstMonth();
        return phrase(Phrase.IN_PARENTHESES, name, months(first, first.plusMonths(2), withEra));
    }

    private String dateTime(EdtfDate.DateTime date, LabelLength form) {
        String day = day(date.local().toLocalDate(), form, false);
        String time = time(date.local().toLocalTime());
        if (form == LabelLength.SHORT) {
            return phrase(Phrase.DATE_AND_TIME, day, time);
        }
        String text = phrase(Phrase.DATE_AT_TIME, day, time);
        return date.zone()
                .map(zone -> phrase(Phrase.IN_PARENTHESES, text, zone(zone)))
                .orElse(text);
    }

    /** Written in Latin letters, from left to right, in every language. */
    private String zone(ZoneOffset zone) {
        String offset = zone.equals(ZoneOffset.UTC) ? "" : digits(zone.getId());
        return BidiText.isolate("UTC" + offset, Language.ENGLISH);
    }

    private String unspecifiedYear(EdtfUnspecified.Year date) {
        boolean namedDecade = date.precision() == Precision.DECADE && !date.negative();
        return namedDecade ? decade(date.first()) : years(date.first(), date.last());
    }
}
