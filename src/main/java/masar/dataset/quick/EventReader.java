package masar.dataset.quick;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads events one after another; where their links lead is for others to check. For one thread at a time. */
final class EventReader {

    private static final Names EVENT = new Names(
            8,
            "id",
            "date",
            "title",
            "summary",
            "actors",
            "category",
            "importance",
            "citations",
            "respondsTo",
            "related",
            "disputed");
    private static final Names PARTICIPATION = new Names(2, "id", "role");
    private static final Names CITATION = new Names(1, "source", "locator");
    private static final Map<String, Role> ROLES = HeadReader.constants(Role.values());

    private final JsonCursor cursor;
    private final Head head;
    private final Texts texts;
    private final Dates dates;
    private final Repeats<List<Participation>> actorLists;
    private final Repeats<Category> categories;
    private final Repeats<List<Citation>> citationLists;
    private final Set<Object> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private Draft draft = new Draft();

    /** The properties of an event, as far as they have been read. */
    private static final class Draft {
        @Nullable String id;

        @Nullable EdtfDate date;

        @Nullable LocalizedText title;

        @Nullable LocalizedText summary;

        @Nullable List<Participation> actors;

        @Nullable Category category;

        int importance;

        @Nullable List<Citation> citations;

        List<String> respondsTo = List.of();
        List<String> related = List.of();
        Optional<LocalizedText> disputed = Optional.empty();
    }

    /** A method of its own for each property: in one, the compiler would unfold all the others. */
    private final Runnable[] properties;

    /** @param cursor is moved to the events by whoever asks for them */
    EventReader(JsonCursor cursor, Head head) {
        this.cursor = cursor;
        this.head = head;
        this.texts = new Texts(cursor);
        this.dates = new Dates(cursor);
        this.actorLists = new Repeats<>(cursor.text());
        this.categories = new Repeats<>(cursor.text());
        this.citationLists = new Repeats<>(cursor.text());
        this.properties = new Runnable[] {
            () -> draft.id = cursor.id(),
            () -> draft.date = dates.next(),
            () -> draft.title = texts.next(TextKind.LINE),
            () -> draft.summary = texts.next(TextKind.TEXT),
            () -> draft.actors = repeated(actorLists, () -> some(cursor.list(true, this::participation))),
            () -> draft.category = repeated(categories, () -> known(head.categories())),
            () -> draft.importance = importance(),
            () -> draft.citations = repeated(citationLists, () -> some(cursor.list(true, this::citation))),
            () -> draft.respondsTo = cursor.list(true, cursor::id),
            () -> draft.related = cursor.list(true, cursor::id),
            () -> draft.disputed = Optional.of(texts.next(TextKind.TEXT))
        };
    }

    JsonCursor cursor() {
        return cursor;
    }

    /** The sources, actors and categories that events named: these very objects. */
    Set<Object> used() {
        return used;
    }

    Event next() {
        Draft event = new Draft();
        draft = event;
        cursor.object(EVENT, property -> properties[property].run());
        return new Event(
                requireNonNull(event.id),
                requireNonNull(event.date),
                requireNonNull(event.title),
                requireNonNull(event.summary),
                requireNonNull(event.actors),
                requireNonNull(event.category),
                event.importance,
                requireNonNull(event.citations),
                event.respondsTo,
                event.related,
                event.disputed);
    }

    private <T> T repeated(Repeats<T> known, Supplier<T> reader) {
        cursor.peek();
        int start = cursor.position();
        int hash = cursor.skip();
        return known.get(start, cursor.position(), hash, () -> {
            cursor.moveTo(start);
            return reader.get();
        });
    }

    /** One digit; whether another follows is seen by who expects a comma there. */
    private int importance() {
        for (int importance = 1; importance <= 5; importance++) {
            if (cursor.passes((char) ('0' + importance))) {
                return importance;
            }
        }
        throw cursor.doubt();
    }

    private Participation participation() {
        Fields fields = new Fields(PARTICIPATION)
                .read(cursor, property -> property == 0 ? known(head.actors()) : cursor.one(ROLES));
        return new Participation(fields.get(0), fields.get(1));
    }

    private Citation citation() {
        Fields fields = new Fields(CITATION)
                .read(cursor, property -> property == 0 ? known(head.sources()) : texts.next(TextKind.LINE));
        return new Citation(fields.get(0), fields.find(1));
    }

    /** What an id stands for. */
    private <T> T known(Map<String, T> byId) {
        T one = byId.get(cursor.id());
        if (one == null) {
            throw cursor.doubt();
        }
        used.add(one);
        return one;
    }

    private <T> List<T> some(List<T> items) {
        if (items.isEmpty()) {
            throw cursor.doubt();
        }
        return items;
    }
}
