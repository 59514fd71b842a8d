package masar.dataset;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.time.EdtfDate;
import tools.jackson.databind.JsonNode;

/** Turns a tree in which no check found an error into records. */
final class TimelineBuilder {

    private final JsonNode root;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, JsonNode> actorNodes = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    private TimelineBuilder(JsonNode root) {
        this.root = root;
    }

    static Timeline build(JsonNode root) {
        return new TimelineBuilder(root).timeline();
    }

    private Timeline timeline() {
        List<Source> sourceList = list(root, "sources", TimelineBuilder::source);
        sourceList.forEach(source -> sources.put(source.id(), source));
        List<Category> categoryList = list(root, "categories", TimelineBuilder::category);
        categoryList.forEach(category -> categories.put(category.id(), category));
        root.required("actors").values().forEach(node -> actorNodes.put(text(node, "id"), node));
        return new Timeline(
                text(root, "version"),
                localized(root, "title"),
                optional(root, "summary"),
                root.path("edition").stringValueOpt(),
                sourceList,
                actorNodes.keySet().stream().map(this::actor).toList(),
                categoryList,
                list(root, "eras", TimelineBuilder::era),
                list(root, "events", this::event));
    }

    private static Source source(JsonNode node) {
        return new Source(
                text(node, "id"),
                localized(node, "title"),
                localized(node, "publisher"),
                node.path("date").stringValueOpt().map(EdtfDate::parse),
                node.path("url").stringValueOpt().map(URI::create));
    }

    private static Category category(JsonNode node) {
        return new Category(text(node, "id"), localized(node, "name"), text(node, "icon"), text(node, "tone"));
    }

    private static Era era(JsonNode node) {
        return new Era(text(node, "id"), localized(node, "name"), EdtfDate.parse(text(node, "date")));
    }

    /** The actor of that id; its parents, which may stand after it in the file, are built before it. */
    private Actor actor(String id) {
        Actor known = actors.get(id);
        if (known != null) {
            return known;
        }
        JsonNode node = known(actorNodes, id);
        Actor actor = new Actor(
                id,
                localized(node, "name"),
                localized(node, "short"),
                constant(ActorKind.class, text(node, "kind")),
                text(node, "color"),
                text(node, "icon"),
                node.path("parent").stringValueOpt().map(this::actor));
        actors.put(id, actor);
        return actor;
    }

    private Event event(JsonNode node) {
        return new Event(
                text(node, "id"),
                EdtfDate.parse(text(node, "date")),
                localized(node, "title"),
                localized(node, "summary"),
                list(node, "actors", this::participation),
                known(categories, text(node, "category")),
                node.required("importance").intValue(),
                list(node, "citations", this::citation),
                list(node, "respondsTo", JsonNode::stringValue),
                list(node, "related", JsonNode::stringValue),
                optional(node, "disputed"));
    }

    private Participation participation(JsonNode node) {
        return new Participation(actor(text(node, "id")), constant(Role.class, text(node, "role")));
    }

    private Citation citation(JsonNode node) {
        return new Citation(known(sources, text(node, "source")), optional(node, "locator"));
    }

    private static <T> T known(Map<String, T> byId, String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static LocalizedText localized(JsonNode node, String name) {
        return localized(node.required(name));
    }

    private static Optional<LocalizedText> optional(JsonNode node, String name) {
        return node.has(name) ? Optional.of(localized(node, name)) : Optional.empty();
    }

    private static LocalizedText localized(JsonNode node) {
        return LocalizedText.of(text(node, "ar"), node.path("en").stringValueOpt());
    }

    /** The items of a list, none where it is left out. */
    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> item) {
        return node.path(name).valueStream().map(item).toList();
    }

    /** The constant that the format writes as {@code armed-force}. */
    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
