package masar.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.model.Event;
import masar.time.EdtfDate;

/**
 * One thing that is searched for: a word, or a date with the words that it is written in.
 *
 * @param words all of them have to be at one place of an event
 * @param date an event whose date overlaps it need not have the words
 */
record Term(List<Word> words, Optional<EdtfDate> date) {

    Term {
        words = List.copyOf(words);
    }

    /** Whether an event has it anywhere. */
    boolean isIn(Event event) {
        for (Place place : Place.values()) {
            if (isAt(place, event)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event has it at a place. */
    boolean isAt(Place place, Event event) {
        return place == Place.DATE ? DateMatch.of(event.date(), date) != DateMatch.NONE : hasWords(event, place);
    }

    private boolean hasWords(Event event, Place place) {
        List<Word> missing = new ArrayList<>(words);
        place.texts(event, text -> {
            if (!missing.isEmpty()) {
                String letters = ArabicText.normalized(text);
                missing.removeIf(word -> word.isIn(letters));
            }
        });
        return missing.isEmpty();
    }
}
