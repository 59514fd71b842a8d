package masar.layout.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;

/**
 * A card for every event of a lane whose anchor is in view, and as many rows as they need.
 *
 * <p>Nobody pans or zooms where this is used, so cards are packed for one view only: each extends towards the side that is
 * less crowded, and then takes the lowest row where it fits, the earliest beginning first. A title that needs two lines has
 * them; its card then needs the row above too.
 *
 * @param width of the view, in px
 * @param places in order of time
 * @param rows how many rows of cards there are
 */
public record CompletePacking(Viewport viewport, double width, List<Position> places, int rows) {

    /**
     * The position of a card.
     *
     * @param anchor the position of its event, in px from the view's start edge
     * @param start where the card begins, in px from the view's start edge
     */
    public record Position(PackedCard card, double anchor, double start) {}

    /** Packs the cards of all events in a view of the given width in px. */
    public static CompletePacking of(EventIndex index, CardSizes sizes, Viewport viewport, double width) {
        List<Draft> drafts = drafts(index, sizes, viewport, width);
        RowEnds rows = new RowEnds();
        Map<Integer, Position> places = new TreeMap<>();
        drafts.stream()
                .sorted(Comparator.comparingDouble(Draft::start).thenComparingInt(Draft::event))
                .forEach(draft -> places.put(draft.event, draft.in(rows)));
        return new CompletePacking(viewport, width, List.copyOf(places.values()), rows.used());
    }

    /** A card without a row yet. */
    private record Draft(int event, CardSide side, double anchor, double start, double width, CardLines lines) {

        Position in(RowEnds rows) {
            int row = rows.take(start, CardSide.endWithGap(start, width), lines.rows());
            return new Position(new PackedCard(event, row, side, start - anchor, width, lines), anchor, start);
        }
    }

    private static List<Draft> drafts(EventIndex index, CardSizes sizes, Viewport viewport, double width) {
        int[] events = IntStream.range(0, index.size())
                .filter(event -> isWithin(viewport.inline(index.anchor(event)), width))
                .toArray();
        double[] anchors = IntStream.of(events)
                .mapToDouble(event -> viewport.inline(index.anchor(event)))
                .toArray();
        double[] widths = IntStream.of(events)
                .mapToDouble(event -> sizes.width(index.event(event)))
                .toArray();
        List<CardLines> lines = IntStream.of(events)
                .mapToObj(event -> new CardLines(sizes.overflows(index.event(event)) ? 2 : 1, 0))
                .toList();
        CardSide[] sides = new SideBalance(width)
                .sides(anchors, widths, lines.stream().mapToInt(CardLines::rows).toArray());
        return IntStream.range(0, events.length)
                .mapToObj(i -> new Draft(
                        events[i],
                        sides[i],
                        anchors[i],
                        start(sides[i], anchors[i], widths[i], width),
                        widths[i],
                        lines.get(i)))
                .toList();
    }

    private static boolean isWithin(double anchor, double width) {
        return anchor >= 0 && anchor <= width;
    }

    /** A card for which the view is too narrow is not at its date. */
    private static double start(CardSide side, double anchor, double card, double width) {
        return side == CardSide.NONE ? Math.max(0, width - Metrics.CARD_GAP - card) : side.start(anchor, card);
    }

    /** Whether this was packed for a viewport and a width in px. */
    public boolean isFor(Viewport wanted, double wantedWidth) {
        return viewport.equals(wanted) && width == wantedWidth;
    }
}
