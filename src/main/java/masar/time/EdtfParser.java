package masar.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import masar.time.EdtfInterval.Bound;
import masar.time.EdtfInterval.NoDate;
import masar.time.EdtfParseException.Reason;

/** Reads one text as EDTF, level 0 or 1, from left to right in one pass. */
final class EdtfParser {

    /** The longest canonical text, an interval of two qualified years after {@code Y}, has less than half of this. */
    static final int MAX_LENGTH = 64;

    private static final int MAX_ZONE_SECONDS = 14 * 3600;

    private final String text;
    private int at;

    EdtfParser(String text) {
        this.text = text;
    }

    EdtfDate parse() {
        if (text.isEmpty()) {
            throw failure(Reason.EMPTY, 0);
        }
        if (text.length() > MAX_LENGTH) {
            throw failure(Reason.TOO_LONG, MAX_LENGTH);
        }
        EdtfDate date = text.indexOf('/') < 0 ? single() : interval();
        if (!atEnd()) {
            throw unexpected();
        }
        return date;
    }

    private EdtfInterval interval() {
        Bound start = bound();
        if (!take('/')) {
            throw unexpected();
        }
        int endAt = at;
        Bound end = bound();
        if (!atEnd()) {
            throw unexpected();
        }
        if (EdtfInterval.isEmpty(start, end)) {
            throw failure(Reason.INTERVAL_EMPTY, 0);
        }
        if (EdtfInterval.isReversed(start, end)) {
            throw failure(Reason.INTERVAL_REVERSED, endAt);
        }
        return new EdtfInterval(start, end);
    }

    private Bound bound() {
        if (atEnd() || sees('/')) {
            return NoDate.UNKNOWN;
        }
        if (takeDots()) {
            return NoDate.OPEN;
        }
        int from = at;
        EdtfDate.Single date = single();
        if (date instanceof Bound bound) {
            return bound;
        }
        throw date instanceof EdtfUnspecified
                ? failure(Reason.LEVEL_2, text.indexOf('X', from))
                : failure(Reason.TIME_IN_INTERVAL, text.indexOf('T', from));
    }

    private boolean takeDots() {
        boolean found = text.startsWith("..", at);
        at += found ? 2 : 0;
        return found;
    }

    private EdtfDate.Single single() {
        if (take('Y')) {
            return longYear();
        }
        int from = at;
        boolean negative = take('-');
        int known = 0;
        int unknown = 0;
        for (int place = 0; place < 4; place++) {
            if (place >= 2 && take('X')) {
                unknown++;
            } else if (unknown == 0) {
                known = known * 10 + digit();
            } else {
                throw seesDigit() ? failure(Reason.LEVEL_2, at - 1) : unexpected();
            }
        }
        if (unknown > 0) {
            return unspecifiedYear(negative, known, unknown);
        }
        if (negative && known == 0) {
            throw failure(Reason.YEAR_OUT_OF_RANGE, from);
        }
        int year = negative ? -known : known;
        return take('-') ? withinYear(year) : new EdtfDate.Year(year, qualifier());
    }

    private EdtfDate.Single longYear() {
        boolean negative = take('-');
        int digitsAt = at;
        long year = digit();
        boolean leadingZero = year == 0;
        while (seesDigit()) {
            year = Math.min(year * 10 + digit(), EdtfDate.MAX_YEAR + 1L);
        }
        if (sees('E') || sees('S')) {
            throw failure(Reason.LEVEL_2, at);
        }
        if (leadingZero || at - digitsAt < 5) {
            throw failure(Reason.YEAR_NOT_LONG, digitsAt);
        }
        if (year > EdtfDate.MAX_YEAR) {
            throw failure(Reason.YEAR_OUT_OF_RANGE, digitsAt);
        }
        return new EdtfDate.Year((int) (negative ? -year : year), qualifier());
    }

    private EdtfDate.Single unspecifiedYear(boolean negative, int known, int unknown) {
        if (sees('-')) {
            throw failure(Reason.LEVEL_2, at - unknown);
        }
        return new EdtfUnspecified.Year(negative, known, unknown, qualifier());
    }

    /** What follows the year and a hyphen: a month or season, and perhaps a day and a time. */
    private EdtfDate.Single withinYear(int year) {
        int monthAt = at;
        if (takeUnspecifiedPair()) {
            return withinUnspecifiedMonth(year, monthAt);
        }
        int month = twoDigits();
        for (SeasonName season : SeasonName.values()) {
            if (season.code() == month) {
                return new EdtfDate.Season(year, season, qualifier());
            }
        }
        if (month >= 25 && month <= 41) {
            throw failure(Reason.LEVEL_2, monthAt);
        }
        if (month < 1 || month > 12) {
            throw failure(Reason.MONTH_OUT_OF_RANGE, monthAt);
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return take('-') ? withinMonth(yearMonth) : new EdtfDate.Month(yearMonth, qualifier());
    }

    private EdtfDate.Single withinUnspecifiedMonth(int year, int monthAt) {
        if (!take('-')) {
            return new EdtfUnspecified.Month(year, qualifier());
        }
        if (takeUnspecifiedPair()) {
            return new EdtfUnspecified.MonthAndDay(year, qualifier());
        }
        twoDigits();
        throw failure(Reason.LEVEL_2, monthAt);
    }

    private EdtfDate.Single withinMonth(YearMonth month) {
        int dayAt = at;
        if (takeUnspecifiedPair()) {
            return new EdtfUnspecified.Day(month, qualifier());
        }
        int day = twoDigits();
        if (!month.isValidDay(day)) {
            throw failure(Reason.DAY_OUT_OF_RANGE, dayAt);
        }
        LocalDate date = month.atDay(day);
        return take('T') ? dateTime(date) : new EdtfDate.Day(date, qualifier());
    }

    private EdtfDate.Single dateTime(LocalDate date) {
        int hour = clock(23, Reason.HOUR_OUT_OF_RANGE);
        expect(':');
        int minute = clock(59, Reason.MINUTE_OUT_OF_RANGE);
        expect(':');
        int second = clock(59, Reason.SECOND_OUT_OF_RANGE);
        LocalDateTime local = date.atTime(hour, minute, second);
        return new EdtfDate.DateTime(local, zone());
    }

    private int clock(int last, Reason reason) {
        int from = at;
        int value = twoDigits();
        if (value > last) {
            throw failure(reason, from);
        }
        return value;
    }

    private Optional<ZoneOffset> zone() {
        int from = at;
        if (take('Z')) {
            return Optional.of(ZoneOffset.UTC);
        }
        boolean west = take('-');
        if (!west && !take('+')) {
            return Optional.empty();
        }
        int hours = clock(14, Reason.ZONE_OUT_OF_RANGE);
        int minutes = take(':') ? clock(59, Reason.ZONE_OUT_OF_RANGE) : 0;
        int seconds = hours * 3600 + minutes * 60;
        if (seconds > MAX_ZONE_SECONDS || (west && seconds == 0)) {
            throw failure(Reason.ZONE_OUT_OF_RANGE, from);
        }
        return Optional.of(ZoneOffset.ofTotalSeconds(west ? -seconds : seconds));
    }

    private Qualifier qualifier() {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.NONE && sees(qualifier.symbol().charAt(0))) {
                at++;
                if (sees('-')) {
                    throw failure(Reason.LEVEL_2, at - 1);
                }
                return qualifier;
            }
        }
        return Qualifier.NONE;
    }

    private boolean takeUnspecifiedPair() {
        boolean found = text.startsWith("XX", at);
        at += found ? 2 : 0;
        return found;
    }

    private int twoDigits() {
        return digit() * 10 + digit();
    }

    private int digit() {
        if (!seesDigit()) {
            throw unexpected();
        }
        return Digits.value(text.charAt(at++));
    }

    private boolean seesDigit() {
        return !atEnd() && Digits.value(text.charAt(at)) >= 0;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw unexpected();
        }
    }

    private boolean take(char c) {
        boolean found = sees(c);
        at += found ? 1 : 0;
        return found;
    }

    private boolean sees(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    private boolean atEnd() {
        return at == text.length();
    }

    private EdtfParseException unexpected() {
        if (atEnd()) {
            return failure(Reason.UNEXPECTED_END, at);
        }
        return failure(isOfLevel2() ? Reason.LEVEL_2 : Reason.UNEXPECTED_CHARACTER, at);
    }

    /** Whether the character here, which level 1 does not have in this place, is one that level 2 has. */
    private boolean isOfLevel2() {
        return switch (text.charAt(at)) {
            case '[', '{', 'X' -> true;
            case 'E', 'S' -> at > 0 && Digits.value(text.charAt(at - 1)) >= 0;
            case '?', '~', '%' -> at + 1 < text.length() && startsPart(text.charAt(at + 1));
            case '.' -> text.startsWith("..", at);
            default -> false;
        };
    }

    private static boolean startsPart(char c) {
        return c == '-' || c == 'X' || c == 'Y' || Digits.value(c) >= 0;
    }

    private static EdtfParseException failure(Reason reason, int position) {
        return new EdtfParseException(reason, position);
    }
}
