package masar.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masar.time.TimeSpan;

/**
 * How many events of each tone stand in each of the equal parts of a stretch of time.
 *
 * @param span the whole stretch
 * @param tones the colour tokens of the categories that occur, in the order of their first event
 * @param counts for each tone the number of events in each part
 */
public record Histogram(TimeSpan span, List<String> tones, List<List<Integer>> counts) {

    /** Counts events by their anchors. */
    public static Histogram of(EventIndex events, int parts) {
        TimeSpan span = events.extent();
        Map<String, int[]> byTone = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            double place = (double) (events.anchor(i) - span.start()) / span.length();
            int part = Math.clamp((int) (place * parts), 0, parts - 1);
            byTone.computeIfAbsent(events.event(i).category().tone(), tone -> new int[parts])[part]++;
        }
        List<List<Integer>> counts = new ArrayList<>();
        byTone.values().forEach(tone -> counts.add(Arrays.stream(tone).boxed().toList()));
        return new Histogram(span, List.copyOf(byTone.keySet()), List.copyOf(counts));
    }

    /** How many parts there are; 0 where there is no event. */
    public int parts() {
        return counts.isEmpty() ? 0 : counts.getFirst().size();
    }

    /** The number of events in the fullest part. */
    public int highest() {
        int highest = 0;
        for (int part = 0; part < parts(); part++) {
            int sum = 0;
            for (List<Integer> tone : counts) {
                sum += tone.get(part);
            }
            highest = Math.max(highest, sum);
        }
        return highest;
    }
}
