package masar.export.reopen;

import java.time.LocalDate;
import java.util.Optional;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.query.NoteFilter;
import masar.saved.SavedView;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/**
 * How an image shows its events.
 *
 * @param view whose filter keeps all that the image has
 * @param of how many events the dataset has from which the image was made
 * @param made the date of creation that the image shows
 */
public record ImageView(SavedView view, LabelStyle style, Theme theme, int of, Optional<LocalDate> made) {

    static ImageView of(ImageRequest request) {
        return new ImageView(
                new SavedView(
                        request.columns().map(ColumnOptions::detail),
                        request.grouping(),
                        request.folds(),
                        request.options().hijri(),
                        request.period(),
                        // Who opens the image has other notes.
                        request.filter().withNotes(NoteFilter.NONE),
                        Optional.empty()),
                request.style(),
                request.theme(),
                request.timeline().events().size(),
                request.made());
    }
}
