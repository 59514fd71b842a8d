package masar.layout.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Box;
import masar.layout.index.EventIndex;
import masar.model.Era;

/** The events of a page, and how high their cards are at some widths. */
final class ShownEvents {

    /** Of all sizes that are tried for a page. */
    private static final int REMEMBERED = 200;

    private static final int UNKNOWN = -1;

    private final EventIndex index;
    private final CardTexts texts;
    /** Where each is among all events. */
    private final int[] places;

    private final Map<Heights, CardStacks> known = new HashMap<>();
    private int mostBarRows = UNKNOWN;
    private final boolean withEras;

    /** What the heights of cards depend on. */
    private record Heights(double width, int summariesFrom) {}

    /**
     * @param all of which some are shown, as a part of the same extent of time
     * @param places of those among all, ascending
     */
    ShownEvents(EventIndex all, int[] places, CardTexts texts, List<Era> eras) {
        this.index = places.length == all.size() ? all : all.part(places);
        this.places = places;
        this.texts = texts;
        this.withEras = !eras.isEmpty();
    }

    EventIndex index() {
        return index;
    }

    int size() {
        return places.length;
    }

    /** The cards at a width, in units. */
    CardStacks stacks(double width, int summariesFrom) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Heights(width, summariesFrom),
                key -> new CardStacks(IntStream.range(0, size())
                        .mapToDouble(i -> text(i, summariesFrom).height(width, hasSummary(i, summariesFrom)))
                        .toArray()));
    }

    private CardText text(int i, int summariesFrom) {
        return texts.text(places[i], hasSummary(i, summariesFrom));
    }

    private boolean hasSummary(int i, int summariesFrom) {
        return index.event(i).importance() >= summariesFrom || texts.isNoted(places[i]);
    }

    /** The card of one of the events. */
    Card card(int i, Box box, int summariesFrom) {
        return text(i, summariesFrom).card(box, hasSummary(i, summariesFrom));
    }

    /** The most that a row takes besides its cards, in units. */
    double frameHeight(boolean captioned) {
        if (mostBarRows == UNKNOWN) {
            mostBarRows = new Periods(index).mostRows();
        }
        return ColumnMetrics.frameHeight(captioned, ColumnMetrics.funnelHeight(mostBarRows), withEras);
    }
}
