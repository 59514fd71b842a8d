package masar.layout.axis;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import masar.layout.frame.Box;
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
    private static final double AMONG_CAPTIONS = (Metrics.ERA_CAPTION - Metrics.TODAY_HEIGHT) / 2;

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

    /**
     * The axis of a view.
     *
     * @param captions the captions of the eras, which the word at the line of today must not cover
     */
    public Axis axis(Frame frame, List<Label> captions) {
        TickPlanner.Rows rows = ticks.rows(frame);
        return new Axis(
                rows.ticks(),
                rows.steps(),
                rows.minor(),
                rows.major(),
                options.hijri() ? Optional.of(hijri.row(frame)) : Optional.empty(),
                options.today().isPresent() ? today(frame, options.today().getAsLong(), captions) : Optional.empty());
    }

    /**
     * The line, if it is in view. Its label is among the captions of the eras, where no card ever is, on the side where
     * it fits; beneath them if they leave no space.
     */
    private Optional<Today> today(Frame frame, long second, List<Label> captions) {
        double inline = frame.viewport().inline(second);
        if (inline < 0 || inline > frame.width()) {
            return Optional.empty();
        }
        String word = labels.today();
        double width = measurer.width(word, Face.CAPTION) + Metrics.TEXT_SLACK;
        List<Double> starts = DoubleStream.of(inline + PADDING, inline - PADDING - width)
                .filter(start -> start >= 0 && start + width <= frame.width())
                .boxed()
                .toList();
        Optional<Box> among = starts.stream()
                .map(start -> frame.box(start, width, AMONG_CAPTIONS, Metrics.TODAY_HEIGHT))
                .filter(box -> captions.stream().map(Label::box).noneMatch(box::overlaps))
                .findFirst();
        Box box = among.orElseGet(() ->
                frame.box(starts.stream().findFirst().orElse(0.0), width, Metrics.ERA_CAPTION, Metrics.TODAY_HEIGHT));
        return Optional.of(new Today(frame.x(inline), new Label(word, box)));
    }
}
