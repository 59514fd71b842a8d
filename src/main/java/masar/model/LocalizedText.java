package masar.model;

import java.util.Optional;
import masar.time.Language;

/**
 * A text of the dataset in Arabic and, where the dataset has it, in English.
 *
 * @param ar the Arabic text, always present
 * @param en the English text, if there is one
 */
public record LocalizedText(String ar, Optional<String> en) {

    public static LocalizedText of(String ar, String en) {
        return new LocalizedText(ar, Optional.of(en));
    }

    /** The text in a language; a text without English is shown in Arabic rather than left out. */
    public String in(Language language) {
        return language == Language.ENGLISH ? en.orElse(ar) : ar;
    }
}
