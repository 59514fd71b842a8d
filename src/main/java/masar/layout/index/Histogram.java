package masar.layout.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masar.time.TimeSpan;

/**
 * How many events of each tone are in each of the equal parts of a stretch of time.
 *
 * @param span the whole stretch
 * @param tones the colour tokens of the categories that occur, in the order of their first event, at least in that of a whole that this is a part of
 * @param counts for each tone the number of events in each part
 */
public record Histogram(TimeSpan span, List<String> tones, List<List<Integer>> counts) {

    /** Counts events by their anchors, but for those that recede. */
    public static Histogram of(EventIndex events, int parts) {
        TimeSpan span = events.extent();
        int[][] byTone = new int[events.tones().size()][parts];
        for (int i = 0; i < events.size(); i++) {
            double place = (double) (events.anchor(i) - span.start()) / span.length();
            int count = events.recedes(i) ? 0 : 1;
            byTone[events.tone(i)][Math.clamp((int) (place * parts), 0, parts - 1)] += count;
        }
        List<String> tones = new ArrayList<>();
        List<List<Integer>> counts = new ArrayList<>();
        for (int tone = 0; tone < byTone.length; tone++) {
            if (Arrays.stream(byTone[tone]).anyMatch(count -> count > 0)) {
                tones.add(events.tones().get(tone));
                counts.add(Arrays.stream(byTone[tone]).boxed().toList());
            }
        }
        return new Histogram(span, List.copyOf(tones), List.copyOf(counts));
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
