package masar.layout;

import java.util.OptionalLong;

/**
 * What a timeline shows beside its events.
 *
 * @param hijri whether the axis has a row of the Islamic calendar
 * @param today the instant of the line that marks today, in epoch seconds; none if empty
 * @param scrolls whether lanes may outgrow the view; else they lose rows of cards until they fit, if they can
 */
public record LayoutOptions(boolean hijri, OptionalLong today, boolean scrolls) {

    /** No more than the events need. */
    public static final LayoutOptions PLAIN = new LayoutOptions(false, OptionalLong.empty(), true);

    /** These for a picture, in which nobody can scroll. */
    public LayoutOptions fixed() {
        return new LayoutOptions(hijri, today, false);
    }
}
