package masar.query.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.model.Event;

/** Finds out, for an event that matches a query, where it has the terms of it. */
final class Passages {

    /** How many characters of a text are shown before what was found in it. */
    private static final int BEFORE = 24;

    private static final String ELLIPSIS = "…";

    private final TextQuery query;
    private final Event event;
    private final Language language;

    Passages(TextQuery query, Event event, Language language) {
        this.query = query;
        this.event = event;
        this.language = language;
    }

    Finding find() {
        SequencedSet<Place> places = new LinkedHashSet<>();
        for (Term term : query.terms()) {
            Stream.of(Place.values())
                    .filter(place -> term.isAt(place, event))
                    .findFirst()
                    .ifPresent(places::add);
        }
        List<Place> ordered = places.stream().sorted(Comparator.naturalOrder()).toList();
        return new Finding(ordered, ordered.isEmpty() ? Optional.empty() : passage(ordered.getLast()));
    }

    /** The text in the language of the reader, if that has the words, too. */
    private Optional<String> passage(Place place) {
        List<String> texts = new ArrayList<>();
        place.texts(event, texts::add);
        String shown = event.title().in(language);
        Comparator<String> byWords = Comparator.comparingLong(text -> -query.wordsIn(text));
        return texts.stream()
                .filter(text -> !query.marks(text).isEmpty())
                .min(Comparator.comparing((String text) -> !isOf(language, text))
                        .thenComparing(byWords))
                .filter(text -> place != Place.TITLE || !text.equals(shown))
                .map(text -> from(text, query.marks(text)));
    }

    private static boolean isOf(Language reader, String text) {
        boolean arabic = text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
        return arabic == (reader == Language.ARABIC);
    }

    /** The text from a space shortly before its first mark on. */
    private static String from(String text, BitSet marks) {
        int first = marks.nextSetBit(0);
        if (first <= BEFORE) {
            return text;
        }
        int space = text.indexOf(' ', first - BEFORE);
        return ELLIPSIS + text.substring(space >= 0 && space < first ? space + 1 : first);
    }
}
