package masar.cite;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masar.dataset.json.PlainJson;

/** References as CSL-JSON, the input of citation processors such as those of Zotero and Pandoc. */
final class CslJson {

    private CslJson() {}

    /** An item, as JSON. */
    static String item(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id());
        item.put("type", reference.url().isPresent() ? "webpage" : "document");
        item.put("title", reference.title());
        reference
                .publisher()
                .ifPresent(name -> item.put(reference.url().isPresent() ? "container-title" : "publisher", name));
        reference
                .date()
                .map(DateParts::of)
                .filter(date -> !date.ends().isEmpty())
                .ifPresent(date -> item.put("issued", issued(date)));
        reference.url().map(URI::toASCIIString).ifPresent(url -> item.put("URL", url));
        reference.language().ifPresent(tag -> item.put("language", tag));
        if (!reference.places().isEmpty()) {
            item.put("note", String.join("; ", reference.places()));
        }
        return new String(PlainJson.write(item), StandardCharsets.UTF_8).stripTrailing();
    }

    private static Map<String, Object> issued(DateParts date) {
        Map<String, Object> issued = new LinkedHashMap<>();
        issued.put("date-parts", date.ends().stream().map(CslJson::historical).toList());
        date.season().ifPresent(season -> issued.put("season", season));
        if (date.circa()) {
            issued.put("circa", true);
        }
        return issued;
    }

    /** The year before the year 1 is -1 there. */
    private static List<Integer> historical(List<Integer> parts) {
        List<Integer> historical = new ArrayList<>(parts);
        historical.set(0, parts.getFirst() > 0 ? parts.getFirst() : parts.getFirst() - 1);
        return historical;
    }
}
