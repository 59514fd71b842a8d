package masar.layout.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import masar.layout.frame.Metrics;

/**
 * The cards of one lane in one view, of which none is cut and each is at its date, in px from the view's start edge.
 *
 * <p>Cards stay as they were packed, unless an edge of the view would cut them. Such a card changes to the other side of
 * its date if that is free; else it moves away from the edge within its row, joined to its date by a bent line; if there is
 * no space for that either, its event is left without a card. Then come the events that must have a card, whatever else
 * there is: the selected one and the one pointed at. Where they have none yet, each takes the place where the least
 * important cards give way.
 */
public final class CardsInView {

    /** More than all the cards of a view are worth together. */
    private static final long KEPT = 1L << 40;

    private final double width;
    private final Rows rows;
    private final IntUnaryOperator importance;
    private final Map<Integer, Position> cards = new HashMap<>();
    private final Set<Integer> displaced = new TreeSet<>();

    /**
     * The rows that a card may take.
     *
     * @param lowest the first that is in view, 0 nearest to the axis
     * @param highest the last that is in view; less than the lowest if none is
     */
    public record Rows(int lowest, int highest) {}

    /** A card that may take one of several places. */
    public record Wanted(int event, double anchor, double width, boolean twoLines) {}

    /**
     * The place of a card.
     *
     * @param start its edge nearest to the start of the view
     */
    public record Position(
            int event, double anchor, int row, CardSide side, double start, double width, CardLines lines) {

        double end() {
            return CardSide.endWithGap(start, width);
        }

        boolean meets(Position other) {
            return row < other.row + other.lines.rows()
                    && other.row < row + lines.rows()
                    && start < other.end()
                    && other.start < end();
        }

        private Position in(int otherRow, CardLines otherLines) {
            return new Position(event, anchor, otherRow, side, start, width, otherLines);
        }
    }

    /**
     * @param width of the view
     * @param importance of an event by its place in the index
     */
    public CardsInView(double width, Rows rows, IntUnaryOperator importance) {
        this.width = width;
        this.rows = rows;
        this.importance = importance;
    }

    /** Adds the packed cards whose dates are in view; {@code anchors} are in the same order. */
    public void add(List<PackedCard> packed, double[] anchors) {
        List<Position> cut = new ArrayList<>();
        for (int i = 0; i < anchors.length; i++) {
            PackedCard card = packed.get(i);
            double start = anchors[i] + card.offset();
            Position natural =
                    new Position(card.event(), anchors[i], card.row(), card.side(), start, card.width(), card.lines());
            if (anchors[i] < 0 || anchors[i] > width) {
                continue;
            }
            if (isWhole(natural)) {
                cards.put(card.event(), natural);
            } else {
                cut.add(natural);
            }
        }
        cut.sort(Comparator.comparingInt((Position card) -> -importance.applyAsInt(card.event))
                .thenComparingInt(Position::event));
        cut.forEach(this::addUncut);
    }

    private boolean isWhole(Position card) {
        return card.start >= 0 && card.start + card.width <= width;
    }

    private void addUncut(Position cut) {
        for (CardSide side : List.of(CardSide.START, CardSide.END, CardSide.NONE)) {
            // The rows above may have been free only where the card was.
            for (CardShape shape : shapes(cut)) {
                Position tried =
                        onSide(cut.event, cut.anchor, shape.width(), side).in(cut.row, shape.lines());
                if (isWhole(tried) && meeting(tried).isEmpty()) {
                    cards.put(cut.event, tried);
                    return;
                }
            }
        }
        displaced.add(cut.event);
    }

    /** The sizes that a card may have elsewhere, the best first: one wider than usual may have its title in two lines. */
    private List<CardShape> shapes(Position cut) {
        List<CardShape> shapes = new ArrayList<>(
                List.of(new CardShape(cut.width, cut.lines), new CardShape(cut.width, cut.lines.withoutSummary())));
        double usual = Math.min(cut.width, Metrics.CARD_MAX_WIDTH);
        if (cut.width > usual && cut.row < rows.highest) {
            shapes.add(new CardShape(usual, new CardLines(2, 0)));
        }
        shapes.add(new CardShape(usual, CardLines.ONE));
        return shapes;
    }

    /** A card in the lowest row: on one side of its date, or as near to it as the view allows. */
    private Position onSide(int event, double anchor, double cardWidth, CardSide side) {
        double start = side == CardSide.NONE
                ? Math.clamp(anchor, 0, Math.max(0, width - cardWidth))
                : side.start(anchor, cardWidth);
        return new Position(event, anchor, 0, side, start, cardWidth, CardLines.ONE);
    }

    private List<Position> meeting(Position card) {
        return cards.values().stream().filter(card::meets).toList();
    }

    /**
     * Gives an event a card that is whole and in one of the rows in view, if its date is in view.
     *
     * @param required the events that have been given one before, which keep it, even if there is no space for another
     */
    public void require(Wanted wanted, List<Integer> required) {
        if (wanted.anchor < 0 || wanted.anchor > width) {
            return;
        }
        Position has = cards.get(wanted.event);
        if (has != null && has.row >= rows.lowest && has.row + has.lines.rows() - 1 <= rows.highest) {
            return;
        }
        Position own = cards.remove(wanted.event);
        Position best = places(wanted).stream()
                .min(Comparator.comparingLong((Position place) -> cost(place, required)))
                .orElseThrow();
        if (cost(best, required) >= KEPT) {
            Optional.ofNullable(own).ifPresent(card -> cards.put(card.event, card));
            return;
        }
        displaced.remove(wanted.event);
        for (Position other : meeting(best)) {
            cards.remove(other.event);
            displaced.add(other.event);
        }
        cards.put(wanted.event, best);
    }

    /** Where a card may be: the nearest to the axis first. */
    private List<Position> places(Wanted wanted) {
        List<Position> places = new ArrayList<>();
        for (CardSide side : List.of(CardSide.START, CardSide.END)) {
            Position place = onSide(wanted.event, wanted.anchor, wanted.width, side);
            if (isWhole(place)) {
                places.addAll(inRows(place, wanted));
            }
        }
        return places.isEmpty()
                ? inRows(onSide(wanted.event, wanted.anchor, wanted.width, CardSide.NONE), wanted)
                : places;
    }

    private List<Position> inRows(Position place, Wanted wanted) {
        return IntStream.rangeClosed(rows.lowest, Math.max(rows.lowest, rows.highest))
                .mapToObj(row -> place.in(row, new CardLines(wanted.twoLines && row < rows.highest ? 2 : 1, 0)))
                .toList();
    }

    /** How much is lost where a card is put: each importance outweighs a few cards of the one below it. */
    private long cost(Position place, List<Integer> required) {
        return meeting(place).stream()
                .mapToLong(
                        other -> required.contains(other.event) ? KEPT : 1L << (2 * importance.applyAsInt(other.event)))
                .sum();
    }

    /** Whether an event has a card here. */
    public boolean hasCard(int event) {
        return cards.containsKey(event);
    }

    /** All cards, in order of time. */
    public List<Position> cards() {
        return cards.values().stream()
                .sorted(Comparator.comparingInt(Position::event))
                .toList();
    }

    /** The events whose cards had no space in this view, in order of time. */
    public List<Integer> withoutCard() {
        return List.copyOf(displaced);
    }
}
