package masar.query.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which of up to {@value #EVENTS} events have which words, and where: for each word and place a list of events, two bytes
 * each, or where that is shorter a bit for every event. The division is that of Roaring bitmaps (Chambi et al., "Better
 * bitmap performance with Roaring bitmaps", 2016).
 */
final class WordBlock {

    /** As many as 16 bits can number. */
    static final int EVENTS = 1 << Character.SIZE;

    /** The longs of a bit for every event. */
    static final int LONGS = EVENTS / Long.SIZE;

    /** A longer list takes more space than a bit for every event. */
    private static final int LONGEST_LIST = EVENTS / Character.SIZE;

    /** More words than any language has. */
    private static final int WORD_BITS = 28;

    private static final int WORD = (1 << WORD_BITS) - 1;

    /** Looking for each of a few words is quicker than going through all of them. */
    private static final int FEW = 16;

    private static final long[] LISTED = new long[0];

    private final int[] keys;
    private final int[] ends;
    private final char[] lists;
    private final long[][] bits;

    private WordBlock(int[] keys, int[] ends, char[] lists, long[][] bits) {
        this.keys = keys;
        this.ends = ends;
        this.lists = lists;
        this.bits = bits;
    }

    private static int key(Place place, int word) {
        return place.number() << WORD_BITS | word;
    }

    /** Sets the bit of each event that has one of some words at a place. */
    void find(BitSet words, Place place, long[] found) {
        int from = after(key(place, 0));
        int to = after(key(place, WORD));
        if ((long) words.cardinality() * FEW < to - from) {
            words.stream()
                    .map(word -> Arrays.binarySearch(keys, from, to, key(place, word)))
                    .filter(at -> at >= 0)
                    .forEach(at -> add(at, found));
        } else {
            for (int at = from; at < to; at++) {
                if (words.get(keys[at] & WORD)) {
                    add(at, found);
                }
            }
        }
    }

    /** The number of events that have a word, each counted once for each place. */
    int count(int word) {
        int count = 0;
        for (Place place : Place.values()) {
            int at = Arrays.binarySearch(keys, key(place, word));
            if (at >= 0) {
                count += length(at);
            }
        }
        return count;
    }

    private int length(int at) {
        return bits[at].length == 0
                ? ends[at] - start(at)
                : (int) Arrays.stream(bits[at]).map(Long::bitCount).sum();
    }

    private int start(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    private int after(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    private void add(int at, long[] found) {
        if (bits[at].length == 0) {
            for (int i = start(at); i < ends[at]; i++) {
                found[lists[i] >> 6] |= 1L << lists[i];
            }
        } else {
            for (int i = 0; i < LONGS; i++) {
                found[i] |= bits[at][i];
            }
        }
    }

    /** Gathers the words of the events of a block, in their order. */
    static final class Builder {

        private static final int FIRST_LENGTH = 4;

        private final Map<Integer, Positions> lists = new HashMap<>();

        private static final class Positions {
            private char[] all = new char[FIRST_LENGTH];
            private int size;

            void add(char event) {
                if (size > 0 && all[size - 1] == event) {
                    return;
                }
                if (size == all.length) {
                    all = Arrays.copyOf(all, 2 * size);
                }
                all[size++] = event;
            }
        }

        /** Adds a word that an event of the block has at a place; events come in their order. */
        void add(int event, Place place, int word) {
            lists.computeIfAbsent(key(place, word), fresh -> new Positions()).add((char) event);
        }

        WordBlock build() {
            int[] keys =
                    lists.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            int[] ends = new int[keys.length];
            long[][] bits = new long[keys.length][];
            int length = 0;
            for (int at = 0; at < keys.length; at++) {
                Positions list = list(keys[at]);
                boolean isDense = list.size > LONGEST_LIST;
                bits[at] = isDense ? bits(list) : LISTED;
                length += isDense ? 0 : list.size;
                ends[at] = length;
            }
            char[] all = new char[length];
            for (int at = 0; at < keys.length; at++) {
                if (bits[at].length == 0) {
                    int start = at == 0 ? 0 : ends[at - 1];
                    System.arraycopy(list(keys[at]).all, 0, all, start, ends[at] - start);
                }
            }
            return new WordBlock(keys, ends, all, bits);
        }

        private Positions list(int key) {
            return Objects.requireNonNull(lists.get(key));
        }

        private static long[] bits(Positions list) {
            long[] bits = new long[LONGS];
            for (int i = 0; i < list.size; i++) {
                bits[list.all[i] >> 6] |= 1L << list.all[i];
            }
            return bits;
        }
    }
}
