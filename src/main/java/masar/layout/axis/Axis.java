package masar.layout.axis;

import java.util.List;
import java.util.Optional;
import masar.layout.frame.Label;

/**
 * Two rows of labels, the finer one nearer to the events, with a line at each change of unit; and what can be switched on.
 *
 * @param steps the x, in px, of short lines between those of the finer row, for units whose labels have no space
 */
public record Axis(
        List<Tick> ticks,
        List<Double> steps,
        List<Label> minor,
        List<Label> major,
        Optional<HijriRow> hijri,
        Optional<Today> today) {}
