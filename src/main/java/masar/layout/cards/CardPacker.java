package masar.layout.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
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
 * <p>A card extends from its date towards later or, where it fits only there, towards earlier; none reaches beyond the
 * time of all events. It takes the rows that its title and its summary need, if there are as many for each of those around
 * it; else one row, in which it is as wide as its title where that fits. One that has no space at its date stands nearby,
 * and a bent line leads to it. All cards of a row are in order of their dates, so within a level that stays so: as the
 * scale gets looser, dates only move apart.
 */
public final class CardPacker {

    /** No card stands further from its date, in px: it would seem to be of another year. */
    private static final double FURTHEST = 24;
    /** No card, with its gap, reaches further from its date, in px. */
    static final double REACH = 2 * (Metrics.CARD_MAX_WIDTH + Metrics.CARD_GAP);
    /** In px of the level's scale: cards of two tiles with another one between them never meet. */
    static final double TILE = 2 * REACH;

    /**
     * Two for each of five importances, but for the even tiles of the highest, which depend on no other; two for the cards
     * away from their dates; and one for what is above a card that would grow.
     */
    private static final int HALO = 9 + 2 + 1;
    /** Where events recede, there are five more importances. */
    private static final int HALO_OF_RECEDING = 10;
    /** More events than this for each row are never tried in one tile. */
    private static final int CANDIDATES_PER_ROW = 8;
    /** No card takes more rows. */
    private static final int MOST_ROWS = 4;

    private final EventIndex index;
    private final CardSizes sizes;
    private final ZoomLevel level;
    private final int rows;
    private final RowShare share;
    /** Between these, in px of the level's scale from the epoch, all cards are. */
    private final double earliest;

    private final double latest;
    private final List<CardRow> occupied = new ArrayList<>();

    public CardPacker(EventIndex index, CardSizes sizes, ZoomLevel level, int rows) {
        this.index = index;
        this.sizes = sizes;
        this.level = level;
        this.rows = rows;
        this.share = new RowShare(index, level, rows);
        this.earliest = index.extent().start() / level.secondsPerPx() - Metrics.BEYOND_ALL;
        this.latest = index.endOfCards() / level.secondsPerPx() + Metrics.BEYOND_ALL;
    }

    /** The cards of the tiles {@code first..last}, in order of time, exactly as if everything were packed. */
    public List<PackedCard> pack(long first, long last) {
        List<Candidate> candidates = new ArrayList<>();
        int halo = HALO + (index.anyRecedes() ? HALO_OF_RECEDING : 0);
        for (long tile = first - halo; tile <= last + halo; tile++) {
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
                .map(c -> new PackedCard(c.event, c.row, c.side, c.start - c.anchor, c.width, grown(c)))
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
        double anchor = index.anchor(place) / level.secondsPerPx();
        return new Candidate(place, index.importance(place), anchor, tileOf(index.anchor(place)));
    }

    private List<Candidate> place(List<Candidate> ranked) {
        occupied.clear();
        for (int row = 0; row < rows; row++) {
            occupied.add(new CardRow());
        }
        List<Candidate> placed = new ArrayList<>();
        List<Candidate> left = new ArrayList<>();
        ranked.forEach(candidate -> (isAtItsDate(candidate) ? placed : left).add(candidate));
        left.sort(Comparator.comparingInt(c -> c.tileParity));
        left.stream().filter(this::isNearItsDate).forEach(placed::add);
        return placed;
    }

    private boolean isAtItsDate(Candidate candidate) {
        if (!hasSpace(candidate)) {
            return false;
        }
        int most = Math.min(share.rowsFor(candidate.event), MOST_ROWS);
        return sizes.shapes(index.event(candidate.event), most).stream()
                .anyMatch(shape -> takes(candidate, CardSide.START, shape) || takes(candidate, CardSide.END, shape));
    }

    private boolean isNearItsDate(Candidate candidate) {
        if (!hasSpace(candidate)) {
            return false;
        }
        List<CardShape> shapes = sizes.shapes(index.event(candidate.event), 1);
        // Where the narrower ones may be, the widest is within reach too: none is cut where there is space behind it.
        double furthest = REACH - CardSide.endWithGap(0, shapes.getFirst().width());
        return shapes.stream().anyMatch(shape -> takesNearest(candidate, shape, Math.min(FURTHEST, furthest)));
    }

    /** Whether the narrowest card would fit anywhere; else the texts of an event need not be measured. */
    private boolean hasSpace(Candidate candidate) {
        return occupied.stream()
                .anyMatch(row -> nearest(row, candidate, Metrics.CARD_MIN_WIDTH, FURTHEST)
                        .isPresent());
    }

    /** Where in a row a card would be nearest to its date, within the time of all events. */
    private OptionalDouble nearest(CardRow row, Candidate candidate, double width, double furthest) {
        double from = Math.max(earliest, candidate.anchor - furthest - width);
        double to = CardSide.endWithGap(Math.min(latest, candidate.anchor + furthest + width), 0);
        return row.nearest(candidate.anchor, width, from, to);
    }

    /** Puts a card on one side of its date into the row nearest to the axis where it fits, if there is any. */
    private boolean takes(Candidate candidate, CardSide side, CardShape shape) {
        double start = side.start(candidate.anchor, shape.width());
        if (start < earliest || start + shape.width() > latest) {
            return false;
        }
        int needed = shape.lines().rows();
        for (int row = 0; row + needed <= rows; row++) {
            if (freeRows(candidate.anchor, start, shape.width(), row, needed) == needed) {
                take(candidate, side, row, start, shape);
                return true;
            }
        }
        return false;
    }

    /** Puts a card of one row where it is nearest to its date. */
    private boolean takesNearest(Candidate candidate, CardShape shape, double furthest) {
        OptionalDouble best = OptionalDouble.empty();
        int bestRow = 0;
        for (int row = 0; row < rows; row++) {
            OptionalDouble start = nearest(occupied.get(row), candidate, shape.width(), furthest);
            if (start.isPresent() && (best.isEmpty() || isNearer(start, best, candidate.anchor, shape.width()))) {
                best = start;
                bestRow = row;
            }
        }
        if (best.isPresent()) {
            take(candidate, CardSide.NONE, bestRow, best.getAsDouble(), shape);
        }
        return best.isPresent();
    }

    private static boolean isNearer(OptionalDouble start, OptionalDouble than, double anchor, double width) {
        return CardRow.distance(anchor, start.getAsDouble(), width)
                < CardRow.distance(anchor, than.getAsDouble(), width);
    }

    private void take(Candidate candidate, CardSide side, int row, double start, CardShape shape) {
        candidate.place(side, row, start, shape);
        for (int taken = row; taken < row + shape.lines().rows(); taken++) {
            occupied.get(taken).add(candidate);
        }
    }

    /** How many rows from one on are free for a card, up to as many as are needed. */
    private int freeRows(double anchor, double start, double width, int row, int needed) {
        double end = CardSide.endWithGap(start, width);
        int free = 0;
        while (free < needed && row + free < rows && occupied.get(row + free).isFree(start, end, anchor)) {
            free++;
        }
        return free;
    }

    /** A card shows more where rows above it are free, up to the next card, so that none depends on how others grow. */
    private CardLines grown(Candidate card) {
        int taken = card.lines.rows();
        int free = freeRows(card.anchor, card.start, card.width, card.row + taken, MOST_ROWS - taken);
        return sizes.lines(index.event(card.event), card.width, taken + free);
    }
}
