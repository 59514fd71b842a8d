package masar.time;

import java.io.Serial;

/** Says why a text is not an EDTF date of level 0 or 1, and where. */
public final class EdtfParseException extends IllegalArgumentException {

    /** Why a text was refused. The names are stable: translations refer to them. */
    public enum Reason {
        /** There is no text at all. */
        EMPTY,
        /** Longer than any date can be; the position is the first character too many. */
        TOO_LONG,
        /** The text stops within a date. */
        UNEXPECTED_END,
        /** A character that no date has in this place. */
        UNEXPECTED_CHARACTER,
        /** Right in level 2 of EDTF, which is not read: sets, exponents, qualified or unspecified parts. */
        LEVEL_2,
        /** The year -0000, or one beyond {@link EdtfDate#MAX_YEAR}. */
        YEAR_OUT_OF_RANGE,
        /** A year after {@code Y} that has fewer than five digits or begins with zero. */
        YEAR_NOT_LONG,
        MONTH_OUT_OF_RANGE,
        /** No such day in this month of this year. */
        DAY_OUT_OF_RANGE,
        HOUR_OUT_OF_RANGE,
        MINUTE_OUT_OF_RANGE,
        SECOND_OUT_OF_RANGE,
        /** Beyond ±14:00, or -00:00. */
        ZONE_OUT_OF_RANGE,
        /** An interval that begins or ends with a time of day. */
        TIME_IN_INTERVAL,
        /** An interval of which nothing is said: {@code /}. */
        INTERVAL_EMPTY,
        /** No moment of the end comes after the start; the position is that of the end. */
        INTERVAL_REVERSED
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int position;

    EdtfParseException(Reason reason, int position) {
        super(reason + " at " + position);
        this.reason = reason;
        this.position = position;
    }

    /** Why the text is not a date. */
    public Reason reason() {
        return reason;
    }

    /** The index of the offending character, from 0; the length of the text where more was expected. */
    public int position() {
        return position;
    }
}
