package masar.saved;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import masar.dataset.TimelineWriter;
import masar.dataset.json.JsonFields;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.model.Event;
import masar.model.Timeline;
import masar.time.TimeSpan;

/**
 * A view as a JSON object. What is missing or not known there is as if it had not been chosen: it may come from another
 * version of Masar or of the dataset, and the events can be shown without it.
 */
public final class SavedViewJson {

    private static final String COLUMNS = "columns";

    private SavedViewJson() {}

    /** The properties of the object, in the order of their names. */
    public static Map<String, Object> write(SavedView view) {
        Map<String, Object> object = new TreeMap<>();
        object.put("arrangement", view.columns().isPresent() ? COLUMNS : "axis");
        view.columns().ifPresent(detail -> object.put("detail", JsonFields.name(detail)));
        object.put("group", JsonFields.name(view.grouping()));
        object.put("folded", keys(view.folds().folded()));
        object.put("divided", keys(view.folds().divided()));
        object.put("hijri", view.hijri());
        view.period().ifPresent(span -> object.put("period", span(span)));
        object.put("filter", FilterJson.write(view.filter()));
        view.selection().ifPresent(event -> object.put("event", TimelineWriter.id(event.id())));
        return object;
    }

    /** The keys of lanes, which end in an id behind a space, in an order that is always the same. */
    private static List<String> keys(Collection<String> keys) {
        return keys.stream()
                .map(key ->
                        key.substring(0, key.indexOf(' ') + 1) + TimelineWriter.id(key.substring(key.indexOf(' ') + 1)))
                .sorted()
                .toList();
    }

    static Map<String, Object> span(TimeSpan span) {
        return new TreeMap<>(Map.of("from", moment(span.start()), "to", moment(span.end())));
    }

    private static String moment(long epochSecond) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC));
    }

    /**
     * Reads a view.
     *
     * @param timeline of which it names actors, categories and an event
     */
    public static SavedView read(JsonFields object, Timeline timeline) {
        return new SavedView(
                object.text("arrangement")
                        .filter(COLUMNS::equals)
                        .map(columns -> object.one("detail", Detail.values()).orElse(Detail.FIT)),
                object.one("group", Grouping.values()).orElse(Grouping.NONE),
                new LaneFolds(Set.copyOf(object.texts("folded")), Set.copyOf(object.texts("divided"))),
                object.flag("hijri").orElse(false),
                object.object("period").flatMap(SavedViewJson::span),
                FilterJson.read(object.object("filter").orElse(JsonFields.NONE), timeline),
                object.text("event").flatMap(id -> event(timeline, id)));
    }

    private static Optional<Event> event(Timeline timeline, String id) {
        return timeline.events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    static Optional<TimeSpan> span(JsonFields span) {
        try {
            return span.text("from").flatMap(from -> span.text("to").map(to -> new TimeSpan(second(from), second(to))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long second(String moment) {
        return LocalDateTime.parse(moment).toEpochSecond(ZoneOffset.UTC);
    }
}
