package masar.model;

import java.util.Optional;
import masar.i18n.Language;

/** A text of the dataset in Arabic and, where the dataset has it, in English. Texts that read alike are equal. */
public abstract class LocalizedText {

    /** In place of a text that there is not: nothing in any language. */
    public static final LocalizedText NONE = of("", Optional.empty());

    /** A text in Arabic and perhaps in English. */
    public static LocalizedText of(String ar, Optional<String> en) {
        return new Plain(ar, en);
    }

    /** A text in both languages. */
    public static LocalizedText of(String ar, String en) {
        return of(ar, Optional.of(en));
    }

    /** The Arabic text, always present. */
    public abstract String ar();

    /** The English text, if there is one. */
    public abstract Optional<String> en();

    /** Whether there is no text. */
    public boolean isEmpty() {
        return ar().isEmpty();
    }

    /** The text in a language; a text without English is shown in Arabic rather than left out. */
    public final String in(Language language) {
        return language == Language.ENGLISH ? en().orElseGet(this::ar) : ar();
    }

    @Override
    public final boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        return other instanceof LocalizedText text && ar().equals(text.ar()) && en().equals(text.en());
    }

    @Override
    public final int hashCode() {
        return ar().hashCode();
    }

    @Override
    public final String toString() {
        return en().map(text -> ar() + " / " + text).orElseGet(this::ar);
    }

    private static final class Plain extends LocalizedText {

        private final String ar;
        private final Optional<String> en;

        private Plain(String ar, Optional<String> en) {
            this.ar = ar;
            this.en = en;
        }

        @Override
        public String ar() {
            return ar;
        }

        @Override
        public Optional<String> en() {
            return en;
        }
    }
}
