package masar.query.text;

import java.util.Optional;
import java.util.OptionalLong;
import masar.time.EdtfDate;

/** How the date of an event relates to one that is searched for, from no relation to equality. */
enum DateMatch {
    NONE,
    /** They have some time in common. */
    OVERLAPS,
    /** All of the event lies in the time that is meant. */
    WITHIN,
    /** Both cover the same time. */
    EQUAL;

    static DateMatch of(EdtfDate event, Optional<EdtfDate> wanted) {
        return wanted.map(date -> of(event, date)).orElse(NONE);
    }

    private static DateMatch of(EdtfDate event, EdtfDate wanted) {
        OptionalLong start = event.earliest();
        OptionalLong end = event.latest();
        if (start.equals(wanted.earliest()) && end.equals(wanted.latest())) {
            return EQUAL;
        }
        long from = start.orElse(Long.MIN_VALUE);
        long to = end.orElse(Long.MAX_VALUE);
        long wantedFrom = wanted.earliest().orElse(Long.MIN_VALUE);
        long wantedTo = wanted.latest().orElse(Long.MAX_VALUE);
        if (from >= wantedTo || wantedFrom >= to) {
            return NONE;
        }
        return wantedFrom <= from && to <= wantedTo ? WITHIN : OVERLAPS;
    }
}
