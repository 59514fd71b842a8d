package masar.query.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.i18n.EditDistance;

/** Finds the words of a vocabulary that are spelled most like one that is not in it. */
final class Spelling {

    /** Shorter words are near too many others. */
    private static final int SHORTEST = 3;

    /** Nobody mistypes more than this; and the work grows with the square of the length. */
    private static final int LONGEST = 32;

    private static final int LETTERS_FOR_EACH_EDIT = 3;

    /** The article, alone and with what is joined to it: a reader may leave it out. */
    private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "كال", "فال", "لل", "و");

    private final Vocabulary vocabulary;
    private final IntUnaryOperator frequency;

    /** @param frequency how many events have the word of a number */
    Spelling(Vocabulary vocabulary, IntUnaryOperator frequency) {
        this.vocabulary = vocabulary;
        this.frequency = frequency;
    }

    /**
     * A word of the vocabulary.
     *
     * @param letters all of its letters, or those behind its article
     */
    record Candidate(int number, String letters, int edits) {}

    /** The words that are not too far from a word, the nearest first, of these the most frequent. */
    List<Candidate> nearest(String wanted, int most) {
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return List.of();
        }
        int reach = wanted.length() / LETTERS_FOR_EACH_EDIT;
        List<Candidate> near = IntStream.range(0, vocabulary.size())
                .parallel()
                .boxed()
                .flatMap(number -> candidate(number, wanted, reach).stream())
                .toList();
        int least = near.stream().mapToInt(Candidate::edits).min().orElse(0);
        return near.stream()
                .filter(candidate -> candidate.edits == least)
                .sorted(Comparator.comparingInt((Candidate one) -> -frequency.applyAsInt(one.number))
                        .thenComparing(Candidate::letters))
                .limit(most)
                .toList();
    }

    private Optional<Candidate> candidate(int number, String wanted, int reach) {
        String word = vocabulary.word(number);
        return Stream.concat(
                        Stream.of(word),
                        ARTICLES.stream().filter(word::startsWith).map(article -> word.substring(article.length())))
                .filter(letters ->
                        letters.length() >= SHORTEST && Math.abs(letters.length() - wanted.length()) <= reach)
                .map(letters -> new Candidate(number, letters, EditDistance.between(wanted, letters)))
                .filter(candidate -> candidate.edits <= reach)
                .min(Comparator.comparingInt(Candidate::edits));
    }
}
