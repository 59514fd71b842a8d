package masar.view;

import java.util.List;
import masar.i18n.Language;
import masar.layout.Lanes;
import masar.layout.frame.LayoutOptions;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Era;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.view.theme.CategoryShapes;

/**
 * What a timeline shows.
 *
 * @param events those that passed the filter
 * @param lanes the same events, divided
 * @param links of the whole dataset, those that passed the filter or not
 * @param shapes of the categories of the whole dataset
 * @param style how dates are written, and the language of titles
 * @param options what is shown apart from the events
 */
public record TimelineContent(
        EventIndex events,
        Lanes lanes,
        EventLinks links,
        List<Era> eras,
        CategoryShapes shapes,
        LabelStyle style,
        LayoutOptions options) {

    /** Shows nothing. */
    public static final TimelineContent EMPTY =
            new TimelineContent(EventIndex.of(List.of()), List.of(), LabelStyle.of(Language.ARABIC));

    public TimelineContent {
        eras = List.copyOf(eras);
    }

    /** A whole dataset that is not grouped, with plain options. */
    public TimelineContent(EventIndex events, List<Era> eras, LabelStyle style) {
        this(
                events,
                Lanes.single(events),
                EventLinks.of(events.events()),
                eras,
                CategoryShapes.of(events.events().stream().map(Event::category).toList()),
                style,
                LayoutOptions.PLAIN);
    }
}
