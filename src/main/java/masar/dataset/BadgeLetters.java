package masar.dataset;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.model.LocalizedText;

/** Makes letters for a badge from a name: the initials of two words, or the first two letters of one. */
final class BadgeLetters {

    private BadgeLetters() {}

    static LocalizedText of(LocalizedText name) {
        return LocalizedText.of(of(name.ar()), name.en().map(BadgeLetters::of));
    }

    private static String of(String name) {
        String[] words = Stream.of(name.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .map(BadgeLetters::bare)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        if (words.length == 0) {
            return "–";
        }
        return words.length == 1
                ? first(words[0], 2)
                : Stream.of(words).limit(2).map(word -> first(word, 1)).collect(Collectors.joining());
    }

    /** A word without vowel signs, and without the Arabic article if more is left than two letters. */
    private static String bare(String word) {
        String letters = word.replaceAll("\\p{M}", "");
        return letters.startsWith("ال") && letters.length() > 4 ? letters.substring(2) : letters;
    }

    private static String first(String word, int count) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(count, word.codePointCount(0, word.length()))));
    }
}
