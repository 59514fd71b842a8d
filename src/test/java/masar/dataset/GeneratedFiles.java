package masar.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Makes dataset files at random from the grammar of the format, each the same for the same seed: mostly sound, in as many
 * ways as the format allows, and now and then wrong in one value.
 */
public final class GeneratedFiles {

    private static final List<String> DATES = List.of(
            "2003",
            "2003-05",
            "2011-12-18",
            "1932-10~",
            "2014/..",
            "../1958",
            "1921-08-23/1958-07-14",
            "Y-999999998",
            "Y999999998",
            "Y-999999998/Y999999998",
            "0000",
            "-0001",
            "19XX",
            "2001-21",
            "٢٠٢٠-٠١-٠٣",
            "2001-02-03T10:00:00Z",
            "1258?",
            "Y170000002",
            "9999-12-31");
    private static final List<String> WRONG_DATES =
            List.of("", "2003-13", "2011/2010", "../..", "Y999999999", "Feb 2001", "\u202e2001", "1".repeat(70));
    private static final List<String> NUMBERS = List.of(
            "1",
            "2",
            "3",
            "4",
            "5",
            "3.0",
            "30e-1",
            "0",
            "6",
            "-0",
            "1e19",
            "-1e19",
            "1e999",
            "0.5",
            "1e-999",
            "9223372036854775808",
            "123456789012345678901234567890",
            "2147483648");
    private static final List<String> TEXTS = List.of(
            "حدث",
            "Event",
            "a\\nb",
            "x\\u0000y",
            "\\ud800",
            "\uFFFE\uFFFF",
            "\\u202egnp",
            "😀👨‍👩‍👧",
            "</svg>",
            "  س  ",
            "\\\"\\\\\\/",
            "سَلامٌ",
            "漢字",
            "\\u001b[31m",
            "q\\u0301",
            "ـ",
            "\\u0085",
            "{0}' %s",
            "س".repeat(300));
    private static final List<String> WRONG_VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[[]]]",
            "7",
            "\"\"",
            "\"  \"",
            "{\"ar\": 1}",
            "{\"en\": \"x\"}",
            "1e999",
            "\"x\\ny\"",
            "[".repeat(70) + "]".repeat(70),
            "{\"ar\": \"a\", \"ar\": \"b\"}",
            "nul",
            "'x'",
            "\"\\q\"",
            "");

    private final Random random;
    private final boolean sound;
    private int actors;
    private int categories;
    private int sources;
    private int events;

    private GeneratedFiles(Random random, boolean sound) {
        this.random = random;
        this.sound = sound;
    }

    /** The text of a file that may be wrong in some of its values. */
    public static String any(long seed) {
        Random random = new Random(seed);
        return new GeneratedFiles(random, random.nextInt(3) > 0).file();
    }

    /** The text of a file in which no value is wrong for itself; references and parents may be. */
    public static String mostlySound(long seed) {
        return new GeneratedFiles(new Random(seed), true).file();
    }

    private String file() {
        actors = random.nextInt(7);
        categories = random.nextInt(4);
        sources = random.nextInt(4);
        events = random.nextInt(9);
        List<String> sections = new ArrayList<>();
        maybe(sections, "version", () -> "\"1\"");
        maybe(sections, "title", this::line);
        maybe(sections, "summary", this::text);
        maybe(sections, "edition", () -> "\"2026-11\"");
        maybe(sections, "sources", () -> list(sources, this::source));
        maybe(sections, "actors", this::permutedActors);
        maybe(sections, "categories", () -> list(categories, this::category));
        maybe(sections, "eras", () -> list(random.nextInt(3), this::era));
        sections.add(property("events", list(events, this::event)));
        Collections.shuffle(sections, random);
        if (!sound && random.nextInt(12) == 0) {
            sections.add(sections.get(random.nextInt(sections.size())));
        }
        return object(sections);
    }

    /** Parents come before their children or after them; sometimes they go round, or up too high. */
    private String permutedActors() {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            list.add(actor(i));
        }
        if (random.nextInt(8) == 0) {
            int length = 14 + random.nextInt(6);
            for (int i = 0; i < length; i++) {
                list.add(object(List.of(
                        property("id", "\"chain-" + i + "\""),
                        property("parent", i + 1 < length ? "\"chain-" + (i + 1) + "\"" : "null"))));
            }
        }
        Collections.shuffle(list, random);
        return "[" + String.join(", ", list) + "]";
    }

    private String actor(int i) {
        if (random.nextInt(20) == 0) {
            return line();
        }
        List<String> properties = new ArrayList<>();
        properties.add(property("id", id("actor", i)));
        maybe(properties, "name", this::line);
        maybe(properties, "short", () -> "{\"ar\": \"عر\", \"en\": \"IQ\"}");
        maybe(properties, "kind", () -> "\"armed-force\"");
        maybe(properties, "color", () -> "\"#2F5D8A\"");
        maybe(properties, "icon", () -> "\"state\"");
        if (random.nextInt(3) == 0) {
            int parent = random.nextInt(8) == 0 ? random.nextInt(actors + 1) : random.nextInt(i + 1);
            properties.add(property("parent", parent == i ? "null" : id("actor", parent)));
        }
        return object(properties);
    }

    private String category(int i) {
        if (random.nextInt(20) == 0) {
            return line();
        }
        List<String> properties = new ArrayList<>();
        properties.add(property("id", id("category", i)));
        maybe(properties, "name", this::line);
        maybe(properties, "icon", () -> "\"culture\"");
        maybe(properties, "tone", () -> "\"economy\"");
        return object(properties);
    }

    private String source(int i) {
        if (random.nextInt(20) == 0) {
            return random.nextBoolean() ? line() : "\"https://example.org/" + i + "\"";
        }
        List<String> properties = new ArrayList<>();
        properties.add(property("id", id("source", i)));
        maybe(properties, "title", this::line);
        maybe(properties, "publisher", this::line);
        maybe(properties, "date", this::date);
        maybe(properties, "url", () -> one(List.of("\"https://example.org/\u202ex\"", "\"http://user:pw@[::1]:99/\"")));
        maybe(properties, "language", () -> one(List.of("\"ar\"", "\"pt-BR\"")));
        return object(properties);
    }

    private String era(int i) {
        List<String> properties = new ArrayList<>();
        maybe(properties, "id", () -> id("era", i));
        properties.add(property("name", line()));
        properties.add(property("date", date()));
        return object(properties);
    }

    private String event(int i) {
        List<String> properties = new ArrayList<>();
        if (random.nextInt(8) > 0) {
            properties.add(property("id", id("event", i)));
        }
        properties.add(property("date", date()));
        properties.add(property("title", line()));
        maybe(properties, "summary", this::text);
        maybe(properties, "actors", () -> list(random.nextInt(3), this::participation));
        maybe(properties, "category", () -> reference("category", categories));
        maybe(properties, "importance", () -> value(() -> one(NUMBERS.subList(0, sound ? 7 : NUMBERS.size()))));
        maybe(properties, "citations", () -> list(random.nextInt(3), this::citation));
        maybe(properties, "respondsTo", () -> list(links(), k -> id("event", among(events))));
        maybe(properties, "related", () -> list(links(), k -> id("event", among(events))));
        maybe(properties, "disputed", this::text);
        Collections.shuffle(properties, random);
        return object(properties);
    }

    private int links() {
        return random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0;
    }

    private String participation(int i) {
        String actor = reference("actor", actors);
        if (random.nextBoolean()) {
            return actor;
        }
        List<String> properties = new ArrayList<>();
        properties.add(property(random.nextInt(4) == 0 ? "name" : "id", actor));
        maybe(properties, "role", () -> one(List.of("\"host\"", "\"accused\"", "\"initiator\"")));
        return object(properties);
    }

    private String citation(int i) {
        String source = random.nextInt(4) == 0 ? "\"https://example.org/c\"" : reference("source", sources);
        if (random.nextBoolean()) {
            return source;
        }
        List<String> properties = new ArrayList<>();
        properties.add(property("source", source));
        maybe(properties, "locator", this::line);
        maybe(properties, "grade", () -> one(List.of("\"primary\"", "\"copy\"")));
        maybe(properties, "reason", this::line);
        return object(properties);
    }

    /** An id that mostly leads somewhere, or a name. */
    private String reference(String kind, int count) {
        return random.nextInt(3) == 0 ? plainLine() : id(kind, among(count));
    }

    /** One of this many things; sometimes one more than there are. */
    private int among(int count) {
        return random.nextInt(Math.max(1, count + (sound || random.nextInt(8) > 0 ? 0 : 1)));
    }

    private static String id(String kind, int i) {
        return "\"" + kind + "-" + i + "\"";
    }

    private String date() {
        return value(() -> "\"" + one(sound || random.nextInt(6) > 0 ? DATES : WRONG_DATES) + "\"");
    }

    private String line() {
        return value(() -> random.nextInt(3) == 0
                ? "{\"ar\": " + plainLine() + (random.nextBoolean() ? ", \"en\": " + plainLine() : "") + "}"
                : plainLine());
    }

    private String plainLine() {
        String text = one(TEXTS);
        return "\"" + (text.contains("\\n") ? "سطر" : text) + "\"";
    }

    private String text() {
        return value(() -> "{\"ar\": \"" + one(TEXTS) + "\", \"en\": \"" + one(TEXTS) + "\"}");
    }

    /** A value, or now and then a wrong one in its place. */
    private String value(Supplier<String> right) {
        return !sound && random.nextInt(40) == 0 ? one(WRONG_VALUES) : right.get();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void maybe(List<String> properties, String name, Supplier<String> value) {
        if (random.nextInt(3) > 0) {
            properties.add(property(name, value.get()));
        }
    }

    private static String property(String name, String value) {
        return "\"" + name + "\": " + value;
    }

    private String list(int count, IntFunction<String> item) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(item.apply(i));
        }
        return "[" + String.join(random.nextBoolean() ? "," : ",\r\n ", items) + "]";
    }

    private static String object(List<String> properties) {
        return "{" + String.join(", ", properties) + "}";
    }
}
