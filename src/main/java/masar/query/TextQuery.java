package masar.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;

/**
 * Words that a reader searches for. An event matches if each of them occurs in its title, its summary or the name of one
 * of its actors, in either language. A part of a word is enough, because in Arabic the article and other short words are
 * joined to the word itself.
 */
public final class TextQuery {

    /** Where some write one word and others two: می‌خواهم. Looking for both parts finds either. */
    private static final Pattern JOINED = Pattern.compile("[\\u200B\\u200C]");

    /** Words of nothing else would be found in every text. */
    private static final Pattern LONE_HAMZAS = Pattern.compile("ء*");

    private final String text;
    private final List<String> words;

    private TextQuery(String text, List<String> words) {
        this.text = text;
        this.words = words;
    }

    /** The query in a typed text; empty if the text has no words. */
    public static Optional<TextQuery> of(String typed) {
        String words = ArabicText.normalized(JOINED.matcher(typed).replaceAll(" "));
        List<String> wanted = Stream.of(words.split(" ", -1))
                .filter(word -> !LONE_HAMZAS.matcher(word).matches())
                .toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new TextQuery(typed.strip(), wanted));
    }

    /** The text as typed. */
    public String text() {
        return text;
    }

    /** Whether an event has all of the words. */
    public boolean accepts(Event event) {
        return words.stream().allMatch(word -> isIn(event, word));
    }

    private static boolean isIn(Event event, String word) {
        Predicate<String> has = text -> HamzaSpelling.contains(ArabicText.normalized(text), word);
        return isIn(event.title(), has)
                || isIn(event.summary(), has)
                || event.actors().stream().map(Participation::actor).anyMatch(actor -> isIn(actor.name(), has));
    }

    private static boolean isIn(LocalizedText text, Predicate<String> has) {
        return has.test(text.ar()) || text.en().filter(has).isPresent();
    }

    /** Queries are equal if they were typed alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TextQuery query && text.equals(query.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
