package masar.app;

import java.nio.file.Path;
import java.util.Optional;
import masar.time.LabelStyle;
import masar.view.Theme;

/**
 * How the window opens.
 *
 * @param data the dataset to show; the bundled one if empty
 */
public record AppOptions(Optional<Path> data, LabelStyle style, Theme theme) {}
