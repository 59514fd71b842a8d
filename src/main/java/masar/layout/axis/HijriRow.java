package masar.layout.axis;

import java.util.List;
import masar.layout.frame.Label;

/**
 * The row of the Islamic calendar, with a line at every change of what its labels name.
 *
 * @param steps the x, in px, of short lines at the months between, where they can be seen
 */
public record HijriRow(List<Tick> ticks, List<Double> steps, List<Label> labels) {}
