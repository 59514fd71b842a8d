package masar.dataset;

import com.networknt.schema.i18n.DefaultMessageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import masar.i18n.BidiText;
import masar.i18n.Language;

/** The sentences of problems: one file a language, and none stands in for another. */
final class ProblemMessages {

    /** Before the key of a sentence that the schema library has and we have not. */
    static final String LIBRARY = "library:";

    /** A quoted text is cut beyond this, in UTF-16 code units. */
    private static final int MAX_QUOTED = 120;

    private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BUNDLES.put(language, load("/masar/i18n/dataset_" + language.code() + ".properties"));
        }
    }

    private ProblemMessages() {}

    private static ResourceBundle load(String name) {
        try (InputStream in = Objects.requireNonNull(ProblemMessages.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean has(String key) {
        return bundle(Language.ARABIC).containsKey(key);
    }

    private static ResourceBundle bundle(Language language) {
        return Objects.requireNonNull(BUNDLES.get(language));
    }

    static String describe(Problem problem, Language language) {
        String where = problem.file()
                + problem.place()
                        .map(place -> ":" + place.line() + ":" + place.column())
                        .orElse("")
                + (problem.pointer().isEmpty() ? "" : ": " + excerpt(problem.pointer()));
        return BidiText.leftToRight(where, language) + ": " + sentence(problem, language);
    }

    private static String sentence(Problem problem, Language language) {
        Object[] arguments = problem.arguments().stream()
                .map(ProblemMessages::excerpt)
                .map(argument -> BidiText.quoted(argument, language))
                .toArray();
        String key = problem.key();
        return key.startsWith(LIBRARY)
                ? DefaultMessageSource.getInstance()
                        .getMessage(key.substring(LIBRARY.length()), language.locale(), arguments)
                : new MessageFormat(bundle(language).getString(key), language.locale()).format(arguments);
    }

    private static String excerpt(String text) {
        return text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
    }
}
