package masar.time;

import java.time.LocalDate;
import masar.i18n.Phrase;
import masar.time.EdtfDate.Single;
import masar.time.EdtfInterval.NoDate;

/** The words for intervals, not yet isolated. */
final class IntervalWords {

    private final DateWords words;

    IntervalWords(DateWords words) {
        this.words = words;
    }

    String interval(EdtfInterval interval, LabelLength form) {
        if (interval.start() instanceof Single start) {
            return switch (interval.end()) {
                case NoDate.OPEN -> words.phrase(Phrase.SINCE, words.single(start, form, false));
                case NoDate.UNKNOWN -> words.phrase(Phrase.FROM_UNKNOWN_END, words.single(start, form, false));
                case Single end -> form == LabelLength.SHORT ? brief(start, end) : full(start, end);
            };
        }
        boolean openStart = interval.start() == NoDate.OPEN;
        return switch (interval.end()) {
            case NoDate.OPEN -> words.phrase(openStart ? Phrase.NO_START_NO_END : Phrase.UNKNOWN_START_NO_END);
            case NoDate.UNKNOWN -> words.phrase(Phrase.NO_START_UNKNOWN_END);
            case Single end ->
                words.phrase(openStart ? Phrase.UNTIL : Phrase.UNTIL_UNKNOWN_START, words.single(end, form, false));
        };
    }

    private String full(Single start, Single end) {
        if (start.equals(end)) {
            return words.single(start, LabelLength.FULL, false);
        }
        boolean withEra = crossesEras(start, end);
        return words.phrase(
                Phrase.FROM_TO,
                words.single(start, LabelLength.FULL, withEra),
                words.single(end, LabelLength.FULL, withEra));
    }

    /** Parts that both ends share are written once, at the end. */
    private String brief(Single start, Single end) {
        if (start.equals(end)) {
            return words.single(start, LabelLength.SHORT, false);
        }
        boolean withEra = crossesEras(start, end);
        if (start.qualifier() == Qualifier.NONE && end.qualifier() == Qualifier.NONE) {
            if (start instanceof EdtfDate.Year first && end instanceof EdtfDate.Year last) {
                return words.years(first.year(), last.year());
            }
            if (start instanceof EdtfDate.Month first && end instanceof EdtfDate.Month last) {
                return words.months(first.month(), last.month(), withEra);
            }
            if (start instanceof EdtfDate.Day first && end instanceof EdtfDate.Day last) {
                return words.days(first.date(), last.date(), withEra);
            }
        }
        return words.range(
                words.single(start, LabelLength.SHORT, withEra), words.single(end, LabelLength.SHORT, withEra));
    }

    private static boolean crossesEras(Single start, Single end) {
        return yearOf(start) <= 0 && yearOf(end) > 0;
    }

    private static int yearOf(Single date) {
        return LocalDate.ofEpochDay(Math.floorDiv(date.span().start(), TimeSpan.SECONDS_PER_DAY))
                .getYear();
    }
}
