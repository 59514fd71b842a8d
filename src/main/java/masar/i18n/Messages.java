package masar.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one bundle in one language, from a file such as {@code app_ar.properties} next to this class. Numbers go
 * in as text, already written in the reader's digits.
 */
public final class Messages {

    private static final Map<String, Messages> KNOWN = new ConcurrentHashMap<>();

    private final Properties sentences;
    private final Language language;

    private Messages(Properties sentences, Language language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The bundles, one for each part of the program that speaks to its user. */
    public enum Bundle {
        APP,
        CITE,
        CLI,
        DATASET,
        DATES,
        EXPORT,
        VIEW;

        private String file(Language language) {
            return name().toLowerCase(Locale.ROOT) + '_' + language.code() + ".properties";
        }
    }

    /** The sentences of a bundle in a language. */
    public static Messages of(Bundle bundle, Language language) {
        return KNOWN.computeIfAbsent(bundle.file(language), file -> new Messages(load(file), language));
    }

    private static Properties load(String file) {
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The raw sentences, for libraries that look them up themselves. */
    public ResourceBundle asResourceBundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return sentences.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(sentences.stringPropertyNames());
            }
        };
    }

    /** The language of the sentences. */
    public Language language() {
        return language;
    }

    /**
     * A sentence with its arguments in place.
     *
     * @throws IllegalArgumentException if there is no such sentence
     */
    public String get(String key, Object... arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + language);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /**
     * A count in the plural form that the number requires: {@code key.one}, {@code key.two} and so on, where {0} is the
     * number as text.
     *
     * @param written the number in the reader's digits
     * @throws IllegalArgumentException if there is no such sentence
     */
    public String count(String key, long number, String written) {
        return get(key + '.' + Plural.of(number, language).key(), written);
    }
}
