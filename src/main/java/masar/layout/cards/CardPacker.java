package masar.layout.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.model.Event;

/**
 * Chooses which events get a card at a zoom level, and the row of each, so that panning never changes either.
 *
 * <p>Cards are taken in an order of rank and put greedily into the row nearest to the axis where they fit; one that
 * fits nowhere gets no card. A plain greedy choice would depend on every event, however far away. Here time is cut into
 * tiles wider than any card, so that a card can only collide with cards of its own tile and the two next to it, and the
 * rank is: importance, then even tiles before odd ones, then time. An even tile then depends, within one importance, on
 * nothing but itself, an odd one on its two neighbours; so what happens in a tile depends on no tile further away than
 * two for each importance. Packing the tiles of the view with a halo of that many gives exactly what packing everything
 * would, at a cost that depends on the width of the view only.
 *
 * <p>A card extends from its date towards later or, where it fits only there, towards earlier; none reaches beyond the
 * time of all events. Within a level that stays so: as the scale gets looser, dates only move apart.
 */
public final class CardPacker {

    /** In px of the level's scale: twice as wide as the widest card with its gap, because cards extend either way. */
    static final double TILE = 2 * (Metrics.CARD_MAX_WIDTH + Metrics.CARD_GAP);

    /** Two for each of five importances, but for the even tiles of the highest, which depend on no other. */
    private static final int HALO = 9;
    /** More events than this for each row are never tried in one tile. */
    private static final int CANDIDATES_PER_ROW = 8;
    /** No card takes more rows. */
    private static final int MOST_ROWS = 4;

    private final EventIndex index;
    private final CardSizes sizes;
    private final ZoomLevel level;
    private final int rows;
    private final Room room;
    /** Between these, in px of the level's scale from the epoch, all cards are. */
    private final double earliest;

    private final double latest;
    private final List<RowOccupancy> occupied = new ArrayList<>();

    public CardPacker(EventIndex index, CardSizes sizes, ZoomLevel level, int rows, Room room) {
        this.index = index;
        this.sizes = sizes;
        this.level = level;
        this.rows = rows;
        this.room = room;
        this.earliest = index.extent().start() / level.secondsPerPx() - Metrics.BEYOND_ALL;
        this.latest = index.endOfCards() / level.secondsPerPx() + Metrics.BEYOND_ALL;
    }

    /** The cards of the tiles {@code first..last}, in order of time, exactly as if everything were packed. */
    public List<PackedCard> pack(long first, long last) {
        List<Candidate> candidates = new ArrayList<>();
        for (long tile = first - HALO; tile <= last + HALO; tile++) {
            int from = index.firstAtOrAfter(tile * tileSeconds());
            int to = index.firstAtOrAfter((tile + 1) * tileSeconds());
            index.forMostImportant(from, to, rows * CANDIDATES_PER_ROW, i -> candidates.add(candidate(i)));
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.importance)
                .thenComparingInt(c -> c.tileParity)
                .thenComparingInt(c -> c.event));
        List<Candidate> placed = place(candidates);
        placed.removeIf(c -> tileOf(index.anchor(c.event)) < first || tileOf(index.anchor(c.event)) > last);
        // A card grows up to the next one above it, so that none depends on how far others have grown.
        placed.forEach(c -> c.lines = sizes.lines(index.event(c.event), c.width, rowsFor(c)));
        placed.sort(Comparator.comparingInt(c -> c.event));
        return placed.stream()
                .map(c -> new PackedCard(c.event, c.row, c.side, c.width, c.lines))
                .toList();
    }

    double tileSeconds() {
        return TILE * level.secondsPerPx();
    }

    /** The tile of an instant, in epoch seconds. */
    public long tileOf(double second) {
        return (long) Math.floor(second / tileSeconds());
    }

    private Candidate candidate(int place) {
        Event event = index.event(place);
        double anchor = index.anchor(place) / level.secondsPerPx();
        int least = room != Room.SCARCE && sizes.overflows(event) ? 2 : 1;
        return new Candidate(
                place,
                event.importance(),
                anchor,
                sizes.width(event, room == Room.FOR_SUMMARIES),
                Math.min(least, rows),
                tileOf(index.anchor(place)));
    }

    private List<Candidate> place(List<Candidate> ranked) {
        occupied.clear();
        for (int row = 0; row < rows; row++) {
            occupied.add(new RowOccupancy());
        }
        List<Candidate> placed = new ArrayList<>();
        for (Candidate candidate : ranked) {
            if (takes(candidate, CardSide.START) || takes(candidate, CardSide.END)) {
                placed.add(candidate);
            }
        }
        return placed;
    }

    /** Puts a card on one side of its date into the row nearest to the axis where it fits, if there is any. */
    private boolean takes(Candidate candidate, CardSide side) {
        candidate.side = side;
        if (candidate.start() < earliest || candidate.start() + candidate.width > latest) {
            return false;
        }
        for (int row = 0; row + candidate.least <= rows; row++) {
            if (freeRows(row, candidate) >= candidate.least) {
                for (int taken = row; taken < row + candidate.least; taken++) {
                    occupied.get(taken).take(candidate.start(), candidate.end());
                }
                candidate.row = row;
                return true;
            }
        }
        return false;
    }

    /** How many rows from one on are free for a card, as far as it may need them at once. */
    private int freeRows(int row, Candidate candidate) {
        int free = 0;
        while (free < candidate.least && occupied.get(row + free).isFree(candidate.start(), candidate.end())) {
            free++;
        }
        return free;
    }

    /** The rows of a card and those above it that are free. */
    private int rowsFor(Candidate candidate) {
        int free = candidate.least;
        while (free < MOST_ROWS
                && candidate.row + free < rows
                && occupied.get(candidate.row + free).isFree(candidate.start(), candidate.end())) {
            free++;
        }
        return free;
    }

    /** An event that would have a card; positions in px of the level's scale from the epoch. */
    private static final class Candidate {
        final int event;
        final int importance;
        final double anchor;
        final double width;
        /** The rows that it takes at least. */
        final int least;

        final int tileParity;
        CardSide side = CardSide.START;
        int row;
        CardLines lines = CardLines.ONE;

        Candidate(int event, int importance, double anchor, double width, int least, long tile) {
            this.event = event;
            this.importance = importance;
            this.anchor = anchor;
            this.width = width;
            this.least = least;
            this.tileParity = (int) Math.floorMod(tile, 2L);
        }

        double start() {
            return side.start(anchor, width);
        }

        double end() {
            return CardSide.endWithGap(start(), width);
        }
    }
}
