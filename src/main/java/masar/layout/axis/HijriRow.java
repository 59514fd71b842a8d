package masar.layout.axis;

import java.util.List;
import masar.layout.frame.Label;

/** The row of the Islamic calendar, with a line at every change of what its labels name. */
public record HijriRow(List<Tick> ticks, List<Label> labels) {}
