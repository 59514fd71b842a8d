package masar.layout.axis;

import java.util.Optional;
import masar.layout.frame.Frame;
import masar.layout.frame.Label;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.time.DateLabels;

/** Plans the axis, with its optional parts: a row of the Islamic calendar and a line that marks today. */
public final class AxisPlanner {

    private static final double PADDING = 6;

    private final LayoutOptions options;
    private final DateLabels labels;
    private final TextMeasurer measurer;
    private final TickPlanner ticks;
    private final HijriPlanner hijri;

    public AxisPlanner(DateLabels labels, TextMeasurer measurer, LayoutOptions options) {
        this.options = options;
        this.labels = labels;
        this.measurer = measurer;
        this.ticks = new TickPlanner(labels, measurer);
        this.hijri = new HijriPlanner(labels, measurer);
    }

    /** The height of the axis, in px. */
    public double height() {
        return Metrics.AXIS_HEIGHT + (options.hijri() ? Metrics.HIJRI_ROW : 0);
    }

    /** The axis of a view. */
    public Axis axis(Frame frame) {
        TickPlanner.Rows rows = ticks.rows(frame);
        return new Axis(
                rows.ticks(),
                rows.steps(),
                rows.minor(),
                rows.major(),
                options.hijri() ? Optional.of(hijri.row(frame)) : Optional.empty(),
                options.today().isPresent() ? today(frame, options.today().getAsLong()) : Optional.empty());
    }

    /** The line, if it is in view, with its label on the side where that fits. */
    private Optional<Today> today(Frame frame, long second) {
        double inline = frame.viewport().inline(second);
        if (inline < 0 || inline > frame.width()) {
            return Optional.empty();
        }
        String word = labels.today();
        double width = measurer.width(word, Face.CAPTION) + Metrics.TEXT_SLACK;
        double after = inline + PADDING;
        double start = after + width <= frame.width() ? after : inline - PADDING - width;
        return Optional.of(new Today(
                frame.x(inline), new Label(word, frame.box(start, width, Metrics.ERA_CAPTION, Metrics.TODAY_HEIGHT))));
    }
}
