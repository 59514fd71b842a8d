package masar.layout.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import masar.layout.frame.Metrics;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;

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
 * <p>Near the end of all events cards slide towards the start rather than reach beyond it. That too holds within a
 * level: as the scale gets looser, a slid card keeps its distance from the end while the others move away from it.
 */
public final class CardPacker {

    /** Wider than the widest card with its gap, in px of the level's scale. */
    static final double TILE = 320;

    private static final int HALO = 12;
    /** More events than this for each row are never tried in one tile. */
    private static final int CANDIDATES_PER_ROW = 4;

    private final EventIndex index;
    private final CardSizes sizes;
    private final ZoomLevel level;
    private final int rows;

    public CardPacker(EventIndex index, CardSizes sizes, ZoomLevel level, int rows) {
        this.index = index;
        this.sizes = sizes;
        this.level = level;
        this.rows = rows;
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
        placed.sort(Comparator.comparingInt(c -> c.event));
        return placed.stream()
                .map(c -> new PackedCard(c.event, c.row, c.width, c.lines))
                .toList();
    }

    double tileSeconds() {
        return TILE * level.secondsPerPx();
    }

    /** The tile of an instant, in epoch seconds. */
    public long tileOf(double second) {
        return (long) Math.floor(second / tileSeconds());
    }

    private Candidate candidate(int event) {
        double width = sizes.width(index.event(event));
        double secondsPerPx = level.secondsPerPx();
        double limit = index.endOfCards() / secondsPerPx + Metrics.AFTER_LAST;
        double start = Math.min(index.anchor(event) / secondsPerPx, limit - width);
        return new Candidate(event, index.event(event).importance(), start, width);
    }

    private List<Candidate> place(List<Candidate> ranked) {
        List<RowOccupancy> occupied = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            occupied.add(new RowOccupancy());
        }
        List<Candidate> placed = new ArrayList<>();
        for (Candidate candidate : ranked) {
            for (int row = 0; row < rows; row++) {
                if (occupied.get(row).take(candidate.start, candidate.end())) {
                    candidate.row = row;
                    placed.add(candidate);
                    break;
                }
            }
        }
        placed.forEach(candidate -> candidate.lines = linesFor(candidate, occupied));
        return placed;
    }

    /** A title too long for its card gets a second line where no card is in the row above. */
    private int linesFor(Candidate candidate, List<RowOccupancy> occupied) {
        boolean free =
                candidate.row + 1 < rows && occupied.get(candidate.row + 1).isFree(candidate.start, candidate.end());
        return free && sizes.overflows(index.event(candidate.event)) ? 2 : 1;
    }

    /** An event that would have a card; positions in px of the level's scale from the epoch. */
    private static final class Candidate {
        final int event;
        final int importance;
        final double start;
        final double width;
        final int tileParity;
        int row;
        int lines = 1;

        Candidate(int event, int importance, double start, double width) {
            this.event = event;
            this.importance = importance;
            this.start = start;
            this.width = width;
            this.tileParity = (int) Math.floorMod((long) Math.floor(start / TILE), 2L);
        }

        double end() {
            return start + width + Metrics.CARD_GAP;
        }
    }
}
