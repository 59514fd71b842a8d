package masar.query.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import masar.time.EdtfDate;

/**
 * A term of a query in the words of a vocabulary.
 *
 * @param words for each of its words which ones of the vocabulary have it in them
 * @param same for each of its words which ones are the same word
 * @param date the date that it means
 */
record WantedTerm(List<BitSet> words, List<BitSet> same, Optional<EdtfDate> date) {

    static WantedTerm of(Term term, Vocabulary vocabulary) {
        return new WantedTerm(
                term.words().stream().map(vocabulary::having).toList(),
                term.words().stream().map(vocabulary::equalTo).toList(),
                term.date());
    }
}
