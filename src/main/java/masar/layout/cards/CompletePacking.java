package masar.layout.cards;

import java.util.ArrayList;
import java.util.List;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;

/**
 * A card for every event of a lane whose anchor is in view, and as many rows as they need.
 *
 * <p>Nobody pans or zooms where this is used, so cards are packed for one view only: in order of time, each into the
 * lowest row where it fits. A title that needs two lines has them; its card then needs the row above too.
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
        RowEnds rows = new RowEnds();
        List<Position> places = new ArrayList<>();
        for (int event = 0; event < index.size(); event++) {
            double anchor = viewport.inline(index.anchor(event));
            if (anchor >= 0 && anchor <= width) {
                double card = sizes.width(index.event(event));
                CardLines lines = new CardLines(sizes.overflows(index.event(event)) ? 2 : 1, 0);
                CardSide side = side(anchor, card, width);
                double start =
                        side == CardSide.NONE ? Math.max(0, width - Metrics.CARD_GAP - card) : side.start(anchor, card);
                int row = rows.take(start, CardSide.endWithGap(start, card), lines.rows());
                places.add(new Position(new PackedCard(event, row, side, start - anchor, card, lines), anchor, start));
            }
        }
        return new CompletePacking(viewport, width, places, rows.used());
    }

    /** A card at the end of the view extends towards earlier; one for which the view is too narrow is not at its date. */
    private static CardSide side(double anchor, double card, double width) {
        if (anchor + card <= width - Metrics.CARD_GAP) {
            return CardSide.START;
        }
        return anchor - card >= 0 ? CardSide.END : CardSide.NONE;
    }

    /** Whether this was packed for a viewport and a width in px. */
    public boolean isFor(Viewport wanted, double wantedWidth) {
        return viewport.equals(wanted) && width == wantedWidth;
    }
}
