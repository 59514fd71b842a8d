package masar.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import masar.dataset.ValueReader.TextKind;
import masar.dataset.json.JsonTokens;
import masar.dataset.json.RepeatedLists;
import masar.dataset.problem.Fault;
import masar.dataset.problem.Faults;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Grade;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads events one after another. An event has a date and a title; where its links lead is for others to check. */
@SuppressWarnings("ReferenceEquality")
final class EventReader {

    /** Of an event that does not say how important it is. */
    static final int USUAL_IMPORTANCE = 3;

    private static final int LEAST_IMPORTANT = 1;
    private static final Map<String, Role> ROLES = ActorReader.constants(Role.values());
    private static final Map<String, Grade> GRADES = ActorReader.constants(Grade.values());

    /** As in the model; what is required comes first. */
    private static final String[] NAMES = {
        "date",
        "title",
        "id",
        "summary",
        "actors",
        "category",
        "importance",
        "citations",
        "respondsTo",
        "related",
        "disputed"
    };

    private static final int LENIENTLY_REQUIRED = 2;
    private static final int STRICTLY_REQUIRED = 8;

    /** How many events, or things in their lists, may be counted later. */
    private static final int SPENT_AT_ONCE = 256;

    /** Up to this many items each is compared with each. */
    private static final int FEW = 16;

    private final JsonTokens in;
    private final Rules rules;
    private final Budget budget;
    private final Faults faults = new Faults();
    private final ValueReader values;
    private final ObjectReader event;
    private final ObjectReader participation;
    private final ObjectReader citation;
    private final Reference<Actor> actors;
    private final Reference<Category> categories;
    private final Reference<Source> sources;
    private final RepeatedLists<Participation> actorLists;
    private final RepeatedLists<Citation> citationLists;

    private List<Participation> nobody = List.of();
    private int unspent;

    EventReader(JsonTokens in, Memory memory, Rules rules, Budget budget) {
        boolean strict = rules == Rules.STRICT;
        this.in = in;
        this.rules = rules;
        this.budget = budget;
        this.values = new ValueReader(in, faults, memory.dates);
        this.event = new ObjectReader(in, faults, strict ? STRICTLY_REQUIRED : LENIENTLY_REQUIRED, NAMES);
        this.participation = strict
                ? new ObjectReader(in, faults, 2, "id", "role")
                : new ObjectReader(in, faults, 0, "id", "role", "name");
        this.citation = new ObjectReader(in, faults, 1, "source", "locator", "grade", "reason");
        this.actors = new Reference<>(in, values, memory.actors, name -> ActorReader.made(name, name, 0));
        this.categories = new Reference<>(in, values, memory.categories, name -> CategoryReader.made(name, name, 0));
        this.sources = new Reference<>(in, values, memory.sources, name -> SourceReader.made(name, name, 0));
        this.actorLists = memory.actorLists;
        this.citationLists = memory.citationLists;
    }

    /** Passes the list that is the current token. */
    EventPart readAll() {
        List<Event> events = new ArrayList<>();
        boolean withoutIds = false;
        int[] starts = new int[1024];
        while (in.next() != JsonToken.END_ARRAY) {
            if (++unspent >= SPENT_AT_ONCE) {
                spend();
            }
            if (events.size() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[events.size()] = in.offset();
            Event event = next();
            withoutIds |= event.id().isEmpty();
            events.add(event);
        }
        spend();
        return new EventPart(events, withoutIds, starts, faults, actors, categories, sources);
    }

    /** Not for each value, because threads wait for each other there. */
    private void spend() {
        budget.spend(unspent, in);
        unspent = 0;
    }

    /** The event that is the current token; something harmless if it is none, so that those after it keep their number. */
    private Event next() {
        Draft draft = new Draft();
        if (event.opens()) {
            for (int property = event.next(); property >= 0; property = event.next()) {
                property(property, draft);
            }
        }
        return new Event(
                draft.id,
                draft.date,
                draft.title,
                draft.summary,
                draft.actors.isEmpty() ? nobody() : draft.actors,
                draft.category.orElseGet(() -> categories.called("")),
                draft.importance,
                draft.citations,
                draft.respondsTo,
                draft.related,
                draft.disputed);
    }

    /** The properties of an event, as far as they have been read. */
    private static final class Draft {
        private String id = "";
        private EdtfDate date = EraReader.NO_DATE;
        private LocalizedText title = LocalizedText.NONE;
        private LocalizedText summary = LocalizedText.NONE;
        private List<Participation> actors = List.of();
        private Optional<Category> category = Optional.empty();
        private int importance = USUAL_IMPORTANCE;
        private List<Citation> citations = List.of();
        private List<String> respondsTo = List.of();
        private List<String> related = List.of();
        private Optional<LocalizedText> disputed = Optional.empty();
    }

    private void property(int property, Draft draft) {
        switch (property) {
            case 0 -> draft.date = values.date().orElse(EraReader.NO_DATE);
            case 1 -> draft.title = values.text(TextKind.LINE);
            case 2 -> draft.id = values.id().orElse("");
            case 3 -> draft.summary = values.text(TextKind.TEXT);
            case 4 -> draft.actors = actors();
            case 5 -> draft.category = categories.next();
            case 6 -> draft.importance = importance();
            case 7 -> draft.citations = citations();
            case 8 -> draft.respondsTo = links();
            case 9 -> draft.related = links();
            default -> draft.disputed = Optional.of(values.text(TextKind.TEXT));
        }
    }

    /** Whoever takes part in an event of which nobody says who does: so it has a lane, and can be filtered for. */
    private List<Participation> nobody() {
        if (nobody.isEmpty()) {
            nobody = List.of(new Participation(actors.called(""), Role.PARTICIPANT));
        }
        return nobody;
    }

    private int importance() {
        boolean isNumber = in.current() == JsonToken.VALUE_NUMBER_INT || in.current() == JsonToken.VALUE_NUMBER_FLOAT;
        double number = isNumber ? in.number() : Double.NaN;
        if (number != Math.rint(number)) {
            values.wrong("type.integer");
        } else if (number < LEAST_IMPORTANT) {
            values.wrong("minimum", Integer.toString(LEAST_IMPORTANT));
        } else if (number > Event.HIGHEST_IMPORTANCE) {
            values.wrong("maximum", Integer.toString(Event.HIGHEST_IMPORTANCE));
        } else {
            return (int) number;
        }
        return USUAL_IMPORTANCE;
    }

    private List<Participation> actors() {
        int start = in.offset();
        List<Participation> known = known(actorLists, start);
        if (known != null) {
            return known;
        }
        List<Participation> read = new ArrayList<>(2);
        int made = actors.made();
        int errors = faults.errorCount();
        boolean isList = values.list(tokens -> participation().ifPresent(read::add));
        if (!isList || isTooShort(read, "minItems.actors", start)) {
            return List.of();
        }
        checkUnlike(read, start, (a, b) -> a.actor() == b.actor() && a.role() == b.role());
        return actors.made() > made || faults.errorCount() > errors ? read : actorLists.put(start, in.offset(), read);
    }

    private Optional<Participation> participation() {
        unspent++;
        if (rules == Rules.LENIENT && in.current() == JsonToken.VALUE_STRING) {
            return actors.next().map(actor -> new Participation(actor, Role.PARTICIPANT));
        }
        if (!participation.opens()) {
            return Optional.empty();
        }
        Optional<Actor> actor = Optional.empty();
        Optional<Role> role = Optional.of(Role.PARTICIPANT);
        for (int property = participation.next(); property >= 0; property = participation.next()) {
            switch (property) {
                case 1 -> role = values.one(ROLES);
                default -> actor = actors.next();
            }
        }
        if (rules == Rules.LENIENT && !participation.has(0) && !participation.has(2)) {
            participation.reportMissing("id");
        }
        Role part = role.orElse(Role.PARTICIPANT);
        return actor.map(one -> new Participation(one, part));
    }

    private List<Citation> citations() {
        int start = in.offset();
        List<Citation> known = known(citationLists, start);
        if (known != null) {
            return known;
        }
        List<Citation> read = new ArrayList<>(2);
        int made = sources.made();
        int errors = faults.errorCount();
        boolean isList = values.list(tokens -> citation().ifPresent(read::add));
        if (!isList || isTooShort(read, "minItems.citations", start)) {
            return List.of();
        }
        checkUnlike(
                read, start, (a, b) -> a.source() == b.source() && a.locator().equals(b.locator()));
        return sources.made() > made || faults.errorCount() > errors
                ? read
                : citationLists.put(start, in.offset(), read);
    }

    private Optional<Citation> citation() {
        unspent++;
        if (rules == Rules.LENIENT && in.current() == JsonToken.VALUE_STRING) {
            return sources.next().map(source -> new Citation(source, Optional.empty()));
        }
        if (!citation.opens()) {
            return Optional.empty();
        }
        Optional<Source> source = Optional.empty();
        Optional<LocalizedText> locator = Optional.empty();
        Optional<Grade> grade = Optional.empty();
        Optional<LocalizedText> reason = Optional.empty();
        for (int property = citation.next(); property >= 0; property = citation.next()) {
            switch (property) {
                case 0 -> source = sources.next();
                case 1 -> locator = Optional.of(values.text(TextKind.LINE));
                case 2 -> grade = values.one(GRADES);
                default -> reason = Optional.of(values.text(TextKind.LINE));
            }
        }
        Optional<LocalizedText> place = locator;
        Optional<Grade> weight = grade;
        Optional<LocalizedText> why = reason;
        return source.map(one -> new Citation(one, place, weight, why));
    }

    private List<String> links() {
        List<String> read = new ArrayList<>(2);
        int start = in.offset();
        values.list(tokens -> {
            unspent++;
            values.id().ifPresent(read::add);
        });
        checkUnlike(read, start, String::equals);
        return List.copyOf(read);
    }

    private boolean isTooShort(List<?> items, String key, int start) {
        if (rules == Rules.STRICT && items.isEmpty() && isBlank(start + 1, in.offset())) {
            faults.add(Fault.error(start, in.pointer(), key));
        }
        return items.isEmpty();
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && in.file()[at] <= ' ') {
            at++;
        }
        return at == to;
    }

    private <T> void checkUnlike(List<T> items, int start, BiPredicate<T, T> alike) {
        boolean twice = false;
        for (int i = 1; i < items.size() && items.size() <= FEW; i++) {
            for (int j = 0; j < i; j++) {
                twice |= alike.test(items.get(i), items.get(j));
            }
        }
        if (twice || (items.size() > FEW && items.stream().distinct().count() < items.size())) {
            faults.add(Fault.error(start, in.pointer(), "uniqueItems"));
        }
    }

    /** What the list that is the current token means, which is then passed; null if that is not known. */
    private <T> @Nullable List<T> known(RepeatedLists<T> lists, int start) {
        List<T> known = lists.find(start);
        if (known != null) {
            in.skip();
            unspent += known.size();
        }
        return known;
    }
}
