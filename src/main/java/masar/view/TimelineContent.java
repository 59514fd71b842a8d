package masar.view;

import java.util.List;
import masar.layout.EventIndex;
import masar.model.Era;
import masar.time.LabelStyle;
import masar.time.Language;

/**
 * What a timeline shows.
 *
 * @param events those that passed the filter
 * @param style how dates are written, and the language of titles
 */
public record TimelineContent(EventIndex events, List<Era> eras, LabelStyle style) {

    /** Shows nothing. */
    public static final TimelineContent EMPTY =
            new TimelineContent(EventIndex.of(List.of()), List.of(), LabelStyle.of(Language.ARABIC));

    public TimelineContent {
        eras = List.copyOf(eras);
    }
}
