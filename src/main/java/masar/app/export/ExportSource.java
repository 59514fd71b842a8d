package masar.app.export;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import masar.app.state.AppState;
import masar.app.state.BoundTimeline;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.frame.LayoutOptions;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.Theme;

/**
 * What a window shows when an image is made of it.
 *
 * @param inView the stretch of time in view; empty before there is a view
 * @param folds which lanes are folded to their pins, and which actors are divided
 * @param options what is shown apart from the events
 * @param shipped whether the timeline is the dataset that everybody has
 * @param notes the reader's own, by the id of an event
 */
public record ExportSource(
        Timeline timeline,
        EventFilter filter,
        Optional<TimeSpan> inView,
        LabelStyle style,
        Theme theme,
        Grouping grouping,
        LaneFolds folds,
        LayoutOptions options,
        boolean shipped,
        Map<String, String> notes) {

    /** What the window shows now. */
    public static ExportSource of(AppState state, Optional<TimeSpan> inView) {
        return new ExportSource(
                state.timeline(),
                state.filter(),
                inView,
                state.styleProperty().get(),
                state.themeProperty().get(),
                state.groupingProperty().get(),
                state.foldsProperty().get(),
                BoundTimeline.options(state),
                state.datasetProperty().get().shipped(),
                state.notesProperty().get().texts());
    }

    /** The period to begin with where one is to be chosen: the one that the filter keeps, or else what is in view. */
    ExportPeriod period() {
        return filter.period().or(() -> inView).map(ExportPeriod::of).orElse(ExportPeriod.OPEN);
    }

    /**
     * The image for a choice, with today's date. A chosen period replaces that of the filter.
     *
     * @throws IllegalArgumentException if its size is not {@link ExportSize#possible}
     */
    public ImageRequest request(ExportChoice choice) {
        ExportSize size = choice.size();
        EventFilter kept = choice.extent() == ExportChoice.Extent.PERIOD
                ? filter.withPeriod(choice.period().span())
                : filter;
        ExportArrangement arrangement = choice.arrangement();
        ImageRequest onAxis = new ImageRequest(
                        timeline,
                        kept,
                        choice.extent() == ExportChoice.Extent.VIEW ? inView : Optional.empty(),
                        choice.look().style(style),
                        choice.look().theme().orElse(theme),
                        size.width(),
                        size.height(),
                        size.scale())
                .arranged(grouping, arrangement.anyHeight() ? options.complete() : options)
                .folded(folds)
                .transparent(choice.look().transparent())
                .madeOn(LocalDate.now(ZoneId.systemDefault()));
        if (!arrangement.inColumns()) {
            return onAxis;
        }
        ColumnOptions columns = arrangement.columns(size.typeUnit()).noted(arrangement.notes() ? notes : Map.of());
        return onAxis.inColumns(choice.document()
                .on(choice.files().pages(), arrangement)
                .map(columns::on)
                .orElse(columns));
    }
}
