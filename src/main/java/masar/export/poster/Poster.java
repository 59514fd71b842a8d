package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import masar.export.file.ExportException;
import masar.layout.Lanes;
import masar.layout.TimelineLayout;
import masar.layout.columns.ColumnLayout;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Event;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.TimelineContent;
import masar.view.TimelineView;
import masar.view.parts.Orientations;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Theme;

/** A page with the timeline as the window shows it, between what it is about and a legend. */
public final class Poster extends Region {

    private static final PseudoClass TRANSPARENT = PseudoClass.getPseudoClass("transparent");

    /** Where the first event stands when all are shown, so that the title begins above it. */
    public static final double MARGIN = Metrics.FIT_MARGIN;

    private static final double TALL = 600;
    private static final double EMPTY_LINE = 24;

    private final Region header;
    private final Footer footer;
    private final TimelineView timeline = new TimelineView();
    private final Optional<ColumnPages> columns;
    private final boolean all;
    private final double pixelsPerPx;
    private final TextBlock empty = new TextBlock(Typeface.REGULAR, 14, EMPTY_LINE, 1);

    public Poster(ImageRequest request, PosterText text) {
        EventIndex events = text.events();
        setNodeOrientation(Orientations.of(request.style().language()));
        getStyleClass().add("poster");
        pseudoClassStateChanged(TRANSPARENT, request.transparent());
        CategoryShapes shapes = CategoryShapes.of(request.timeline().categories());
        all = request.columns().filter(ColumnOptions::all).isPresent();
        pixelsPerPx = request.columns()
                .map(ColumnOptions::unit)
                .filter(unit -> !unit.points())
                .map(TypeUnit::perPx)
                .orElse(1.0);
        boolean inColumns = request.columns().isPresent();
        header = inColumns
                ? new ColumnHeader(text, request.width())
                : new PosterHeader(text, request.width(), isTall(request));
        footer = inColumns
                ? new ColumnFooter(text, shapes, request.width())
                : new PosterFooter(text, shapes, request.width(), isTall(request));
        empty.getStyleClass().add("poster-empty");
        empty.setText(text.empty());
        empty.setVisible(events.isEmpty());
        columns = request.columns()
                .filter(chosen -> !events.isEmpty())
                .map(chosen -> new ColumnPages(events, shapes, request, chosen));
        timeline.setVisible(!events.isEmpty() && columns.isEmpty());
        timeline.contentProperty()
                .set(new TimelineContent(
                        events,
                        Lanes.of(
                                events,
                                request.grouping(),
                                request.folds(),
                                request.timeline().actors(),
                                request.timeline().categories()),
                        EventLinks.NONE,
                        request.timeline().eras(),
                        shapes,
                        request.style(),
                        request.options().fixed()));
        timeline.viewportProperty()
                .set(request.period().map(span -> Viewport.showing(span, request.width(), MARGIN, MARGIN)));
        getChildren().addAll(header, timeline, empty, footer);
        columns.ifPresent(getChildren()::add);
    }

    private static boolean isTall(ImageRequest request) {
        return request.options().allCards() || request.height() >= TALL;
    }

    /**
     * The events that a column page has space for, if these are not all; after the layout.
     *
     * @throws ExportException if the request wants all, or if not even one fits
     */
    public Optional<List<Event>> mostImportant() throws ExportException {
        Optional<ColumnLayout> some = columns.flatMap(ColumnPages::shown).filter(layout -> !layout.complete());
        if (some.filter(layout -> all || layout.shown() == 0).isPresent()) {
            double frame = getHeight() - columns.orElseThrow().getHeight();
            throw ExportException.tooSmall(
                    pixels(getWidth()), pixels(frame + columns.orElseThrow().neededHeight()));
        }
        return some.map(ColumnLayout::events);
    }

    /**
     * Lets the foot explain the marks that are in the picture after a layout, and no others.
     *
     * @return whether that is a change, after which another layout is needed; it comes to an end
     */
    public boolean explainMarks() {
        Node picture = columns.isPresent() ? columns.get() : timeline;
        int withoutBar = columns.flatMap(ColumnPages::shown)
                .map(ColumnLayout::periodsWithoutBar)
                .map(List::size)
                .orElse(0);
        return footer.explain(PictureMarks.in(picture), withoutBar);
    }

    private int pixels(double px) {
        return (int) Math.ceil(px * pixelsPerPx);
    }

    /**
     * How the events of an image in columns fit into it; after the layout, and empty where there are no columns.
     *
     * @param all how many events are to be shown
     */
    public Optional<ColumnFit> fit(int all) {
        return columns.flatMap(pages -> pages.shown()
                .map(layout -> new ColumnFit(
                        layout.shown(), all, layout.typeSize(), pages.laidOut(), getHeight() - pages.getHeight())));
    }

    /** The height, in px, with which every event has its card. */
    public double neededHeight(double width) {
        return Math.ceil(header.prefHeight(width) + timeline.prefHeight(width) + footer.prefHeight(width));
    }

    /** The stylesheets that a scene with a poster needs. */
    public static List<String> stylesheets(Theme theme) {
        List<String> all = new ArrayList<>(theme.stylesheets());
        all.add(Objects.requireNonNull(Poster.class.getResource("poster.css")).toExternalForm());
        return all;
    }

    /** What the timeline shows; empty where there is no event, and before the layout. */
    public Optional<TimelineLayout> shown() {
        return timeline.isVisible() ? timeline.shownProperty().get() : Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = header.prefHeight(width);
        double bottom = getHeight() - footer.prefHeight(width);
        header.resizeRelocate(0, 0, width, top);
        footer.resizeRelocate(0, bottom, width, getHeight() - bottom);
        timeline.resizeRelocate(0, top, width, bottom - top);
        columns.ifPresent(pages -> pages.resizeRelocate(0, top, width, bottom - top));
        double emptyWidth = Math.min(width - 2 * MARGIN, empty.prefWidth(-1));
        empty.resizeRelocate(
                Math.round((width - emptyWidth) / 2),
                Math.round((top + bottom - EMPTY_LINE) / 2),
                emptyWidth,
                EMPTY_LINE);
    }
}
