package masar.app.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.time.EdtfDate;
import masar.time.EdtfParseException;
import masar.time.Qualifier;
import masar.time.TimeSpan;

/**
 * A period as a reader writes it: the EDTF date that it begins with and the one that it ends with. Without one of them it
 * has no bound on that side.
 */
record ExportPeriod(String from, String to) {

    /** All of time. */
    static final ExportPeriod OPEN = new ExportPeriod("", "");

    private static final int LAST_FOUR_DIGITS = 9999;

    ExportPeriod {
        from = from.strip();
        to = to.strip();
    }

    /** A stretch of time by its first and its last day. */
    static ExportPeriod of(TimeSpan span) {
        return new ExportPeriod(
                span.start() == TimeSpan.EARLIEST ? "" : day(span.start()),
                span.end() == TimeSpan.LATEST ? "" : day(span.end() - 1));
    }

    /** Only years can be longer than four digits. */
    private static String day(long second) {
        LocalDate day = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toLocalDate();
        return Math.abs(day.getYear()) > LAST_FOUR_DIGITS
                ? new EdtfDate.Year(day.getYear(), Qualifier.NONE).toString()
                : day.toString();
    }

    /** What keeps it from being a period and what to do about it, for people; empty if it is one. */
    Optional<String> problem(Messages messages) {
        for (String text : List.of(from, to)) {
            try {
                date(text);
            } catch (EdtfParseException e) {
                return Optional.of(
                        messages.get("export.period.invalid", BidiText.leftToRight(text, messages.language())));
            }
        }
        return TimeSpan.between(date(from), date(to)).isPresent()
                ? Optional.empty()
                : Optional.of(messages.get(
                        "export.period.reversed",
                        BidiText.leftToRight(from, messages.language()),
                        BidiText.leftToRight(to, messages.language())));
    }

    /**
     * The stretch of time that it means; empty if that is all of time.
     *
     * @throws RuntimeException if it has a {@link #problem}
     */
    Optional<TimeSpan> span() {
        return equals(OPEN)
                ? Optional.empty()
                : Optional.of(TimeSpan.between(date(from), date(to)).orElseThrow());
    }

    private static Optional<EdtfDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(text));
    }
}
