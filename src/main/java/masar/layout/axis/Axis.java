package masar.layout.axis;

import java.util.List;
import java.util.Optional;
import masar.layout.frame.Label;

/** Two rows of labels, the finer one nearer to the events, a line at every change of a unit; and what is at choice. */
public record Axis(
        List<Tick> ticks, List<Label> minor, List<Label> major, Optional<HijriRow> hijri, Optional<Today> today) {}
