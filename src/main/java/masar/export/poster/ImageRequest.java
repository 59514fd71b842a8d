package masar.export.poster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.frame.LayoutOptions;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.Theme;

/**
 * What an image shows, and at which size.
 *
 * @param period the stretch of time in view; empty for all events that the filter keeps
 * @param style how dates are written, and the language and reading direction of the image
 * @param width in px at scale 1, from {@link #MIN_WIDTH}
 * @param height in px at scale 1, from {@link #MIN_HEIGHT}
 * @param scale how many pixels correspond to a px, in each direction; only for formats made of pixels
 * @param grouping how the events are divided into lanes
 * @param folds which lanes are folded to their pins, unless each event has a card, and which actors are divided
 * @param options what is shown apart from the events, and whether each of them has a card; then the image is as high as it
 *     needs to be
 * @param transparent whether the image has no background
 * @param made the date of creation that the image shows
 * @param columns how the events are set in columns; empty for the axis view
 */
public record ImageRequest(
        Timeline timeline,
        EventFilter filter,
        Optional<TimeSpan> period,
        LabelStyle style,
        Theme theme,
        double width,
        double height,
        double scale,
        Grouping grouping,
        LaneFolds folds,
        LayoutOptions options,
        boolean transparent,
        Optional<LocalDate> made,
        Optional<ColumnOptions> columns) {

    public static final double MIN_WIDTH = 640;
    public static final double MIN_HEIGHT = 400;

    /** The longest edge of an image, in pixels: enough for ten thousand cards below each other. */
    public static final int MAX_EDGE = 250_000;

    /** At scale 1 a px is that of CSS, 1/96 inch. */
    public static final double PX_PER_INCH = 96;

    /** @throws IllegalArgumentException if a size is out of bounds */
    public ImageRequest {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
        requireBetween(MIN_WIDTH, width, MAX_EDGE / Math.max(1, scale));
        requireBetween(MIN_HEIGHT, height, MAX_EDGE / Math.max(1, scale));
    }

    /** An image of events in a single lane, with plain options. */
    public ImageRequest(
            Timeline timeline,
            EventFilter filter,
            Optional<TimeSpan> period,
            LabelStyle style,
            Theme theme,
            double width,
            double height,
            double scale) {
        this(
                timeline,
                filter,
                period,
                style,
                theme,
                width,
                height,
                scale,
                Grouping.NONE,
                LaneFolds.NONE,
                LayoutOptions.PLAIN,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The pages of a PDF file in columns; empty where it has one that is the image. */
    public Optional<DocumentOptions> document() {
        return columns.flatMap(ColumnOptions::document);
    }

    /** This in columns. */
    public ImageRequest inColumns(ColumnOptions chosen) {
        return new ImageRequest(
                timeline,
                filter,
                period,
                style,
                theme,
                width,
                height,
                scale,
                grouping,
                folds,
                options,
                transparent,
                made,
                Optional.of(chosen));
    }

    /** This with another grouping and other options. */
    public ImageRequest arranged(Grouping otherGrouping, LayoutOptions otherOptions) {
        return with(otherGrouping, folds, otherOptions, transparent, made);
    }

    /** This with other lanes folded or divided. */
    public ImageRequest folded(LaneFolds others) {
        return with(grouping, others, options, transparent, made);
    }

    /** This with the size and scale of a preset. */
    public ImageRequest shaped(ImagePreset shape) {
        return new ImageRequest(
                timeline,
                filter,
                period,
                style,
                theme,
                shape.width(),
                shape.height(),
                shape.scale(),
                grouping,
                folds,
                options,
                transparent,
                made,
                columns);
    }

    /** This in other colours. */
    public ImageRequest themed(Theme other) {
        return new ImageRequest(
                timeline,
                filter,
                period,
                style,
                other,
                width,
                height,
                scale,
                grouping,
                folds,
                options,
                transparent,
                made,
                columns);
    }

    /** This with a date of creation. */
    public ImageRequest madeOn(LocalDate day) {
        return with(grouping, folds, options, transparent, Optional.of(day));
    }

    /** This without a background, or with one. */
    public ImageRequest transparent(boolean clear) {
        return with(grouping, folds, options, clear, made);
    }

    private ImageRequest with(
            Grouping otherGrouping,
            LaneFolds otherFolds,
            LayoutOptions otherOptions,
            boolean clear,
            Optional<LocalDate> day) {
        return new ImageRequest(
                timeline,
                filter,
                period,
                style,
                theme,
                width,
                height,
                scale,
                otherGrouping,
                otherFolds,
                otherOptions,
                clear,
                day,
                columns);
    }

    /** The events that the filter keeps and that have a moment in the period, in the order of the timeline. */
    public List<Event> events() {
        return EventFilter.NONE.withPeriod(period).apply(filter.apply(timeline.events()));
    }

    private static void requireBetween(double least, double value, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(value + " px is not between " + least + " and " + most);
        }
    }
}
