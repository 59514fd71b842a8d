package masar.i18n;

import java.util.List;
import masar.i18n.Messages.Bundle;

/** Writes the sentences about problems of files, which quote what the files have. */
public final class ProblemMessages {

    /** A quoted text is cut beyond this, in UTF-16 code units. */
    private static final int MAX_QUOTED = 120;

    private ProblemMessages() {}

    /**
     * One line: where, and what and what to do. In Arabic the part before the sentence is isolated, so that it keeps its
     * order.
     *
     * @param where the file, with line and column where there are any
     * @param pointer the value within the file, or nothing
     * @param key names the sentence among those of {@link Bundle#DATASET}
     * @param arguments what it quotes
     * @throws IllegalArgumentException if there is no such sentence
     */
    public static String describe(String where, String pointer, String key, List<String> arguments, Language language) {
        String place = where + (pointer.isEmpty() ? "" : ": " + excerpt(pointer));
        Object[] quoted = arguments.stream()
                .map(ProblemMessages::excerpt)
                .map(argument -> BidiText.quoted(argument, language))
                .toArray();
        return BidiText.leftToRight(place, language)
                + ": "
                + Messages.of(Bundle.DATASET, language).get(key, quoted);
    }

    private static String excerpt(String text) {
        return Shortened.of(text, MAX_QUOTED);
    }
}
