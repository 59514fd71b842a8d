package masar.view.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.model.Category;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.time.TimeSpan;

/** Says in words what one of the equal parts of the strip shows in heights and colours. */
final class PartWords {

    private final EventIndex events;
    private final LabelStyle style;
    private final DateLabels labels;
    private final Messages messages;

    PartWords(EventIndex events, LabelStyle style) {
        this.events = events;
        this.style = style;
        this.labels = new DateLabels(style);
        this.messages = Messages.of(Messages.Bundle.VIEW, style.language());
    }

    /**
     * The period of a part, and how many of its events are of which category, those with most events first.
     *
     * @param part from 0 to {@code parts - 1}
     */
    List<String> lines(int part, int parts) {
        TimeSpan extent = events.extent();
        double length = (double) extent.length() / parts;
        double start = extent.start() + part * length;
        boolean last = part == parts - 1;
        int from = events.firstAtOrAfter(start);
        int to = last ? events.size() : events.firstAtOrAfter(start + length);
        String period = labels.period(new TimeSpan((long) start, last ? extent.end() : (long) (start + length)));
        return List.of(period, categories(from, to));
    }

    private String categories(int from, int to) {
        Map<Category, Integer> counts = new LinkedHashMap<>();
        for (int place = from; place < to; place++) {
            if (!events.recedes(place)) {
                counts.merge(events.event(place).category(), 1, Integer::sum);
            }
        }
        return counts.isEmpty()
                ? messages.get("overview.none")
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<Category, Integer>comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> messages.get(
                                "overview.category",
                                entry.getKey().name().in(style.language()),
                                labels.count(entry.getValue())))
                        .collect(Collectors.joining(messages.get("overview.separator")));
    }
}
