package masar.saved;

import java.util.Optional;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.TimeSpan;

/**
 * What is seen of a timeline. Language, digits and colours, and whether events that the filter leaves out
 * recede or are hidden, are not part of it: they belong to the reader.
 *
 * @param columns how much text the cards show, if they are set in columns; empty for the axis view
 * @param hijri whether the axis has a row of the Islamic calendar
 * @param period the stretch of time in view; empty for the time of all events
 * @param filter what keeps the events
 * @param selection the selected event, which the filter keeps
 */
public record SavedView(
        Optional<Detail> columns,
        Grouping grouping,
        LaneFolds folds,
        boolean hijri,
        Optional<TimeSpan> period,
        EventFilter filter,
        Optional<Event> selection) {}
