package masar.dataset;

import java.util.List;
import java.util.function.Function;
import masar.i18n.Language;
import masar.model.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON for other programs. */
public final class EventListing {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EventListing() {}

    /**
     * A JSON array with an object for each event: id, date in EDTF, title in one language, ids of actors and category.
     *
     * @param note a remark on an event that its object has as well, unless it is empty
     */
    public static String json(List<Event> events, Language language, Function<Event, String> note) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Event event : events) {
            ObjectNode object = array.addObject();
            object.put("id", event.id());
            object.put("date", event.date().toString());
            object.put("title", event.title().in(language));
            ArrayNode actors = object.putArray("actors");
            event.actors().forEach(part -> actors.add(part.actor().id()));
            object.put("category", event.category().id());
            String remark = note.apply(event);
            if (!remark.isEmpty()) {
                object.put("note", remark);
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array);
    }
}
