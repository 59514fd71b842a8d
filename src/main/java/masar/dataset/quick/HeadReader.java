package masar.dataset.quick;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Era;
import masar.model.LocalizedText;
import masar.model.Source;

/** Reads all of a dataset but its events, whose place it notes. */
final class HeadReader {

    private static final Names TIMELINE = new Names(
            7,
            "version",
            "title",
            "sources",
            "actors",
            "categories",
            "eras",
            "events",
            "summary",
            "edition",
            "$schema");
    private static final Names SOURCE = new Names(3, "id", "title", "publisher", "date", "url");
    private static final Names ACTOR = new Names(6, "id", "name", "short", "kind", "color", "icon", "parent");
    private static final Names CATEGORY = new Names(4, "id", "name", "icon", "tone");
    private static final Names ERA = new Names(3, "id", "name", "date");

    private static final Map<String, String> TONES = Stream.of(
                    "military", "attack", "diplomacy", "politics", "statement", "economy", "culture")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    private static final Map<String, ActorKind> KINDS = constants(ActorKind.values());
    private static final Predicate<String> IS_COLOR =
            Pattern.compile("#[0-9A-Fa-f]{6}").asMatchPredicate();
    private static final Predicate<String> IS_ABBREVIATION =
            Pattern.compile("\\S{1,3}").asMatchPredicate();
    private static final Predicate<String> IS_EDITION =
            Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}").asMatchPredicate();
    private static final Predicate<String> IS_WEB =
            Pattern.compile("https?://.*").asMatchPredicate();

    /** Levels above an actor; the careful way allows one more. */
    private static final int MAX_DEPTH = 15;

    private final JsonCursor cursor;
    private final Texts texts;
    private final Dates dates;
    private final Map<String, String> parents = new HashMap<>();
    private final Events events;
    private int unread = -1;

    private HeadReader(JsonCursor cursor, Events events) {
        this.cursor = cursor;
        this.texts = new Texts(cursor);
        this.dates = new Dates(cursor);
        this.events = events;
    }

    /** Who reads the events. */
    @FunctionalInterface
    interface Events {

        /**
         * Reads all events.
         *
         * @param head what they refer to
         * @param from the bracket that opens the list of them
         * @return the place behind the bracket that closes it
         */
        int read(Head head, int from);
    }

    /** Reads a text from where the cursor stands to its end. Events are read as soon as all is known for them. */
    static Head read(JsonCursor cursor, Events events) {
        HeadReader reader = new HeadReader(cursor, events);
        Head head = reader.timeline();
        if (cursor.peek() != 0 || cursor.position() < cursor.text().length) {
            throw cursor.doubt();
        }
        if (reader.unread >= 0) {
            events.read(head, reader.unread);
        }
        return head;
    }

    /** What each constant is called in the format: {@code armed-force}. */
    static <E extends Enum<E>> Map<String, E> constants(E[] all) {
        return Arrays.stream(all)
                .collect(Collectors.toMap(
                        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));
    }

    private Head timeline() {
        Fields fields = new Fields(TIMELINE);
        fields.read(cursor, property -> switch (property) {
            case 0 -> cursor.one(Map.of("1", "1"));
            case 1 -> texts.next(TextKind.LINE);
            case 2 -> byId(this::source, Source::id);
            case 3 -> withParents(byId(this::actor, Actor::id));
            case 4 -> byId(this::category, Category::id);
            case 5 -> List.copyOf(byId(this::era, Era::id).values());
            case 6 -> passEvents(fields);
            case 7 -> texts.next(TextKind.TEXT);
            case 8 -> matching(IS_EDITION);
            default -> cursor.string();
        });
        return head(fields);
    }

    private static Head head(Fields fields) {
        return new Head(
                fields.get(1),
                fields.find(7),
                fields.find(8),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5));
    }

    private int passEvents(Fields before) {
        cursor.peek();
        int from = cursor.position();
        if (IntStream.rangeClosed(1, 5).allMatch(before::has)) {
            cursor.moveTo(events.read(head(before), from));
        } else {
            unread = from;
            cursor.skip();
        }
        return from;
    }

    /** Passes a list of things that have an id of their own each, and keeps their order. */
    private <T> Map<String, T> byId(Supplier<T> item, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T one : cursor.list(false, item)) {
            if (byId.put(id.apply(one), one) != null) {
                throw cursor.doubt();
            }
        }
        return byId;
    }

    private Source source() {
        Fields fields = new Fields(SOURCE).read(cursor, property -> switch (property) {
            case 0 -> cursor.id();
            case 1, 2 -> texts.next(TextKind.LINE);
            case 3 -> dates.next();
            default -> url();
        });
        return new Source(fields.get(0), fields.get(1), fields.get(2), fields.find(3), fields.find(4));
    }

    private URI url() {
        try {
            return new URI(matching(IS_WEB));
        } catch (URISyntaxException e) {
            throw cursor.doubt();
        }
    }

    private String matching(Predicate<String> test) {
        String text = cursor.string();
        if (!test.test(text)) {
            throw cursor.doubt();
        }
        return text;
    }

    /** An actor without its parent, whose id is noted. */
    private Actor actor() {
        Fields fields = new Fields(ACTOR).read(cursor, property -> switch (property) {
            case 0 -> cursor.id();
            case 1 -> texts.next(TextKind.LINE);
            case 2 -> abbreviation();
            case 3, 5 -> cursor.one(KINDS);
            case 4 -> matching(IS_COLOR);
            default -> cursor.passes("null") ? "" : cursor.id();
        });
        String id = fields.get(0);
        fields.<String>find(6).filter(parent -> !parent.isEmpty()).ifPresent(parent -> parents.put(id, parent));
        ActorKind icon = fields.get(5);
        return new Actor(
                id,
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                icon.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Optional.empty());
    }

    private LocalizedText abbreviation() {
        LocalizedText text = texts.next(TextKind.LINE);
        if (!IS_ABBREVIATION.test(text.ar())
                || !text.en().map(IS_ABBREVIATION::test).orElse(true)) {
            throw cursor.doubt();
        }
        return text;
    }

    private Map<String, Actor> withParents(Map<String, Actor> alone) {
        Map<String, Actor> whole = LinkedHashMap.newLinkedHashMap(alone.size());
        Map<String, Actor> done = new HashMap<>();
        alone.keySet().forEach(id -> whole.put(id, withParents(id, alone, done, 0)));
        return whole;
    }

    private Actor withParents(String id, Map<String, Actor> alone, Map<String, Actor> done, int depth) {
        Actor actor = done.getOrDefault(id, alone.get(id));
        if (actor == null || depth > MAX_DEPTH) {
            throw cursor.doubt();
        }
        String parent = parents.get(id);
        if (parent == null || actor.parent().isPresent()) {
            return actor;
        }
        Actor whole = new Actor(
                id,
                actor.name(),
                actor.shortName(),
                actor.kind(),
                actor.color(),
                actor.icon(),
                Optional.of(withParents(parent, alone, done, depth + 1)));
        done.put(id, whole);
        return whole;
    }

    private Category category() {
        Fields fields = new Fields(CATEGORY).read(cursor, property -> switch (property) {
            case 0 -> cursor.id();
            case 1 -> texts.next(TextKind.LINE);
            default -> cursor.one(TONES);
        });
        return new Category(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }

    private Era era() {
        Fields fields = new Fields(ERA).read(cursor, property -> switch (property) {
            case 0 -> cursor.id();
            case 1 -> texts.next(TextKind.LINE);
            default -> dates.next();
        });
        return new Era(fields.get(0), fields.get(1), fields.get(2));
    }
}
