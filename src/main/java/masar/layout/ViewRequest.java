package masar.layout;

import java.util.List;
import masar.layout.frame.Direction;
import masar.layout.frame.Viewport;
import masar.model.Event;

/**
 * A view that is to be laid out.
 *
 * @param width in px
 * @param height in px
 * @param scroll how many px of the lanes are above the view; limited to what can be scrolled
 * @param fittedWidth the width in px in which a view of all events is the first level of zoom. It differs from the width
 *     where something takes a part of the view for a while, which is to change no card's row
 * @param lit events that have a whole card wherever their pin is in view, the most important first; other cards give way
 * @param chosen those of them for which a folded lane has a row of cards; the others, such as the one pointed at, change
 *     the height of no lane
 */
public record ViewRequest(
        Viewport viewport,
        Direction direction,
        double width,
        double height,
        double scroll,
        double fittedWidth,
        List<Event> lit,
        List<Event> chosen) {

    public ViewRequest {
        lit = List.copyOf(lit);
        chosen = List.copyOf(chosen);
    }

    /** A view that is not scrolled and in which no event must have a card. */
    public static ViewRequest of(Viewport viewport, Direction direction, double width, double height) {
        return new ViewRequest(viewport, direction, width, height, 0, width, List.of(), List.of());
    }

    public ViewRequest scrolled(double px) {
        return new ViewRequest(viewport, direction, width, height, px, fittedWidth, lit, chosen);
    }

    public ViewRequest fitted(double px) {
        return new ViewRequest(viewport, direction, width, height, scroll, px, lit, chosen);
    }

    /** With lit events, for all of which a folded lane has a row. */
    public ViewRequest lighting(List<Event> events) {
        return lighting(events, events);
    }

    public ViewRequest lighting(List<Event> events, List<Event> withRow) {
        return new ViewRequest(viewport, direction, width, height, scroll, fittedWidth, events, withRow);
    }
}
