package masar.saved;

import java.util.List;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;

/**
 * Something in a view line that could not be followed; the rest of it is.
 *
 * @param key of a sentence
 * @param quoted what the sentence quotes, as the line or the dataset has it
 */
public record ViewProblem(String key, List<String> quoted) {

    /** Longer quotations are cut, in UTF-16 code units: nobody reads more in a notice. */
    private static final int LONGEST = 60;

    public ViewProblem {
        quoted = List.copyOf(quoted);
    }

    static ViewProblem of(String key, String... quoted) {
        return new ViewProblem(key, List.of(quoted));
    }

    /** One sentence for the reader. */
    public String sentence(Language language) {
        Object[] arguments = quoted.stream()
                .map(text -> BidiText.leftToRight(cut(text), language))
                .toArray();
        return Messages.of(Messages.Bundle.APP, language).get(key, arguments);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
