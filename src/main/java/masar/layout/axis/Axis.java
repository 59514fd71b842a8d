package masar.layout.axis;

import java.util.List;
import java.util.Optional;
import masar.layout.frame.Label;

/** Two rows of labels, the finer one nearer to the events, with a line at each change of unit; and what can be switched on. */
public record Axis(
        List<Tick> ticks, List<Label> minor, List<Label> major, Optional<HijriRow> hijri, Optional<Today> today) {}
