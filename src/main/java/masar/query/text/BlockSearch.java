package masar.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import masar.model.Event;
import masar.time.EdtfDate;

/** The events of a block that have the terms of a query, and how relevant each is. */
final class BlockSearch {

    private final List<List<Level>> terms;
    private final List<Event> events;
    private final int first;

    private BlockSearch(List<List<Level>> terms, List<Event> events, int first) {
        this.terms = terms;
        this.events = events;
        this.first = first;
    }

    /** The events that have a term in some way: the score of that way, and a bit for each event. */
    private static final class Level {
        private final int score;
        private final long[] found;

        Level(int score, long[] found) {
            this.score = score;
            this.found = found;
        }

        int score() {
            return score;
        }
    }

    /** @param first the place of the first event of the block among all events */
    static BlockSearch of(List<WantedTerm> terms, WordBlock block, BlockDates dates, List<Event> events, int first) {
        return new BlockSearch(
                terms.stream().map(term -> levels(term, block, dates)).toList(), events, first);
    }

    private static List<Level> levels(WantedTerm term, WordBlock block, BlockDates dates) {
        List<Level> levels = new ArrayList<>();
        term.date().ifPresent(date -> levels.addAll(dates(date, dates)));
        for (Place place : Place.values()) {
            if (place != Place.DATE) {
                levels.add(new Level(score(place, true), words(term.same(), place, block)));
                levels.add(new Level(score(place, false), words(term.words(), place, block)));
            }
        }
        levels.sort(Comparator.comparingInt(Level::score).reversed());
        return levels;
    }

    /** Titles score most, sources least; a whole word scores more than a part of one. */
    private static int score(Place place, boolean whole) {
        int part = switch (place) {
            case DATE -> 50;
            case TITLE -> 40;
            case ACTOR -> 20;
            case SUMMARY -> 8;
            case NOTE -> 4;
            case SOURCE -> 2;
        };
        return whole ? part + part / 2 : part;
    }

    private static int score(DateMatch match) {
        return switch (match) {
            case EQUAL -> 2 * score(Place.DATE, false);
            case WITHIN -> score(Place.DATE, false);
            case OVERLAPS, NONE -> 1;
        };
    }

    private static List<Level> dates(EdtfDate wanted, BlockDates dates) {
        Map<DateMatch, long[]> found = new EnumMap<>(DateMatch.class);
        for (DateMatch match : List.of(DateMatch.OVERLAPS, DateMatch.WITHIN, DateMatch.EQUAL)) {
            found.put(match, new long[WordBlock.LONGS]);
        }
        dates.find(wanted, found);
        return found.entrySet().stream()
                .map(entry -> new Level(score(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** The events that have all of some words at one place. */
    private static long[] words(List<BitSet> words, Place place, WordBlock block) {
        long[] all = new long[WordBlock.LONGS];
        Arrays.fill(all, words.isEmpty() ? 0 : -1);
        for (BitSet one : words) {
            long[] found = new long[WordBlock.LONGS];
            block.find(one, place, found);
            for (int i = 0; i < found.length; i++) {
                all[i] &= found[i];
            }
        }
        return all;
    }

    /** A bit for each event of the block that has every term. */
    long[] matching() {
        long[] matching = new long[WordBlock.LONGS];
        Arrays.fill(matching, -1);
        for (List<Level> levels : terms) {
            for (int i = 0; i < matching.length; i++) {
                long any = 0;
                for (Level level : levels) {
                    any |= level.found[i];
                }
                matching[i] &= any;
            }
        }
        return matching;
    }

    /**
     * Those of them that are among some of all events, by relevance.
     *
     * @param within a bit for each of all events
     */
    RankedEvents ranked(long[] within, int most) {
        RankedEvents ranked = new RankedEvents(most);
        long[] matching = matching();
        for (int row = 0; row < matching.length; row++) {
            int rowOfAll = first / Long.SIZE + row;
            long chosen = rowOfAll < within.length ? matching[row] & within[rowOfAll] : 0;
            ranked.count(Long.bitCount(chosen));
            if (chosen != 0 && ranked.mayGain(first + row * Long.SIZE, bestScore(row, chosen))) {
                for (long rest = chosen; rest != 0; rest &= rest - 1) {
                    int at = row * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    ranked.add(
                            first + at,
                            bestScore(row, rest & -rest),
                            events.get(at).importance());
                }
            }
        }
        return ranked;
    }

    /** What no event of a row scores more than, and one alone scores. */
    private int bestScore(int row, long chosen) {
        int score = 0;
        for (List<Level> levels : terms) {
            for (Level level : levels) {
                if ((level.found[row] & chosen) != 0) {
                    score += level.score;
                    break;
                }
            }
        }
        return score;
    }
}
