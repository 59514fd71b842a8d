package masar.layout.axis;

/** A line on the axis; {@code major} ones part the units of the coarser row. */
public record Tick(double x, boolean major) {}
