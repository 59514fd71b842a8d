package masar.layout.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Box;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * How far a view has to be scrolled down a column page so that something is in it. All positions are in px, of which one is
 * a unit of the page.
 *
 * @param columns of type in its usual size
 * @param height of the view
 */
public record ColumnScroll(ScrolledColumns columns, double height) {

    /** Below the last row. */
    private static final double FOOT = 16;
    /** Between a card that is brought into view and the edge of the view, where there is space for it. */
    private static final double MARGIN = 8;
    /** How much of the view a key moves where a row is higher than the view. */
    private static final double WITHIN_ROW = 0.85;

    /** How far the page can be scrolled. */
    public double most() {
        return Math.max(0, columns.height() + FOOT - height);
    }

    private double limited(double scroll) {
        return Math.clamp(scroll, 0, most());
    }

    /**
     * As little as it takes to have the card of an event in view: with its whole row if that fits, or else by itself; the
     * upper edge of a card that is higher than the view.
     */
    public double revealing(Event event, double now) {
        return columns.card(event)
                .map(card ->
                        limited(revealing(card.box(), columns.rowAt(card.box().y()), now)))
                .orElse(limited(now));
    }

    private double revealing(Box card, int row, double now) {
        if (card.y() >= now && card.bottom() <= now + height) {
            return now;
        }
        if (columns.bottom(row) - columns.top(row) <= height) {
            return Math.clamp(now, columns.bottom(row) - height, columns.top(row));
        }
        double margin = margin(card);
        double most = card.y() - margin;
        return Math.clamp(now, Math.min(most, card.bottom() + margin - height), most);
    }

    /** As large as there is space for, in px. */
    private double margin(Box card) {
        return Math.clamp((height - card.height()) / 2, 0, MARGIN);
    }

    /** Has the card of an event in the middle of the view, or its upper edge in view if it is higher. */
    public double centering(Event event) {
        return columns.card(event)
                .map(Card::box)
                .map(card -> limited(Math.min(card.y() - margin(card), card.y() + card.height() / 2 - height / 2)))
                .orElse(0.0);
    }

    /** Has the row in view in which the first event at or after an instant is, in epoch seconds. */
    public double from(double second) {
        int place = Math.min(
                columns.events().firstAtOrAfter(second), columns.events().size() - 1);
        return place < 0 ? 0 : limited(columns.top(columns.rowOf(place)));
    }

    /** Has the next row at the top of the view; or more of one that is higher than the view. */
    public double down(double now) {
        if (columns.rows() == 0) {
            return 0;
        }
        int row = columns.rowAt(now + 1);
        double next = columns.bottom(row) - now > height ? now + WITHIN_ROW * height : columns.bottom(row);
        return limited(next);
    }

    /** Has the row before at the top of the view; or more of one that is higher than the view. */
    public double up(double now) {
        if (columns.rows() == 0) {
            return 0;
        }
        int row = columns.rowAt(Math.max(0, now - 1));
        return limited(Math.max(columns.top(row), now - Math.max(WITHIN_ROW * height, 1)));
    }

    /** The first event whose card is wholly below the upper edge of the view; empty if there is no event. */
    public Optional<Event> first(double now) {
        if (columns.rows() == 0) {
            return Optional.empty();
        }
        int row = columns.rowAt(now);
        return cards(row)
                .filter(card -> card.box().y() >= now)
                .findFirst()
                .map(Card::event)
                .or(() ->
                        Optional.of(columns.events().event(columns.firstEvent(Math.min(row + 1, columns.rows() - 1)))));
    }

    private Stream<Card> cards(int row) {
        return columns.row(row).columns().stream().flatMap(column -> column.cards().stream());
    }

    /** Keeps the card of an event where it is in a view of another page. */
    public double keeping(Event event, ColumnScroll before, double now) {
        Optional<Box> old = before.columns.card(event).map(Card::box);
        Optional<Box> other = columns.card(event).map(Card::box);
        return old.isPresent() && other.isPresent()
                ? limited(other.get().y() - (old.get().y() - now))
                : limited(now);
    }

    /** Whether any part of the card of an event is in view. */
    public boolean shows(Event event, double now) {
        return columns.card(event)
                .map(Card::box)
                .filter(card -> card.bottom() > now && card.y() < now + height)
                .isPresent();
    }

    /** The rows of which any part is in view, from top to bottom. */
    public List<Integer> rows(double now) {
        return columns.rows() == 0
                ? List.of()
                : IntStream.rangeClosed(columns.rowAt(now), columns.rowAt(now + height))
                        .boxed()
                        .toList();
    }

    /** The time of the rows of which a whole card is in view, or else any part; empty if there is no event. */
    public Optional<TimeSpan> period(double now) {
        List<Integer> rows = rows(now);
        List<Integer> readable = rows.stream()
                .filter(row ->
                        cards(row).map(Card::box).anyMatch(card -> card.y() >= now && card.bottom() <= now + height))
                .toList();
        List<Integer> named = readable.isEmpty() ? rows : readable;
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeSpan(
                        columns.span(named.getFirst()).start(),
                        columns.span(named.getLast()).end()));
    }
}
