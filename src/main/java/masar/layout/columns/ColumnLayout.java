package masar.layout.columns;

import java.util.List;
import java.util.Optional;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Viewport;
import masar.model.Era;
import masar.model.Event;
import masar.time.TimeSpan;

/**
 * A column page, or several of them, with the final place of everything in units of type: multiplied by {@link #scale}
 * they are px of the page.
 *
 * @param scale px a unit
 * @param width of each page, in units
 * @param columns how many columns fit next to each other; a row may leave some of them empty
 * @param summariesFrom the least importance of the events whose cards have a summary; 6 if none has
 * @param all how many events there are, of which the pages may show the most important
 * @param pages at least one, in order
 */
public record ColumnLayout(
        Direction direction, double scale, double width, int columns, int summariesFrom, int all, List<Page> pages) {

    public ColumnLayout {
        pages = List.copyOf(pages);
    }

    /** The size of titles, in px. */
    public double typeSize() {
        return scale * ColumnMetrics.TITLE_SIZE;
    }

    /** How many events the pages show. */
    public int shown() {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .mapToInt(row -> row.pins().size())
                .sum();
    }

    /** The events that the pages show, in order of time. */
    public List<Event> events() {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.pins().stream())
                .map(Pin::event)
                .toList();
    }

    /** The periods that have no bar in some row for lack of space. */
    public List<Event> periodsWithoutBar() {
        return pages.stream()
                .flatMap(page -> page.periodsWithoutBar().stream())
                .distinct()
                .toList();
    }

    /** Whether every event is on one of the pages. */
    public boolean complete() {
        return shown() == all;
    }

    /**
     * What is on one page.
     *
     * @param height in units
     * @param rows from top to bottom, which is the order of time
     */
    public record Page(double height, List<Row> rows) {
        public Page {
            rows = List.copyOf(rows);
        }

        /** The periods that have no bar in some of its rows for lack of space. */
        public List<Event> periodsWithoutBar() {
            return rows.stream()
                    .flatMap(row -> row.barsLeftOut().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * A stretch of time on an axis of its own, with the cards of its events.
     *
     * @param box from the top of its caption, or of its highest cards, to below the names of its eras
     * @param span from one end of the axis to the other; a later row may begin after this one ends where nothing happened
     * @param viewport which instant is where: {@code direction.x(viewport.inline(second), width)}
     * @param band the axis, from the first instant of the row to its end
     * @param caption the period in words; none on a page of a single row
     * @param scaleBar a length of time that is the same on all rows
     * @param columns those that have cards, in order of time
     * @param pins one for each event of the row, in order of time
     * @param bars of the periods that reach into the row, also of those whose cards are in others
     * @param barsLeftOut the periods that found no space for their bar; each of them has its card all the same
     * @param ticks the x of the lines at which labels begin
     * @param steps the x of shorter lines between them
     */
    public record Row(
            Box box,
            TimeSpan span,
            Viewport viewport,
            Box band,
            Optional<Label> caption,
            Optional<ScaleBar> scaleBar,
            List<Column> columns,
            List<Pin> pins,
            List<Bar> bars,
            List<Event> barsLeftOut,
            List<EraStretch> eras,
            List<Double> ticks,
            List<Double> steps,
            List<Label> tickLabels) {
        public Row {
            columns = List.copyOf(columns);
            pins = List.copyOf(pins);
            bars = List.copyOf(bars);
            barsLeftOut = List.copyOf(barsLeftOut);
            eras = List.copyOf(eras);
            ticks = List.copyOf(ticks);
            steps = List.copyOf(steps);
            tickLabels = List.copyOf(tickLabels);
        }
    }

    /**
     * A stack of cards, the earliest on top, that ends at the foot of its row.
     *
     * @param place of the column among those of its row, 0 being the earliest
     * @param box around the cards
     */
    public record Column(int place, Box box, List<Card> cards, Funnel funnel) {
        public Column {
            cards = List.copyOf(cards);
        }
    }

    /**
     * The area that joins the foot of a column to the stretch of the axis from its first to its last event. Its sides may
     * be curved: as long as all of them have the same shape, none crosses another.
     *
     * @param top the y of the foot of the column
     * @param bottom the y of the axis
     * @param footLeft the x of the left end of the foot
     * @param footRight of its right end
     * @param axisLeft the x of the left end of the stretch of the axis
     * @param axisRight of its right end
     */
    public record Funnel(
            double top, double bottom, double footLeft, double footRight, double axisLeft, double axisRight) {}

    /**
     * An event's card. The lines are broken as they are to be drawn; where they and the parts of the card are is said by
     * {@link CardParts}.
     *
     * @param number of the event among all, at the end of the first line of the title, in units from the left upper corner
     *     of a card that is read from left to right; empty where the cards have none
     * @param summary no lines where the level of detail leaves it out or there is none
     * @param badges how many of the actors have a badge
     * @param more how many have none, which is to be written after the badges; 0 if all have one
     * @param badgesBelow whether the badges are in a line of their own below the date, not next to its last line
     */
    public record Card(
            Event event,
            Box box,
            Optional<Label> number,
            List<String> title,
            List<String> date,
            List<String> summary,
            int badges,
            int more,
            boolean badgesBelow) {
        public Card {
            title = List.copyOf(title);
            date = List.copyOf(date);
            summary = List.copyOf(summary);
        }
    }

    /** An event's place on the axis: the middle of its pin. */
    public record Pin(Event event, double x, double y) {}

    /**
     * A period along the axis of a row.
     *
     * @param fadeIn how far it fades at its beginning, in units
     * @param fadeOut how far it fades at its end
     * @param openStart whether its beginning is not known
     * @param openEnd whether its end is not known
     * @param fromBefore whether it began in an earlier row
     * @param goesOn whether it goes on in a later row
     */
    public record Bar(
            Event event,
            Box box,
            double fadeIn,
            double fadeOut,
            boolean openStart,
            boolean openEnd,
            boolean fromBefore,
            boolean goesOn) {}

    /**
     * The part of an era that is on a row's axis.
     *
     * @param shaded every second era of the dataset is
     * @param name beneath the axis, or empty where the names of others leave no space
     */
    public record EraStretch(Era era, Box box, boolean shaded, Optional<Label> name) {}

    /**
     * A length of time, drawn to the scale of its row.
     *
     * @param count how many of the unit
     * @param box as long as that time, in the line of the row's caption
     */
    public record ScaleBar(Unit unit, int count, Box box) {

        /** The units of scale bars, with their mean length in seconds. */
        public enum Unit {
            MINUTE(60),
            HOUR(3_600),
            DAY(86_400),
            MONTH(2_629_746),
            YEAR(31_556_952);

            private final double seconds;

            Unit(double seconds) {
                this.seconds = seconds;
            }

            double seconds() {
                return seconds;
            }
        }
    }
}
