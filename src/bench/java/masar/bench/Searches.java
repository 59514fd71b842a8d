package masar.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.model.Event;
import masar.query.EventFilter;
import masar.query.FilterIndex;
import masar.query.text.TextQuery;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a search takes: the index ahead of the first one, in time and in heap, and from each keystroke until the results to
 * be listed are known. Typed are the words of a title in both languages, then a year, a month and a day, and a word that
 * no event has.
 */
final class Searches {

    private static final int WARM_UP = 4;
    private static final int LISTED = 100;

    private Searches() {}

    static ObjectNode measure(List<Event> events, FilterIndex filters) {
        ObjectNode figures = JsonNodeFactory.instance.objectNode();
        double before = Machine.heap();
        long start = System.nanoTime();
        filters.texts().get();
        figures.put("index", (System.nanoTime() - start) / 1e6);
        figures.put("heap_mb", Machine.heap() - before);
        Event event = events.get(events.size() / 2);
        List<String> typed = List.of(
                event.title().ar(), event.title().en().orElse(""), event.date().toString(), "زرافة");
        for (int pass = 0; pass < WARM_UP; pass++) {
            keystrokes(typed, filters);
        }
        double[] times = keystrokes(typed, filters);
        Arrays.sort(times);
        figures.put("keystroke", times[times.length / 2]);
        figures.put("keystroke_p95", times[times.length * 95 / 100]);
        figures.put("keystroke_most", times[times.length - 1]);
        return figures;
    }

    /** Of every keystroke, in milliseconds. */
    private static double[] keystrokes(List<String> typed, FilterIndex filters) {
        return typed.stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .map(TextQuery::of)
                .flatMap(Optional::stream)
                .mapToDouble(query -> keystroke(query, filters))
                .toArray();
    }

    private static double keystroke(TextQuery query, FilterIndex filters) {
        long start = System.nanoTime();
        filters.search(EventFilter.NONE, query, LISTED);
        return (System.nanoTime() - start) / 1e6;
    }
}
