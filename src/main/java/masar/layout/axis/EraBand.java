package masar.layout.axis;

import java.util.Optional;
import masar.layout.frame.Box;
import masar.layout.frame.Label;
import masar.model.Era;

/** A stretch of time with a name; {@code shaded} ones alternate with plain ones. */
public record EraBand(Era era, Box box, boolean shaded, Optional<Label> caption) {}
