package masar.layout.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.i18n.Language;
import masar.layout.columns.ColumnLayout.EraStretch;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.Viewport;
import masar.model.Era;
import masar.time.TimeSpan;

/** The stretches of the eras on the axis of a row, with their names beneath. */
final class EraNames {

    private static final double GAP = 10;

    private final List<Era> eras;
    private final Language language;
    private final TextMeasurer measurer;

    EraNames(List<Era> eras, Language language, TextMeasurer measurer) {
        this.eras = eras;
        this.language = language;
        this.measurer = measurer;
    }

    /** An era, the part of the axis that is its, in inline units, and whether it is shaded. */
    private record Part(Era era, double start, double end, boolean shaded) {}

    /**
     * The eras of a row. A name begins where its stretch does, or before where the page ends too soon; it may be longer
     * than the stretch as long as the next one has its place.
     *
     * @param band the y of the axis
     * @param line the y of the names
     */
    List<EraStretch> of(TimeSpan span, Viewport viewport, Direction direction, double width, double band, double line) {
        List<EraStretch> stretches = new ArrayList<>();
        double taken = 0;
        double most = width - ColumnMetrics.MARGIN;
        for (Part part : parts(span, viewport)) {
            String name = part.era.name().in(language);
            double length = measurer.width(name, Face.CAPTION) + Metrics.TEXT_SLACK;
            double at = Math.max(taken, Math.min(part.start, most - length));
            Optional<Label> label = Optional.empty();
            if (at <= Math.max(part.start, part.end - length) && at + length <= most) {
                Box box = new Box(direction.left(at, length, width), line, length, ColumnMetrics.ERA_LINE);
                label = Optional.of(new Label(name, box));
                taken = at + length + GAP;
            }
            double inEra = part.end - part.start;
            Box box = new Box(direction.left(part.start, inEra, width), band, inEra, ColumnMetrics.BAND_HEIGHT);
            stretches.add(new EraStretch(part.era, box, part.shaded, label));
        }
        return stretches;
    }

    private List<Part> parts(TimeSpan span, Viewport viewport) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < eras.size(); i++) {
            Era era = eras.get(i);
            long start = Math.max(span.start(), era.date().earliest().orElse(span.start()));
            long end = Math.min(span.end(), era.date().latest().orElse(span.end()));
            if (start < end) {
                parts.add(new Part(era, viewport.inline(start), viewport.inline(end), i % 2 == 0));
            }
        }
        parts.sort(Comparator.comparingDouble(Part::start));
        return parts;
    }
}
