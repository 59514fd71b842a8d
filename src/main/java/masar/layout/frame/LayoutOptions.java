package masar.layout.frame;

import java.util.OptionalLong;

/**
 * What a timeline shows apart from its events, and whether each event has a card.
 *
 * @param hijri whether the axis has a row of the Islamic calendar
 * @param today the instant of the line that marks today, in epoch seconds; none if empty
 * @param scrolls whether lanes may outgrow the view; else they lose rows of cards until they fit, if they can
 * @param allCards whether every event has its card, in a view that is as tall as {@code TimelineLayouter#neededHeight}
 *     says
 */
public record LayoutOptions(boolean hijri, OptionalLong today, boolean scrolls, boolean allCards) {

    /** No more than the events need. */
    public static final LayoutOptions PLAIN = new LayoutOptions(false, OptionalLong.empty(), true, false);

    /** These for a picture, in which nobody can scroll. */
    public LayoutOptions fixed() {
        return new LayoutOptions(hijri, today, false, allCards);
    }

    /** These for a picture that is as tall as it needs to be for every event to have its card. */
    public LayoutOptions complete() {
        return new LayoutOptions(hijri, today, false, true);
    }
}
