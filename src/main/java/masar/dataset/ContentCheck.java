package masar.dataset;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import masar.time.EdtfDate;
import masar.time.EdtfParseException;
import tools.jackson.databind.JsonNode;

/**
 * Checks what a schema cannot say: ids are unique, references lead to something, dates are EDTF. It passes over what is
 * missing or of the wrong type, which is the schema's to tell.
 */
final class ContentCheck {

    /** Looking for the nearest id takes time; after so many wrong ones a hint helps nobody. */
    private static final int MAX_HINTS = 20;

    private final Located root;
    private final Problems problems;
    private final Map<Kind, Map<String, Located>> ids = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> used = new EnumMap<>(Kind.class);
    private final Map<String, EdtfDate> eventDates = new HashMap<>();
    private int hints;

    private ContentCheck(JsonNode root, Problems problems) {
        this.root = Located.root(root);
        this.problems = problems;
    }

    static void check(JsonNode root, Problems problems) {
        new ContentCheck(root, problems).run();
    }

    private void run() {
        for (Kind kind : Kind.values()) {
            ids.put(kind, collectIds(kind));
        }
        list(Kind.SOURCE).forEach(this::checkSource);
        list(Kind.ACTOR).forEach(actor -> checkReference(Kind.ACTOR, actor.child("parent")));
        ParentCheck.check(idsOf(Kind.ACTOR), problems);
        list(Kind.ERA).forEach(era -> checkDate(era.child("date")));
        list(Kind.EVENT).forEach(this::checkEvent);
        list(Kind.EVENT).forEach(this::checkOrder);
        List.of(Kind.SOURCE, Kind.ACTOR, Kind.CATEGORY).forEach(this::warnOfUnused);
    }

    private List<Located> list(Kind kind) {
        return root.child(kind.list()).items();
    }

    private Map<String, Located> idsOf(Kind kind) {
        return ids.getOrDefault(kind, Map.of());
    }

    private Map<String, Located> collectIds(Kind kind) {
        Map<String, Located> first = new LinkedHashMap<>();
        for (Located item : list(kind)) {
            Located id = item.child("id");
            id.text().ifPresent(text -> {
                Located earlier = first.putIfAbsent(text, item);
                if (earlier != null) {
                    String line = Integer.toString(earlier.child("id").place().line());
                    problems.error(id, "duplicate." + kind.key(), text, line);
                }
            });
        }
        return first;
    }

    private void checkSource(Located source) {
        checkDate(source.child("date"));
        Located url = source.child("url");
        url.text().filter(text -> !isUri(text)).ifPresent(text -> problems.error(url, "url.invalid", text));
    }

    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void checkEvent(Located event) {
        Optional<EdtfDate> date = checkDate(event.child("date"));
        Optional<String> id = event.child("id").text();
        date.ifPresent(value -> id.ifPresent(text -> eventDates.putIfAbsent(text, value)));
        event.child("actors").items().forEach(actor -> checkReference(Kind.ACTOR, actor.child("id")));
        checkReference(Kind.CATEGORY, event.child("category"));
        event.child("citations").items().forEach(citation -> checkReference(Kind.SOURCE, citation.child("source")));
        for (String links : List.of("respondsTo", "related")) {
            for (Located link : event.child(links).items()) {
                checkReference(Kind.EVENT, link);
                if (link.text().isPresent() && link.text().equals(id)) {
                    problems.error(link, "link.self", id.get());
                }
            }
        }
    }

    private void checkReference(Kind kind, Located reference) {
        reference.text().ifPresent(id -> {
            if (idsOf(kind).containsKey(id)) {
                used.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
                return;
            }
            String key = "reference." + kind.key();
            List<String> near =
                    hints++ < MAX_HINTS ? IdSuggestions.nearest(id, idsOf(kind).keySet(), 1) : List.of();
            if (near.isEmpty()) {
                problems.error(reference, key, id);
            } else {
                problems.error(reference, key + ".near", id, near.getFirst());
            }
        });
    }

    private Optional<EdtfDate> checkDate(Located date) {
        return date.text().flatMap(text -> {
            try {
                EdtfDate value = EdtfDate.parse(text);
                if (value.earliest().isEmpty() && value.latest().isEmpty()) {
                    problems.error(date, "date.unbounded", text);
                }
                return Optional.of(value);
            } catch (EdtfParseException e) {
                problems.error(
                        date,
                        key(e.reason()),
                        text,
                        Integer.toString(e.position() + 1),
                        characterAt(text, e.position()));
                return Optional.empty();
            }
        });
    }

    static String key(EdtfParseException.Reason reason) {
        return "date." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String characterAt(String text, int position) {
        return position < text.length() ? Character.toString(text.codePointAt(position)) : "";
    }

    /** An effect that is over before its cause begins is allowed, for dates may be disputed, but hardly meant. */
    private void checkOrder(Located event) {
        OptionalLong end = end(event.child("id"));
        for (Located cause : event.child("respondsTo").items()) {
            OptionalLong start = start(cause);
            if (end.isPresent() && start.isPresent() && end.getAsLong() <= start.getAsLong()) {
                problems.warning(cause, "cause.later", cause.text().orElse(""));
            }
        }
    }

    private OptionalLong start(Located id) {
        return dateOf(id).map(EdtfDate::earliest).orElse(OptionalLong.empty());
    }

    private OptionalLong end(Located id) {
        return dateOf(id).map(EdtfDate::latest).orElse(OptionalLong.empty());
    }

    private Optional<EdtfDate> dateOf(Located id) {
        return id.text().flatMap(text -> Optional.ofNullable(eventDates.get(text)));
    }

    private void warnOfUnused(Kind kind) {
        idsOf(kind).forEach((id, item) -> {
            if (!used.getOrDefault(kind, Set.of()).contains(id)) {
                problems.warning(item.child("id"), "unused." + kind.key(), id);
            }
        });
    }
}
