package masar.query.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.model.Event;
import masar.time.EdtfDate;
import masar.time.written.WrittenDate;
import masar.time.written.WrittenDate.NoSuchDay;
import masar.time.written.WrittenDate.NotADate;
import masar.time.written.WrittenDate.Read;

/**
 * Words and dates that a reader searches for. An event matches if it has each of them: a word in its title, its summary,
 * what is disputed, the names of its actors or the titles and publishers of its sources, in either language; a date
 * there, too, or as its own date. A part of a word is enough, because in Arabic the article and other short words are
 * joined to the word itself.
 */
public final class TextQuery {

    /** Where some write one word and others two: می‌خواهم. Looking for both parts finds either. */
    private static final Pattern JOINED = Pattern.compile("[\\u200B\\u200C]");

    /** Words of nothing else would be found in every text. */
    private static final Pattern LONE_HAMZAS = Pattern.compile("ء*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** A date is written in no more words than the first of January of the year 2020 is. */
    private static final int LONGEST_DATE = 7;

    /** More is not searched for, in UTF-16 code units: twice as much as the longest title. */
    public static final int LONGEST = 1000;

    private final String text;
    private final List<Term> terms;
    private final List<Remark> remarks;

    private TextQuery(String text, List<Term> terms, List<Remark> remarks) {
        this.text = text;
        this.terms = List.copyOf(terms);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Something about a date that its reader should know.
     *
     * @param typed what was typed
     * @param dayFirst the date as which it was read, though it would be another one with the month first; empty if it is a
     *     date that no calendar has
     */
    public record Remark(String typed, Optional<EdtfDate> dayFirst) {}

    /** The query in a typed text, up to its {@link #LONGEST}; empty if the text has no words. */
    public static Optional<TextQuery> of(String typed) {
        String searched = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
        List<String> pieces =
                List.of(SPACES.split(JOINED.matcher(searched).replaceAll(" ").strip()));
        List<Term> terms = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        int end;
        for (int start = 0; start < pieces.size(); start = end) {
            end = endOfDate(pieces, start);
            String part = part(pieces, start, end);
            WrittenDate date = WrittenDate.read(part);
            remark(part, date).ifPresent(remarks::add);
            terms.addAll(terms(part, date.found().map(Read::date)));
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new TextQuery(searched, terms, remarks));
    }

    /** The end of the longest date that begins at a piece, or of the piece where none does. */
    private static int endOfDate(List<String> pieces, int start) {
        for (int end = Math.min(start + LONGEST_DATE, pieces.size()); end > start; end--) {
            if (!(WrittenDate.read(part(pieces, start, end)) instanceof NotADate)) {
                return end;
            }
        }
        return start + 1;
    }

    private static String part(List<String> pieces, int start, int end) {
        return String.join(" ", pieces.subList(start, end));
    }

    private static Optional<Remark> remark(String typed, WrittenDate date) {
        return switch (date) {
            case Read read ->
                read.dayFirst() ? Optional.of(new Remark(typed, Optional.of(read.date()))) : Optional.empty();
            case NoSuchDay none -> Optional.of(new Remark(typed, Optional.empty()));
            case NotADate none -> Optional.empty();
        };
    }

    private static List<Term> terms(String part, Optional<EdtfDate> date) {
        List<String> words = words(part);
        return date.isPresent()
                ? List.of(new Term(words.stream().map(Word::ofDate).toList(), date))
                : words.stream()
                        .map(word -> new Term(List.of(new Word(word, false)), Optional.empty()))
                        .toList();
    }

    private static List<String> words(String typed) {
        return Stream.of(ArabicText.normalized(typed).split(" ", -1))
                .filter(word -> !LONE_HAMZAS.matcher(word).matches())
                .toList();
    }

    /** The text as typed. */
    public String text() {
        return text;
    }

    /** The query with another spelling of one of its words. */
    Optional<TextQuery> with(Word word, String spelling) {
        return of(new MarkedText(text).with(new Word(word.letters(), true), spelling));
    }

    /** What it consists of. */
    List<Term> terms() {
        return terms;
    }

    /** What is to be said of the dates in it. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** Whether an event has all of it. */
    public boolean accepts(Event event) {
        return terms.stream().allMatch(term -> term.isIn(event));
    }

    /** Where an event that matches has the words, in a text of the reader's language if one has them. */
    public Finding in(Event event, Language language) {
        return new Passages(this, event, language).find();
    }

    /** Whether the date of an event is, or overlaps, one that it names. */
    public boolean namesDateOf(Event event) {
        return terms.stream().anyMatch(term -> term.isAt(Place.DATE, event));
    }

    /** The characters of a text, of whatever language, that spell its words. */
    public BitSet marks(String any) {
        MarkedText marked = new MarkedText(any);
        return marked.marks(terms.stream()
                .map(Term::words)
                .filter(words -> words.stream().allMatch(marked::has))
                .flatMap(List::stream)
                .toList());
    }

    /** How many of its words a text has. */
    long wordsIn(String any) {
        MarkedText marked = new MarkedText(any);
        return terms.stream()
                .flatMap(term -> term.words().stream())
                .filter(marked::has)
                .count();
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
