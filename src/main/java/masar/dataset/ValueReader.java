package masar.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import masar.dataset.json.JsonTokens;
import masar.dataset.json.LazyText;
import masar.dataset.json.Repeats;
import masar.dataset.json.TextScan;
import masar.dataset.json.Utf8;
import masar.dataset.problem.Excerpt;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.dataset.problem.Unreadable;
import masar.model.LocalizedText;
import masar.time.EdtfDate;
import tools.jackson.core.JsonToken;

/**
 * Reads texts, ids, dates and lists, which all sections share. Each method takes the value that is the current token
 * and leaves its last token current; what breaks a rule is a fault, and answered with something harmless.
 */
final class ValueReader {

    /** Of an id or a text on one line, in UTF-16 code units. */
    static final int LONGEST_LINE = 500;

    private static final Predicate<String> IS_ABBREVIATION =
            Pattern.compile("\\S+").asMatchPredicate();
    private static final int LONGEST_ABBREVIATION = 3;

    // Possessive: the backtracking matcher needs stack for each repetition of a group.
    private static final Predicate<String> IS_ID =
            Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+").asMatchPredicate();

    private final JsonTokens in;
    private final Faults faults;
    private final TextScan scan;
    private final ObjectReader languages;
    private final DateReader dates;

    ValueReader(JsonTokens in, Faults faults) {
        this(in, faults, new Repeats<>(in.file()));
    }

    /** @param dates those that were read before, of the same file */
    ValueReader(JsonTokens in, Faults faults, Repeats<Optional<EdtfDate>> dates) {
        this.in = in;
        this.faults = faults;
        this.scan = new TextScan(in.file());
        this.languages = new ObjectReader(in, faults, 1, "ar", "en");
        this.dates = new DateReader(in, faults, dates);
    }

    /** What a text may hold. */
    enum TextKind {
        /** One line that is not blank, and not endless. */
        LINE("pattern.line"),
        /** Whatever is not blank. */
        TEXT("pattern.text"),
        /** A few letters for a badge. */
        ABBREVIATION("pattern.abbreviation");

        private final String key;

        TextKind(String key) {
            this.key = key;
        }
    }

    void fault(String key, String... arguments) {
        faults.add(Fault.error(in.offset(), in.pointer(), key, arguments));
    }

    /** Reports the current value, which is quoted, and passes it. */
    void wrong(String key, String... arguments) {
        wrong(in, faults, key, arguments);
    }

    static void wrong(JsonTokens in, Faults faults, String key, String... arguments) {
        if (faults.isFull()) {
            faults.countError();
            in.skip();
            return;
        }
        int offset = in.offset();
        String pointer = in.pointer();
        List<String> all = new ArrayList<>();
        all.add(Excerpt.next(in));
        all.addAll(List.of(arguments));
        faults.add(Fault.error(offset, pointer, key, all.toArray(String[]::new)));
    }

    /** A text in two languages, or one that is shown in both. */
    LocalizedText text(TextKind kind) {
        if (in.current() == JsonToken.VALUE_STRING) {
            int open = plain(kind);
            return open < 0 ? LocalizedText.NONE : new LazyText(in.file(), open, LazyText.NONE);
        }
        if (in.current() != JsonToken.START_OBJECT) {
            wrong("type.text");
            return LocalizedText.NONE;
        }
        int ar = LazyText.NONE;
        int en = LazyText.NONE;
        languages.opens();
        for (int language = languages.next(); language >= 0; language = languages.next()) {
            if (language == 0) {
                ar = plain(kind);
            } else {
                en = plain(kind);
            }
        }
        return ar < 0 ? LocalizedText.NONE : new LazyText(in.file(), ar, en);
    }

    /** Checks a plain text and answers the offset of its opening quote; -1 where it breaks a rule. */
    private int plain(TextKind kind) {
        if (in.current() != JsonToken.VALUE_STRING) {
            wrong("type.string");
            return -1;
        }
        int open = in.offset();
        scan.scan(open);
        if (!scan.wellFormed()) {
            throw new Unreadable(notUtf8(in.file()));
        }
        if (scan.end() == open + 1) {
            fault("minLength");
        } else if (kind == TextKind.ABBREVIATION) {
            return abbreviation() ? open : -1;
        } else if (scan.blank()) {
            fault(kind.key);
        } else if (kind == TextKind.LINE && (scan.broken() || scan.isLongerThan(LONGEST_LINE, open))) {
            fault(kind.key);
        } else {
            return open;
        }
        return -1;
    }

    private boolean abbreviation() {
        boolean isShort = in.string().codePointCount(0, in.string().length()) <= LONGEST_ABBREVIATION;
        if (!isShort) {
            wrong("maxLength", Integer.toString(LONGEST_ABBREVIATION));
        } else if (!IS_ABBREVIATION.test(in.string())) {
            wrong(TextKind.ABBREVIATION.key);
        }
        return isShort && IS_ABBREVIATION.test(in.string());
    }

    static Fault notUtf8(byte[] file) {
        int offset = Math.max(0, Utf8.firstFault(file));
        return Fault.error(offset, "", "file.not-utf8", "0x%02X".formatted(file[offset]));
    }

    /** A plain text on one line. */
    Optional<String> line() {
        return plain(TextKind.LINE) < 0 ? Optional.empty() : Optional.of(in.string());
    }

    /** A plain text that something is true of. */
    Optional<String> matching(Predicate<String> test, String key) {
        if (in.current() != JsonToken.VALUE_STRING) {
            wrong("type.string");
            return Optional.empty();
        }
        String text = in.string();
        if (!test.test(text)) {
            wrong(key);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** One of some texts: what it stands for. */
    <T> Optional<T> one(Map<String, T> choices) {
        T chosen = in.current() == JsonToken.VALUE_STRING ? choices.get(in.string()) : null;
        if (chosen == null) {
            wrong("enum", String.join(", ", choices.keySet()));
        }
        return Optional.ofNullable(chosen);
    }

    /** An id: small Latin letters and digits, with single hyphens between. */
    Optional<String> id() {
        if (in.current() != JsonToken.VALUE_STRING) {
            wrong("type.string");
            return Optional.empty();
        }
        byte[] file = in.file();
        int start = in.offset() + 1;
        int i = start;
        boolean hyphen = true;
        for (int b = 0; i < file.length && (b = file[i]) != '"'; i++) {
            if (b == '-' ? hyphen : (b < 'a' || b > 'z') && (b < '0' || b > '9')) {
                wrong("pattern.id");
                return Optional.empty();
            }
            hyphen = b == '-';
        }
        if (hyphen) {
            wrong("pattern.id");
            return Optional.empty();
        }
        if (i - start > LONGEST_LINE) {
            wrong("maxLength.id", Integer.toString(LONGEST_LINE));
            return Optional.empty();
        }
        return Optional.of(new String(file, start, i - start, StandardCharsets.ISO_8859_1));
    }

    /** Whether a text could be an id. */
    static boolean isId(String text) {
        return text.length() <= LONGEST_LINE && IS_ID.test(text);
    }

    Optional<EdtfDate> date() {
        return dates.next();
    }

    /** Passes a list, each item of which is the current token when it is asked for. */
    boolean list(Consumer<JsonTokens> item) {
        if (in.current() != JsonToken.START_ARRAY) {
            wrong("type.array");
            return false;
        }
        while (in.next() != JsonToken.END_ARRAY) {
            item.accept(in);
        }
        return true;
    }
}
