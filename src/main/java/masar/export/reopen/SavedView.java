package masar.export.reopen;

import java.time.LocalDate;
import java.util.Optional;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.Theme;

/**
 * How an image shows its events.
 *
 * @param columns how much text its cards show, if it is set in columns; empty for the axis view
 * @param hijri whether the axis has a row of the Islamic calendar
 * @param period the stretch of time in view; empty for the time of all events
 * @param filter what kept the events; it keeps all that the image has
 * @param of how many events the dataset has from which the image was made
 * @param made the date of creation that the image shows
 */
public record SavedView(
        LabelStyle style,
        Theme theme,
        Optional<Detail> columns,
        Grouping grouping,
        LaneFolds folds,
        boolean hijri,
        Optional<TimeSpan> period,
        EventFilter filter,
        int of,
        Optional<LocalDate> made) {

    static SavedView of(ImageRequest request) {
        return new SavedView(
                request.style(),
                request.theme(),
                request.columns().map(ColumnOptions::detail),
                request.grouping(),
                request.folds(),
                request.options().hijri(),
                request.period(),
                request.filter(),
                request.timeline().events().size(),
                request.made());
    }
}
