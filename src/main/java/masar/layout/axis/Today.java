package masar.layout.axis;

import masar.layout.frame.Label;

/** Where today is. */
public record Today(double x, Label label) {}
