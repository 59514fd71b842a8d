package masar.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import masar.dataset.json.CanonicalJson;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Citation;
import masar.model.Era;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Source;
import masar.model.Timeline;

/** Writes timelines as files that {@link DatasetReader} reads, in the form that {@link CanonicalJson} describes. */
public final class TimelineWriter {

    private static final String ID_OF_NAME = "name-";
    private static final Pattern IS_ID_OF_NAME = Pattern.compile(ID_OF_NAME + "[0-9a-f]+");

    private TimelineWriter() {}

    /**
     * Writes the file of a timeline.
     *
     * @param out is left open
     * @throws IOException if it cannot be written to
     */
    public static void write(Timeline timeline, OutputStream out) throws IOException {
        Map<String, Object> file = new TreeMap<>();
        file.put("version", timeline.version());
        file.put("title", text(timeline.title()));
        timeline.summary().ifPresent(summary -> file.put("summary", text(summary)));
        timeline.edition().ifPresent(edition -> file.put("edition", edition));
        file.put("sources", each(timeline.sources(), TimelineWriter::source));
        file.put("actors", each(timeline.actors(), TimelineWriter::actor));
        file.put("categories", each(timeline.categories(), TimelineWriter::category));
        file.put("eras", each(timeline.eras(), TimelineWriter::era));
        file.put("events", each(timeline.events(), TimelineWriter::event));
        CanonicalJson.write(file, out);
    }

    /**
     * The SHA-256, in hexadecimal digits, of the canonical form of all events and of the actors, categories and sources
     * of a timeline: an object of these four lists, each in the order of ids. Whatever else it says does not count.
     */
    public static String digest(Timeline timeline) {
        Map<String, Object> events = new TreeMap<>();
        events.put("sources", each(sorted(timeline.sources(), Source::id), TimelineWriter::source));
        events.put("actors", each(sorted(timeline.actors(), Actor::id), TimelineWriter::actor));
        events.put("categories", each(sorted(timeline.categories(), Category::id), TimelineWriter::category));
        events.put("events", each(sorted(timeline.events(), Event::id), TimelineWriter::event));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            CanonicalJson.write(events, new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An id as the format allows it. Those made from names in other scripts, which a file need not give, are written in
     * hexadecimal digits.
     */
    public static String id(String any) {
        boolean plain = ValueReader.isId(any) && !any.startsWith(ID_OF_NAME);
        return plain || IS_ID_OF_NAME.matcher(any).matches()
                ? any
                : ID_OF_NAME + HexFormat.of().formatHex(any.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> sorted(List<T> things, Function<T, String> id) {
        return things.stream()
                .sorted(Comparator.comparing(thing -> id(id.apply(thing))))
                .toList();
    }

    /** One after the other: of a million events, not all need to be in memory twice. */
    private static <T> Iterator<Object> each(List<T> things, Function<T, Object> writer) {
        return things.stream().map(writer).iterator();
    }

    private static Object text(LocalizedText text) {
        String ar = CanonicalJson.text(text.ar());
        Optional<String> en = text.en().map(CanonicalJson::text);
        return en.isPresent() ? Map.of("ar", ar, "en", en.get()) : ar;
    }

    private static Object source(Source source) {
        Map<String, Object> object = new TreeMap<>();
        object.put("id", id(source.id()));
        object.put("title", text(source.title()));
        source.publisher().ifPresent(publisher -> object.put("publisher", text(publisher)));
        source.date().ifPresent(date -> object.put("date", date.toString()));
        source.url().ifPresent(url -> object.put("url", url.toString()));
        source.language().ifPresent(language -> object.put("language", language));
        return object;
    }

    private static Object actor(Actor actor) {
        Map<String, Object> object = new TreeMap<>();
        object.put("id", id(actor.id()));
        object.put("name", text(actor.name()));
        object.put("short", text(actor.shortName()));
        object.put("kind", ActorReader.nameOf(actor.kind()));
        object.put("color", actor.color());
        object.put("icon", actor.icon());
        actor.parent().ifPresent(parent -> object.put("parent", id(parent.id())));
        putUnlessEmpty("aliases", each(actor.aliases(), CanonicalJson::text), object);
        return object;
    }

    private static Object category(Category category) {
        return Map.of(
                "id", id(category.id()),
                "name", text(category.name()),
                "icon", category.icon(),
                "tone", category.tone());
    }

    private static Object era(Era era) {
        return Map.of(
                "id", id(era.id()), "name", text(era.name()), "date", era.date().toString());
    }

    private static Object event(Event event) {
        Map<String, Object> object = new TreeMap<>();
        object.put("id", id(event.id()));
        object.put("date", event.date().toString());
        object.put("title", text(event.title()));
        if (!event.summary().isEmpty()) {
            object.put("summary", text(event.summary()));
        }
        object.put("actors", each(event.actors(), TimelineWriter::participation));
        object.put("category", id(event.category().id()));
        object.put("importance", event.importance());
        putUnlessEmpty("citations", each(event.citations(), TimelineWriter::citation), object);
        putUnlessEmpty("respondsTo", each(event.respondsTo(), TimelineWriter::id), object);
        putUnlessEmpty("related", each(event.related(), TimelineWriter::id), object);
        event.disputed().ifPresent(disputed -> object.put("disputed", text(disputed)));
        return object;
    }

    private static void putUnlessEmpty(String name, Iterator<Object> list, Map<String, Object> object) {
        if (list.hasNext()) {
            object.put(name, list);
        }
    }

    private static Object participation(Participation participation) {
        return Map.of("id", id(participation.actor().id()), "role", ActorReader.nameOf(participation.role()));
    }

    private static Object citation(Citation citation) {
        Map<String, Object> object = new TreeMap<>();
        object.put("source", id(citation.source().id()));
        citation.locator().ifPresent(locator -> object.put("locator", text(locator)));
        citation.grade().ifPresent(grade -> object.put("grade", ActorReader.nameOf(grade)));
        citation.reason().ifPresent(reason -> object.put("reason", text(reason)));
        return object;
    }
}
