package masar.layout.axis;

import java.util.ArrayList;
import java.util.List;
import masar.i18n.Language;
import masar.layout.frame.Frame;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.model.Era;

/** The bands of the eras that are in view; every second era of the dataset is shaded. */
public final class EraPlanner {

    private final List<Era> eras;
    private final TextMeasurer measurer;
    private final Language language;

    public EraPlanner(List<Era> eras, TextMeasurer measurer, Language language) {
        this.eras = eras;
        this.measurer = measurer;
        this.language = language;
    }

    /**
     * The eras in view.
     *
     * @param bottom the y at which the bands end: the axis, or the first of several lanes
     */
    public List<EraBand> bands(Frame frame, double bottom) {
        List<EraBand> bands = new ArrayList<>();
        for (int i = 0; i < eras.size(); i++) {
            Era era = eras.get(i);
            double start = inline(
                    frame,
                    era.date().earliest().stream().asDoubleStream().findFirst().orElse(Double.NEGATIVE_INFINITY));
            double end = inline(
                    frame,
                    era.date().latest().stream().asDoubleStream().findFirst().orElse(Double.POSITIVE_INFINITY));
            double from = Math.max(start, 0);
            double to = Math.min(end, frame.width());
            if (from < to) {
                String name = era.name().in(language);
                bands.add(new EraBand(
                        era,
                        frame.box(from, to - from, 0, bottom),
                        i % 2 == 0,
                        frame.sticky(name, measurer.width(name, Face.CAPTION), from, to, 0, Metrics.ERA_CAPTION)));
            }
        }
        return bands;
    }

    private static double inline(Frame frame, double second) {
        return frame.viewport().inline(second);
    }
}
