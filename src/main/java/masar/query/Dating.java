package masar.query;

import masar.model.Event;
import masar.time.EdtfDate;
import masar.time.Precision;

/** How closely the date of an event is known. A date is of one of the first three, and may be approximate as well. */
public enum Dating {
    /** To the day, or to the second. */
    DAY,
    /** To the month or the season. */
    MONTH,
    /** To the year, or less closely. */
    YEAR,
    /** The dataset says that it is approximate or uncertain. */
    APPROXIMATE;

    /** Whether the date of an event, of a period the less closely known end of it, is known so. */
    public boolean holdsFor(Event event) {
        EdtfDate date = event.date();
        return switch (this) {
            case DAY -> date.precision().compareTo(Precision.DAY) <= 0;
            case MONTH -> date.precision() == Precision.MONTH || date.precision() == Precision.SEASON;
            case YEAR -> date.precision().compareTo(Precision.YEAR) >= 0;
            case APPROXIMATE -> date.approximate() || date.uncertain();
        };
    }
}
