package masar.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import masar.dataset.json.JsonTokens;
import masar.dataset.json.Repeats;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.EdtfInterval.Bound;
import masar.time.EdtfParseException;
import tools.jackson.core.JsonToken;

/** Reads dates in EDTF; events share those that are alike, and intervals those at their ends. */
final class DateReader {

    private final JsonTokens in;
    private final Faults faults;
    private final byte[] file;
    private final Repeats<Optional<EdtfDate>> known;

    DateReader(JsonTokens in, Faults faults, Repeats<Optional<EdtfDate>> known) {
        this.in = in;
        this.faults = faults;
        this.file = in.file();
        this.known = known;
    }

    /** The current value, if it is a date that has a beginning or an end. */
    Optional<EdtfDate> next() {
        if (in.current() != JsonToken.VALUE_STRING) {
            ValueReader.wrong(in, faults, "type.string");
            return Optional.empty();
        }
        Optional<EdtfDate> date = shared();
        return date.isPresent() ? date : parsed(in.string());
    }

    /** The date as it was read before; empty where the text is unusual or wrong. */
    private Optional<EdtfDate> shared() {
        int start = in.offset() + 1;
        int solidus = -1;
        int end = start;
        for (int b = 0; end < file.length && (b = file[end]) != '"'; end++) {
            if (b == '\\' || (b == '/' && solidus >= 0)) {
                return Optional.empty();
            }
            solidus = b == '/' ? end : solidus;
        }
        if (solidus < 0 || !begins(start, solidus) || !begins(solidus + 1, end)) {
            return get(start, end);
        }
        Optional<EdtfDate> from = get(start, solidus);
        Optional<EdtfDate> to = get(solidus + 1, end);
        return from.isPresent() && to.isPresent() ? interval(from.get(), to.get()) : Optional.empty();
    }

    /** Whether there is a date at an end of an interval, not the mark of an open or unknown one. */
    private boolean begins(int start, int end) {
        return start < end && file[start] != '.';
    }

    private Optional<EdtfDate> get(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + file[i];
        }
        Optional<EdtfDate> date = known.find(start, end, hash);
        return date != null ? date : known.put(start, end, hash, bounded(start, end));
    }

    private Optional<EdtfDate> bounded(int start, int end) {
        try {
            EdtfDate date = EdtfDate.parse(new String(file, start, end - start, StandardCharsets.UTF_8));
            return date.earliest().isPresent() || date.latest().isPresent() ? Optional.of(date) : Optional.empty();
        } catch (EdtfParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<EdtfDate> interval(EdtfDate from, EdtfDate to) {
        if (from instanceof Bound start && to instanceof Bound end) {
            try {
                return Optional.of(new EdtfInterval(start, end));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<EdtfDate> parsed(String text) {
        try {
            EdtfDate date = EdtfDate.parse(text);
            if (date.earliest().isPresent() || date.latest().isPresent()) {
                return Optional.of(date);
            }
            fault("date.unbounded", text);
        } catch (EdtfParseException e) {
            fault(key(e.reason()), text, Integer.toString(e.position() + 1), characterAt(text, e.position()));
        }
        return Optional.empty();
    }

    private void fault(String key, String... arguments) {
        faults.add(Fault.error(in.offset(), in.pointer(), key, arguments));
    }

    static String key(EdtfParseException.Reason reason) {
        return "date." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String characterAt(String text, int position) {
        return position < text.length() ? Character.toString(text.codePointAt(position)) : "";
    }
}
