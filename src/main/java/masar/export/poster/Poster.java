package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import masar.layout.Lanes;
import masar.layout.TimelineLayout;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.TimelineContent;
import masar.view.TimelineView;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Theme;

/** A page with the timeline as the window shows it, between what it is about and a legend. */
public final class Poster extends Region {

    private static final PseudoClass TRANSPARENT = PseudoClass.getPseudoClass("transparent");

    /** Where the first event stands when all are shown, so that the title begins above it. */
    public static final double MARGIN = Metrics.FIT_MARGIN;

    private static final double TALL = 600;
    private static final double EMPTY_LINE = 24;

    private final PosterHeader header;
    private final PosterFooter footer;
    private final TimelineView timeline = new TimelineView();
    private final TextBlock empty = new TextBlock(Typeface.REGULAR, 14, EMPTY_LINE, 1);

    public Poster(ImageRequest request, PosterText text) {
        EventIndex events = text.events();
        boolean rightToLeft = request.style().language().rightToLeft();
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("poster");
        pseudoClassStateChanged(TRANSPARENT, request.transparent());
        header = new PosterHeader(text, request.width(), isTall(request));
        CategoryShapes shapes = CategoryShapes.of(request.timeline().categories());
        footer = new PosterFooter(text, shapes, request.width(), isTall(request));
        empty.getStyleClass().add("poster-empty");
        empty.setText(text.empty());
        empty.setVisible(events.isEmpty());
        timeline.setVisible(!events.isEmpty());
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
    }

    private static boolean isTall(ImageRequest request) {
        return request.options().allCards() || request.height() >= TALL;
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
        double emptyWidth = Math.min(width - 2 * MARGIN, empty.prefWidth(-1));
        empty.resizeRelocate(
                Math.round((width - emptyWidth) / 2),
                Math.round((top + bottom - EMPTY_LINE) / 2),
                emptyWidth,
                EMPTY_LINE);
    }
}
