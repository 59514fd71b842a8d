package masar.dataset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import masar.dataset.ValueReader.TextKind;
import masar.dataset.id.Catalogue;
import masar.dataset.id.IdMaker;
import masar.dataset.id.Kind;
import masar.dataset.json.JsonTokens;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.LocalizedText;
import tools.jackson.core.JsonToken;

/** Reads the list of actors. An actor has an id or a name; the rest it is given where it has none. */
final class ActorReader extends SectionReader<Actor> {

    private static final Map<String, ActorKind> KINDS = constants(ActorKind.values());
    private static final Predicate<String> IS_COLOR =
            Pattern.compile("#[0-9A-Fa-f]{6}").asMatchPredicate();

    /** Colours that can be distinguished and carry white letters (4.5:1 and more). */
    private static final List<String> PALETTE = List.of(
            "#2F5D8A", "#8A3B2F", "#2F6B4F", "#6B4A8A", "#7A5A12", "#1F6F78", "#8A2F62", "#4A5568", "#5B6B1F",
            "#3A3F9E", "#94481A", "#5C4033");

    /** Whoever has no name has no colour either. */
    private static final String GREY = "#5A6270";

    private final Map<String, ParentCheck.Reference> parents = new HashMap<>();
    private int made;

    ActorReader(Rules rules) {
        super(Kind.ACTOR, rules);
    }

    /** What each constant is called in the format: {@code armed-force}. */
    static <E extends Enum<E>> Map<String, E> constants(E[] all) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E one : all) {
            constants.put(nameOf(one), one);
        }
        return constants;
    }

    /** As files write it. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    Entry<Actor> named(String name, int offset, String pointer) {
        int number = made++;
        return new Entry<>(
                Optional.empty(),
                LocalizedText.of(name, Optional.empty()),
                offset,
                pointer,
                id -> made(id, name, number));
    }

    /** An actor of which only the name is known; without a name, that of events that name none. */
    static Actor made(String id, String name, int number) {
        boolean nobody = name.isEmpty();
        LocalizedText text =
                nobody ? LocalizedText.of("بلا طرف", "No actor") : LocalizedText.of(name, Optional.empty());
        return new Actor(
                id,
                text,
                nobody ? LocalizedText.of(Actor.NO_LETTERS, Optional.empty()) : BadgeLetters.of(text),
                ActorKind.ORGANISATION,
                nobody ? GREY : color(number),
                nameOf(ActorKind.ORGANISATION),
                Optional.empty());
    }

    private static String color(int number) {
        return PALETTE.get(number % PALETTE.size());
    }

    @Override
    Optional<Entry<Actor>> object(JsonTokens in, ValueReader values, Faults faults) {
        ObjectReader object = new ObjectReader(
                in, faults, required(6, 0), "id", "name", "short", "kind", "color", "icon", "parent", "aliases");
        if (!object.opens()) {
            return Optional.empty();
        }
        int offset = object.start();
        String pointer = in.pointer();
        Optional<String> id = Optional.empty();
        Optional<LocalizedText> name = Optional.empty();
        Optional<LocalizedText> letters = Optional.empty();
        Optional<ActorKind> kind = Optional.empty();
        Optional<String> color = Optional.empty();
        Optional<ActorKind> icon = Optional.empty();
        Optional<ParentCheck.Reference> parent = Optional.empty();
        List<String> aliases = new ArrayList<>();
        for (int property = object.next(); property >= 0; property = object.next()) {
            switch (property) {
                case 0 -> {
                    offset = in.offset();
                    pointer = in.pointer();
                    id = values.id();
                }
                case 1 -> name = Optional.of(values.text(TextKind.LINE));
                case 2 -> letters = Optional.of(values.text(TextKind.ABBREVIATION));
                case 3 -> kind = values.one(KINDS);
                case 4 -> color = values.matching(IS_COLOR, "pattern.color");
                case 5 -> icon = values.one(KINDS);
                case 6 -> parent = parent(in, values);
                default -> values.list(item -> values.line().ifPresent(aliases::add));
            }
        }
        if (rules() == Rules.LENIENT && !object.has(0) && !object.has(1)) {
            object.reportMissing("name");
        }
        LocalizedText called = name.orElse(LocalizedText.of(id.orElse(""), Optional.empty()));
        LocalizedText badge = letters.orElseGet(() -> BadgeLetters.of(called));
        ActorKind sort = kind.orElse(ActorKind.ORGANISATION);
        String sign = nameOf(icon.orElse(sort));
        String tint = color.isPresent() ? color.get() : color(made++);
        Optional<ParentCheck.Reference> above = parent;
        return Optional.of(new Entry<>(id, called, offset, pointer, key -> {
            above.ifPresent(reference -> parents.put(key, reference));
            return new Actor(key, called, badge, sort, tint, sign, Optional.empty(), aliases);
        }));
    }

    private static Optional<ParentCheck.Reference> parent(JsonTokens in, ValueReader values) {
        if (in.current() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        int offset = in.offset();
        String pointer = in.pointer();
        return values.line().map(text -> new ParentCheck.Reference(text, offset, pointer));
    }

    /** All actors that were read, each with its parent, which may come after it in the file. */
    Catalogue<Actor> withParents(Faults faults) {
        Catalogue<Actor> alone = catalogue(faults);
        Map<String, String> parentOf = new LinkedHashMap<>();
        Map<String, Actor> more = new LinkedHashMap<>();
        IdMaker ids = new IdMaker(new HashSet<>(alone.ids()));
        for (String id : alone.ids()) {
            ParentCheck.Reference reference = parents.get(id);
            if (reference != null) {
                parentId(reference, alone, more, ids, faults).ifPresent(parent -> parentOf.put(id, parent));
            }
        }
        more.forEach((name, actor) ->
                alone.add(actor.id(), actor.name(), new Catalogue.Item<>(actor, Fault.WHOLE_FILE, "")));
        return ParentCheck.check(alone.ids(), parentOf, parents, faults) ? joined(alone, parentOf) : alone;
    }

    private Optional<String> parentId(
            ParentCheck.Reference reference,
            Catalogue<Actor> actors,
            Map<String, Actor> more,
            IdMaker ids,
            Faults faults) {
        String text = reference.text();
        Optional<Actor> known = rules() == Rules.STRICT ? actors.byId(text) : actors.byIdOrName(text);
        if (known.isPresent()) {
            return known.map(Actor::id);
        }
        if (rules() == Rules.STRICT || ValueReader.isId(text)) {
            faults.add(Fault.error(reference.offset(), reference.pointer(), "reference.actor", text));
            return Optional.empty();
        }
        return Optional.of(more.computeIfAbsent(text, name -> made(ids.make(name, Kind.ACTOR), name, made++))
                .id());
    }

    private static Catalogue<Actor> joined(Catalogue<Actor> alone, Map<String, String> parentOf) {
        Map<String, Actor> whole = new HashMap<>();
        for (String id : alone.ids()) {
            Deque<String> chain = new ArrayDeque<>();
            for (Optional<String> next = Optional.of(id);
                    next.isPresent() && !whole.containsKey(next.get());
                    next = Optional.ofNullable(parentOf.get(next.get()))) {
                chain.push(next.get());
            }
            for (String one : chain) {
                Optional<Actor> parent = Optional.ofNullable(parentOf.get(one)).map(whole::get);
                alone.byId(one).ifPresent(actor -> whole.put(one, parent.isEmpty() ? actor : within(actor, parent)));
            }
        }
        Catalogue<Actor> joined = new Catalogue<>(Kind.ACTOR);
        alone.items()
                .forEach((id, item) -> joined.add(
                        id,
                        item.value().name(),
                        new Catalogue.Item<>(whole.getOrDefault(id, item.value()), item.offset(), item.pointer())));
        return joined;
    }

    private static Actor within(Actor actor, Optional<Actor> parent) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.shortName(),
                actor.kind(),
                actor.color(),
                actor.icon(),
                parent,
                actor.aliases());
    }
}
