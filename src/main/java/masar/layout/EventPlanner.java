package masar.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.BarCount;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.CardText;
import masar.layout.TimelineLayout.Pin;
import masar.layout.cards.BarPacker;
import masar.layout.cards.CardLines;
import masar.layout.cards.CardSide;
import masar.layout.cards.CardSizes;
import masar.layout.cards.CardsInView;
import masar.layout.cards.CardsInView.Rows;
import masar.layout.cards.CardsInView.Wanted;
import masar.layout.cards.ClusterGrid;
import masar.layout.cards.ClusterGrid.Cell;
import masar.layout.cards.CompletePacking;
import masar.layout.cards.PackedBars;
import masar.layout.cards.PackedCard;
import masar.layout.frame.Box;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.EdtfDate;
import masar.time.TimeSpan;

/** Puts the events of one lane in one view into place: cards in rows, bars beneath them, badges and pins below. */
final class EventPlanner {

    /** From the beginning of a bar, or the edge of the view, to its title, in px. */
    private static final double NAME_PADDING = 8;

    private final EventIndex index;
    private final CardSizes sizes;
    private final TextMeasurer measurer;
    private final int lane;
    private final LaneFrame place;
    private final Frame frame;
    private final List<Card> cards = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final BitSet carded = new BitSet();
    private List<Integer> litCards = List.of();

    /** @param lane the place of the lane, for its badges */
    EventPlanner(int lane, EventIndex index, CardSizes sizes, TextMeasurer measurer, LaneFrame place) {
        this.lane = lane;
        this.index = index;
        this.sizes = sizes;
        this.measurer = measurer;
        this.place = place;
        this.frame = place.frame();
    }

    /**
     * Places packed cards, and those of the events that must have one.
     *
     * @param packed in order of time
     * @param lit the places in the index of events that must have a card if their dates are in view, the most important
     *     first
     */
    List<Card> cards(List<PackedCard> packed, List<Integer> lit) {
        CardsInView inView = new CardsInView(frame.width(), rows(), index::importance);
        inView.add(
                packed,
                packed.stream().mapToDouble(card -> inline(card.event())).toArray());
        for (int i = 0; i < lit.size(); i++) {
            int event = lit.get(i);
            Event shown = index.event(event);
            Wanted wanted = new Wanted(event, inline(event), sizes.width(shown), sizes.overflows(shown));
            inView.require(wanted, lit.subList(0, i));
        }
        litCards = lit.stream().filter(inView::hasCard).toList();
        inView.cards().forEach(at -> carded.set(at.event()));
        inView.cards()
                .forEach(at -> cards.add(
                        card(at.event(), at.row(), at.side(), at.lines(), at.anchor(), at.start(), at.width())));
        inView.withoutCard().forEach(event -> pins.add(pin(event)));
        return cards;
    }

    private double inline(int event) {
        return frame.viewport().inline(index.anchor(event));
    }

    private Pin pin(int event) {
        return new Pin(index.event(event), frame.x(inline(event)), place.baseline());
    }

    /** The rows of which cards of one line are wholly below the captions of eras, or the heading, and above the axis. */
    private Rows rows() {
        int lowest = (int) Math.max(0, Math.ceil((place.cardsBottom() - frame.axisTop()) / Metrics.ROW_PITCH));
        double highest = (place.cardsBottom() - Metrics.CARD_HEIGHT - place.ceiling()) / Metrics.ROW_PITCH;
        return new Rows(lowest, Math.min((int) Math.floor(highest), Math.max(0, place.cardRows() - 1)));
    }

    /** Places the cards of a view that is high enough for every event to have one. */
    List<Card> cards(CompletePacking packing) {
        for (CompletePacking.Position at : packing.places()) {
            PackedCard packed = at.card();
            cards.add(card(
                    packed.event(),
                    packed.row(),
                    packed.side(),
                    packed.lines(),
                    at.anchor(),
                    at.start(),
                    packed.width()));
        }
        return cards;
    }

    private Card card(int at, int row, CardSide side, CardLines lines, double anchor, double start, double width) {
        Event event = index.event(at);
        double height = lines.height();
        double bottom = place.cardsBottom() - row * Metrics.ROW_PITCH;
        Box box = frame.box(start, width, bottom - height, height);
        return new Card(event, box, side, frame.x(anchor), place.baseline(), text(event, lines), lines);
    }

    private CardText text(Event event, CardLines lines) {
        String summary = lines.summary() == 0 ? "" : sizes.summary(event);
        return new CardText(sizes.title(event), sizes.date(event), summary);
    }

    /** Badges for the events of the view that have no card, or a pin where there is only one in a cell. */
    List<Badge> badges(ClusterGrid clusters) {
        List<Badge> badges = new ArrayList<>();
        for (Cell cell :
                clusters.cells(frame.viewport().start(), frame.viewport().end(frame.width()), litCards)) {
            if (cell.count() == 1) {
                pins.add(pin(cell.first()));
            } else if (place.rows().folded() && areApart(cell)) {
                members(cell).forEach(event -> pins.add(pin(event)));
            } else {
                badges.add(badge(cell));
            }
        }
        return badges;
    }

    /** Whether the pins of the events of a cell do not touch. */
    private boolean areApart(Cell cell) {
        // More than fit are not looked at one by one.
        double width = cell.seconds() / frame.viewport().secondsPerPx();
        if ((cell.count() - 1) * LaneLayouter.PIN_PITCH > width) {
            return false;
        }
        int[] members = members(cell).toArray();
        return IntStream.range(1, members.length)
                .allMatch(i -> inline(members[i]) - inline(members[i - 1]) >= LaneLayouter.PIN_PITCH);
    }

    private IntStream members(Cell cell) {
        return IntStream.rangeClosed(cell.first(), cell.last()).filter(event -> !litCards.contains(event));
    }

    /** A badge is at the middle of its members, but never outside its cell, so that no two collide. */
    private Badge badge(Cell cell) {
        double width = countWidth(cell.count());
        long end = Math.min(index.anchor(cell.last()) + 1, TimeSpan.LATEST);
        TimeSpan members = new TimeSpan(Math.min(index.anchor(cell.first()), end - 1), end);
        double cellStart = frame.viewport().inline(cell.start());
        double cellWidth = cell.seconds() / frame.viewport().secondsPerPx();
        double middle = frame.viewport().inline((members.start() + members.end()) / 2.0);
        double start = Math.clamp(middle - width / 2, cellStart, Math.max(cellStart, cellStart + cellWidth - width));
        double strip = place.rows().pins();
        double top = place.baseline() - strip + (strip - Metrics.BADGE_HEIGHT) / 2 - 2;
        return new Badge(
                frame.box(start, width, top, Metrics.BADGE_HEIGHT), lane, cell.count(), members, recedes(cell));
    }

    /** Whether all events without a card in a cell recede. */
    private boolean recedes(Cell cell) {
        if (!index.anyRecedes()) {
            return false;
        }
        OptionalInt other = index.standingOut(cell.first(), true);
        while (other.isPresent() && other.getAsInt() <= cell.last()) {
            if (!carded.get(other.getAsInt())) {
                return false;
            }
            other = index.standingOut(other.getAsInt() + 1, true);
        }
        return true;
    }

    List<Pin> pins() {
        return pins;
    }

    /** The bars in view. */
    List<Bar> bars(PackedBars packed) {
        return packed.in(frame.viewport().start(), frame.viewport().end(frame.width())).stream()
                .map(this::bar)
                .toList();
    }

    /** Counts of the periods in view that have no bar, above the rows of bars. */
    List<BarCount> barCounts(PackedBars packed) {
        if (!place.bars().counted()) {
            return List.of();
        }
        double top = place.barsBottom() - place.bars().height();
        Viewport viewport = frame.viewport();
        return packed.missing(viewport.start(), viewport.end(frame.width()), viewport.secondsPerPx()).stream()
                .map(missing -> {
                    double width = countWidth(missing.count());
                    double middle = viewport.inline((missing.from() + missing.to()) / 2);
                    Box box = frame.box(middle - width / 2, width, top, Metrics.BADGE_HEIGHT);
                    return new BarCount(
                            box, lane, missing, packed.level(), place.bars().count());
                })
                .toList();
    }

    private static double countWidth(int count) {
        return Math.min(
                Metrics.BADGE_CELL - 4, 24 + 6.5 * Integer.toString(count).length());
    }

    private Bar bar(BarPacker.PackedBar packed) {
        Event event = index.event(packed.event());
        EdtfDate date = event.date();
        double start = frame.viewport().inline(index.start(packed.event()));
        double end = frame.viewport().inline(index.end(packed.event()));
        double top = place.barsBottom() - (packed.row() + 1) * place.bars().pitch();
        // Far outside the view nothing is visible, and shapes must not become too large to be drawn.
        double drawnStart = Math.max(start, -frame.width());
        double drawnEnd = Math.max(drawnStart, Math.min(end, 2 * frame.width()));
        double length = drawnEnd - drawnStart;
        double height = place.bars().barHeight();
        Fades fades = Fades.of(date, end - start, frame.viewport());
        String title = sizes.title(event);
        double titleWidth = measurer.width(title, Face.CAPTION);
        BarMarking marking = BarMarking.of(frame, place.bars(), title, titleWidth, start, end, top);
        return new Bar(
                event,
                frame.box(drawnStart, length, top, height),
                Math.clamp(start + fades.in() - drawnStart, 0, length),
                Math.clamp(drawnEnd - (end - fades.out()), 0, length),
                date.earliest().isEmpty(),
                date.latest().isEmpty(),
                marking.mark(),
                marking.title(),
                name(title, titleWidth, Math.max(start, 0) + marking.lead(), top + height / 2));
    }

    /** The whole title, at the beginning of the bar or where that comes into view. */
    private Label name(String text, double textWidth, double start, double middle) {
        double most = Math.max(0, frame.width() - 2 * NAME_PADDING);
        double width = Math.min(textWidth + Metrics.TEXT_SLACK, most);
        double at = Math.clamp(start + NAME_PADDING, NAME_PADDING, NAME_PADDING + most - width);
        return new Label(text, frame.box(at, width, middle - Metrics.BADGE_HEIGHT / 2, Metrics.BADGE_HEIGHT));
    }
}
