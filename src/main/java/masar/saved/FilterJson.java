package masar.saved;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.dataset.TimelineWriter;
import masar.dataset.json.CanonicalJson;
import masar.dataset.json.JsonFields;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Grade;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.NoteFilter;
import masar.query.text.TextQuery;

/** A filter as a JSON object, the part of {@link SavedViewJson} that says which events are kept. */
final class FilterJson {

    private FilterJson() {}

    static Map<String, Object> write(EventFilter filter) {
        Map<String, Object> object = new TreeMap<>();
        object.put("actors", ids(filter.actors(), Actor::id));
        object.put("match", JsonFields.name(filter.match()));
        object.put("categories", ids(filter.categories(), Category::id));
        filter.period().ifPresent(span -> object.put("period", SavedViewJson.span(span)));
        filter.text().ifPresent(query -> object.put("text", CanonicalJson.text(query.text())));
        putTraits(filter.traits(), object);
        if (filter.notes().starredOnly()) {
            object.put("starred", true);
        }
        return object;
    }

    /** Only what is asked for: most filters ask for none of it. */
    private static void putTraits(EventTraits traits, Map<String, Object> filter) {
        putNames("roles", traits.roles(), filter);
        putNames("dating", traits.dating(), filter);
        putNames("grades", traits.grades(), filter);
        if (traits.disputed()) {
            filter.put("disputed", true);
        }
        if (traits.leastSources() > 0) {
            filter.put("leastSources", traits.leastSources());
        }
        if (!traits.sources().isEmpty()) {
            filter.put("sources", ids(traits.sources(), Source::id));
        }
    }

    private static void putNames(String key, Collection<? extends Enum<?>> constants, Map<String, Object> filter) {
        if (!constants.isEmpty()) {
            filter.put(key, constants.stream().map(JsonFields::name).toList());
        }
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).map(TimelineWriter::id).toList();
    }

    /** The filter of an object, as far as a timeline has what it names. */
    static EventFilter read(JsonFields filter, Timeline timeline) {
        return new EventFilter(
                named(filter.texts("actors"), timeline.actors(), Actor::id),
                filter.one("match", ActorMatch.values()).orElse(ActorMatch.ANY),
                named(filter.texts("categories"), timeline.categories(), Category::id),
                filter.object("period").flatMap(SavedViewJson::span),
                filter.text("text").flatMap(TextQuery::of),
                new EventTraits(
                        filter.some("roles", Role.values()),
                        filter.flag("disputed").orElse(false),
                        filter.some("dating", Dating.values()),
                        filter.some("grades", Grade.values()),
                        filter.integer("leastSources").orElse(0),
                        named(filter.texts("sources"), timeline.sources(), Source::id)),
                NoteFilter.NONE.starredOnly(filter.flag("starred").orElse(false)));
    }

    /** What an image does not show has no events there: to leave it out of the filter changes nothing. */
    private static <T> List<T> named(List<String> ids, List<T> known, Function<T, String> id) {
        Map<String, T> byId = known.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }
}
