package masar.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.model.Actor;
import masar.model.Citation;
import masar.model.Event;
import masar.model.Participation;
import masar.model.Source;

/**
 * The words of events, indexed so that a search need not read their texts: for each different word which events have it,
 * and where. A search looks for its words among the different ones, and unites their events. It agrees with {@link
 * TextQuery#accepts}. May be used from several threads.
 */
public final class TextIndex {

    /** How many of the nearest spellings are tried. */
    private static final int SUGGESTIONS = 5;

    private final List<Event> events;
    private final Vocabulary vocabulary;
    private final List<WordBlock> blocks;
    private final List<BlockDates> dates;

    private TextIndex(List<Event> events, Vocabulary vocabulary, List<WordBlock> blocks) {
        this.events = events;
        this.vocabulary = vocabulary;
        this.blocks = blocks;
        this.dates = IntStream.range(0, blocks.size())
                .mapToObj(block -> new BlockDates(ofBlock(events, block)))
                .toList();
    }

    /** Indexes events, on all cores. */
    public static TextIndex of(List<Event> events) {
        Vocabulary.Builder vocabulary = new Vocabulary.Builder();
        int count = (events.size() + WordBlock.EVENTS - 1) / WordBlock.EVENTS;
        List<WordBlock> blocks = IntStream.range(0, count)
                .parallel()
                .mapToObj(block -> new Reader(vocabulary).read(ofBlock(events, block)))
                .toList();
        return new TextIndex(events, vocabulary.build(), blocks);
    }

    /** Reads the events of a block. Actors and sources occur again and again, and are read once. */
    private static final class Reader {

        private final Vocabulary.Builder vocabulary;
        private final WordBlock.Builder block = new WordBlock.Builder();
        private final IdentityHashMap<Actor, int[]> actors = new IdentityHashMap<>();
        private final IdentityHashMap<Source, int[]> sources = new IdentityHashMap<>();

        Reader(Vocabulary.Builder vocabulary) {
            this.vocabulary = vocabulary;
        }

        WordBlock read(List<Event> events) {
            int at = 0;
            for (Event event : events) {
                read(event, at);
                at++;
            }
            return block.build();
        }

        private void read(Event event, int at) {
            for (Place place : List.of(Place.TITLE, Place.SUMMARY, Place.NOTE)) {
                place.texts(event, text -> vocabulary.read(text, word -> block.add(at, place, word)));
            }
            for (Participation part : event.actors()) {
                add(at, Place.ACTOR, actors.computeIfAbsent(part.actor(), this::words));
            }
            for (Citation citation : event.citations()) {
                add(at, Place.SOURCE, sources.computeIfAbsent(citation.source(), this::words));
            }
        }

        private void add(int event, Place place, int[] words) {
            for (int word : words) {
                block.add(event, place, word);
            }
        }

        private int[] words(Actor actor) {
            IntStream.Builder words = IntStream.builder();
            Place.texts(actor, text -> vocabulary.read(text, words::add));
            return words.build().distinct().toArray();
        }

        private int[] words(Source source) {
            IntStream.Builder words = IntStream.builder();
            Place.texts(source, text -> vocabulary.read(text, words::add));
            return words.build().distinct().toArray();
        }
    }

    /** Which events match a query, by their places in the list that was indexed. */
    public BitSet matching(TextQuery query) {
        List<WantedTerm> terms = wanted(query);
        return BitSet.valueOf(IntStream.range(0, blocks.size())
                .parallel()
                .mapToObj(block -> evaluated(terms, block).matching())
                .flatMapToLong(Arrays::stream)
                .toArray());
    }

    /**
     * The events that match a query, the most relevant first.
     *
     * @param within the places of the events to choose from
     * @param most how many of them are listed
     */
    public SearchResults find(TextQuery query, BitSet within, int most) {
        List<WantedTerm> terms = wanted(query);
        long[] places = within.toLongArray();
        List<RankedEvents> found = IntStream.range(0, blocks.size())
                .parallel()
                .mapToObj(block -> evaluated(terms, block).ranked(places, most))
                .toList();
        List<Event> best = found.stream()
                .flatMap(RankedEvents::stream)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .map(ranked -> events.get(RankedEvents.place(ranked)))
                .toList();
        int total = found.stream().mapToInt(RankedEvents::total).sum();
        return new SearchResults(query, total, best, total == 0 ? meant(query, within) : Optional.empty());
    }

    /** The query with the nearest spelling of each of its words that no event has, if events have that. */
    private Optional<TextQuery> meant(TextQuery query, BitSet within) {
        Spelling spelling = new Spelling(vocabulary, this::frequency);
        List<TextQuery> meant = List.of(query);
        for (Term term : query.terms()) {
            Word word = term.words().getFirst();
            if (term.date().isEmpty() && vocabulary.having(word).isEmpty()) {
                meant = meant.stream()
                        .flatMap(before -> spelling.nearest(word.letters(), SUGGESTIONS).stream()
                                .map(near -> before.with(word, written(near)))
                                .flatMap(Optional::stream))
                        .limit(SUGGESTIONS)
                        .toList();
            }
        }
        return meant.stream()
                .filter(other -> matching(other).intersects(within))
                .findFirst();
    }

    private int frequency(int word) {
        return blocks.stream().mapToInt(block -> block.count(word)).sum();
    }

    /** A word as the first event that has it writes it. */
    private String written(Spelling.Candidate near) {
        Word word = new Word(near.letters(), near.letters().equals(vocabulary.word(near.number())));
        BitSet number = new BitSet();
        number.set(near.number());
        for (int block = 0; block < blocks.size(); block++) {
            for (Place place : Place.values()) {
                long[] found = new long[WordBlock.LONGS];
                blocks.get(block).find(number, place, found);
                int first = BitSet.valueOf(found).nextSetBit(0);
                if (first >= 0) {
                    return written(word, place, ofBlock(events, block).get(first));
                }
            }
        }
        return near.letters();
    }

    private static String written(Word word, Place place, Event event) {
        List<String> spellings = new ArrayList<>();
        place.texts(event, text -> new MarkedText(text).first(word).ifPresent(spellings::add));
        return spellings.isEmpty() ? word.letters() : spellings.getFirst();
    }

    private List<WantedTerm> wanted(TextQuery query) {
        return query.terms().stream()
                .map(term -> WantedTerm.of(term, vocabulary))
                .toList();
    }

    private BlockSearch evaluated(List<WantedTerm> terms, int block) {
        return BlockSearch.of(
                terms, blocks.get(block), dates.get(block), ofBlock(events, block), block * WordBlock.EVENTS);
    }

    private static List<Event> ofBlock(List<Event> events, int block) {
        int from = block * WordBlock.EVENTS;
        return events.subList(from, Math.min(from + WordBlock.EVENTS, events.size()));
    }
}
