package masar.export.poster;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import masar.i18n.Messages;
import masar.layout.columns.CardExtras;
import masar.layout.columns.ColumnLayout;
import masar.layout.columns.ColumnLayouter;
import masar.layout.columns.ColumnRequest;
import masar.layout.frame.Direction;
import masar.layout.frame.TextMeasurer;
import masar.layout.index.EventIndex;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.columns.ColumnPage;
import masar.view.parts.TimelineText;
import masar.view.theme.CategoryShapes;

/** The column page of an image, laid out for the size that it gets. */
public final class ColumnPages extends Pane {

    private final ColumnLayouter layouter;
    private final LabelStyle style;
    private final CategoryShapes shapes;
    private final ColumnOptions options;
    private final Direction direction;
    private Optional<ColumnLayout> shown = Optional.empty();
    private double laidOutHeight = Double.NaN;

    ColumnPages(EventIndex events, CategoryShapes shapes, ImageRequest request, ColumnOptions options) {
        this.style = request.style();
        this.shapes = shapes;
        this.options = options;
        this.direction = Direction.of(request.style().language());
        this.layouter = layouter(events, request, TimelineText.MEASURER);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** What lays out events of an image of one page. */
    static ColumnLayouter layouter(EventIndex events, ImageRequest request, TextMeasurer measurer) {
        return layouter(events, request, false, measurer);
    }

    /**
     * What lays out events of an image.
     *
     * @param numbered whether cards have numbers
     */
    public static ColumnLayouter layouter(
            EventIndex events, ImageRequest request, boolean numbered, TextMeasurer measurer) {
        Messages messages = Messages.of(Messages.Bundle.EXPORT, request.style().language());
        Map<String, String> notes = request.columns().orElseThrow().notes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, note -> messages.get("card.note", note.getValue())));
        return new ColumnLayouter(
                events,
                request.timeline().eras(),
                new DateLabels(request.style()),
                measurer,
                new CardExtras(numbered, notes));
    }

    /** The height, in px, in which all events fit in the least type. */
    double neededHeight() {
        return layouter.leastHeight(request(getWidth(), getHeight()));
    }

    private ColumnRequest request(double width, double height) {
        return new ColumnRequest(direction, width, height, options.detail(), options.type());
    }

    /** What was to be laid out; after the layout. */
    ColumnRequest laidOut() {
        return request(getWidth(), laidOutHeight);
    }

    /** What is on the page; empty before the layout. */
    Optional<ColumnLayout> shown() {
        return shown;
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() == laidOutHeight || !(getHeight() > 0)) {
            return;
        }
        laidOutHeight = getHeight();
        ColumnLayout layout = layouter.fitting(request(getWidth(), getHeight()));
        ColumnPage page = new ColumnPage(layout, 0, shapes, style);
        page.setManaged(false);
        page.resizeRelocate(0, 0, getWidth(), getHeight());
        getChildren().setAll(page);
        shown = Optional.of(layout);
    }
}
