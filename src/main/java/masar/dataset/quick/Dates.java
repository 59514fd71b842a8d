package masar.dataset.quick;

import java.nio.charset.StandardCharsets;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.EdtfInterval.Bound;
import masar.time.EdtfParseException;

/** Reads dates; events share those that are alike, and intervals those at their ends. */
final class Dates {

    private final JsonCursor cursor;
    private final byte[] text;
    private final Repeats<EdtfDate> known;

    Dates(JsonCursor cursor) {
        this.cursor = cursor;
        this.text = cursor.text();
        this.known = new Repeats<>(text);
    }

    /** Passes a date that has a beginning or an end. */
    EdtfDate next() {
        int start = cursor.quoted(TextKind.LINE) + 1;
        int end = cursor.position() - 1;
        int solidus = start;
        while (solidus < end && text[solidus] != '/') {
            solidus++;
        }
        return begins(solidus + 1, end) && begins(start, solidus) && text[solidus] == '/'
                ? interval(get(start, solidus), get(solidus + 1, end))
                : get(start, end);
    }

    /** Whether there is a date at an end of an interval, not the mark of an open or unknown one. */
    private boolean begins(int start, int end) {
        return start < end && text[start] != '.';
    }

    private EdtfDate get(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        return known.get(start, end, hash, () -> parse(start, end));
    }

    private EdtfDate parse(int start, int end) {
        try {
            EdtfDate date = EdtfDate.parse(new String(text, start, end - start, StandardCharsets.UTF_8));
            if (date.earliest().isPresent() || date.latest().isPresent()) {
                return date;
            }
        } catch (EdtfParseException e) {
            // What is wrong with it is for the careful way to tell.
        }
        throw cursor.doubt();
    }

    private EdtfDate interval(EdtfDate from, EdtfDate to) {
        if (from instanceof Bound start && to instanceof Bound end) {
            try {
                return new EdtfInterval(start, end);
            } catch (IllegalArgumentException e) {
                // It ends before it begins.
            }
        }
        throw cursor.doubt();
    }
}
