package masar.app.list;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import masar.i18n.BidiText;
import masar.layout.index.EventIndex;

/**
 * An order of the rows: by one column, then another. Rows that are equal in all of them stay in the order of time.
 *
 * @param keys the columns, the decisive one first; none for the order of time
 */
record EventOrder(List<Key> keys) {

    /** After this many rows progress is reported. */
    private static final int ROWS = 1024;
    /** The part of the work that is done once all texts are gathered; the rest is sorting them. */
    private static final double GATHERED = 0.8;

    /** A column whose values increase or decrease downwards. */
    record Key(EventColumn column, boolean descending) {}

    EventOrder {
        keys = List.copyOf(keys);
    }

    boolean isOfTime() {
        return keys.isEmpty() || keys.getFirst().equals(new Key(EventColumn.DATE, false));
    }

    /** Whether texts have to be compared, which takes microseconds for each. */
    boolean hasTexts() {
        return keys.stream().anyMatch(key -> key.column() != EventColumn.DATE);
    }

    /**
     * The place in the order of time of the event of each row.
     *
     * @param progress receives how much is done, from 0 to 1; what it throws ends the work
     */
    int[] places(EventIndex events, RowText words, DoubleConsumer progress) {
        int[] order = IntStream.range(0, events.size()).toArray();
        for (int i = keys.size() - 1; i >= 0; i--) {
            Key key = keys.get(i);
            double before = (keys.size() - 1.0 - i) / keys.size();
            int[] ranks = key.column() == EventColumn.DATE
                    ? IntStream.range(0, order.length).toArray()
                    : ranks(events, key.column(), words, share -> progress.accept(before + share / keys.size()));
            order = sorted(order, ranks, key.descending());
        }
        return order;
    }

    /** Stable, also where the ranks descend. */
    private static int[] sorted(int[] order, int[] ranks, boolean descending) {
        long[] rankAndRow = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            long rank = ranks[order[row]];
            rankAndRow[row] = (descending ? order.length - rank : rank) << Integer.SIZE | row;
        }
        Arrays.sort(rankAndRow);
        return Arrays.stream(rankAndRow).mapToInt(both -> order[(int) both]).toArray();
    }

    /** For each event the rank of its text among all the different ones, as the language collates them. */
    private static int[] ranks(EventIndex events, EventColumn column, RowText words, DoubleConsumer progress) {
        Collator collator = Collator.getInstance(words.language().locale());
        Map<String, Integer> numbers = new HashMap<>();
        List<Text> texts = new ArrayList<>();
        int[] numberOf = new int[events.size()];
        for (int place = 0; place < numberOf.length; place++) {
            if (place % ROWS == 0) {
                progress.accept(GATHERED * place / numberOf.length);
            }
            String text = BidiText.withoutIsolates(words.of(column, events.event(place)));
            numberOf[place] = numbers.computeIfAbsent(text, fresh -> {
                texts.add(new Text(collator.getCollationKey(fresh), texts.size()));
                return texts.size() - 1;
            });
        }
        texts.sort(Comparator.comparing(Text::key));
        int[] rankOf = new int[texts.size()];
        for (int rank = 0; rank < rankOf.length; rank++) {
            rankOf[texts.get(rank).number()] = rank;
        }
        return Arrays.stream(numberOf).map(number -> rankOf[number]).toArray();
    }

    private record Text(CollationKey key, int number) {}
}
