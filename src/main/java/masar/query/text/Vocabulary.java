package masar.query.text;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The different words of some texts, normalized and numbered. */
final class Vocabulary {

    private final String[] words;

    private Vocabulary(String[] words) {
        this.words = words;
    }

    String word(int number) {
        return words[number];
    }

    int size() {
        return words.length;
    }

    /** The numbers of the words that have a word in them. */
    BitSet having(Word wanted) {
        return numbers(wanted.whole() ? whole(wanted) : with(wanted));
    }

    /** The numbers of the words that are spelled like a word from their first letter to their last. */
    BitSet equalTo(Word wanted) {
        return numbers(whole(wanted));
    }

    private IntStream with(Word wanted) {
        return IntStream.range(0, words.length).parallel().filter(i -> wanted.isIn(words[i]));
    }

    private IntStream whole(Word wanted) {
        return IntStream.range(0, words.length).parallel().filter(i -> wanted.is(words[i]));
    }

    private static BitSet numbers(IntStream found) {
        BitSet numbers = new BitSet();
        IntStream.of(found.toArray()).forEach(numbers::set);
        return numbers;
    }

    /**
     * Numbers the words of texts, on any threads. Every word as it is written is normalized once, however often it
     * occurs.
     */
    static final class Builder {

        private static final int[] NO_WORDS = new int[0];

        private final Map<String, int[]> written = new ConcurrentHashMap<>();
        private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
        private final AtomicInteger next = new AtomicInteger();

        /** Receives the number of a word of a text. */
        @FunctionalInterface
        interface Numbers {
            void take(int number);
        }

        /** Passes on the number of each word of a text, in their order. */
        void read(String text, Numbers ofText) {
            int end;
            for (int start = 0; start < text.length(); start = end + 1) {
                int space = text.indexOf(' ', start);
                end = space < 0 ? text.length() : space;
                if (end > start) {
                    for (int number : numbers(text.substring(start, end))) {
                        ofText.take(number);
                    }
                }
            }
        }

        private int[] numbers(String piece) {
            int[] known = written.get(piece);
            if (known == null) {
                known = normalized(piece);
                written.put(piece, known);
            }
            return known;
        }

        private int[] normalized(String piece) {
            String words = ArabicText.normalized(piece);
            return words.isEmpty()
                    ? NO_WORDS
                    : Stream.of(words.split(" ", -1))
                            .mapToInt(word -> numbers.computeIfAbsent(word, fresh -> next.getAndIncrement()))
                            .toArray();
        }

        Vocabulary build() {
            String[] words = new String[next.get()];
            numbers.forEach((word, number) -> words[number] = word);
            return new Vocabulary(words);
        }
    }
}
