package masar.app;

import java.nio.file.Path;
import java.util.Optional;
import masar.layout.Grouping;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/**
 * How the window opens.
 *
 * @param data the dataset to show; the bundled one if empty
 * @param theme the theme; the one that matches the system if empty
 * @param hijri whether the axis has a row of the Islamic calendar
 */
public record AppOptions(
        Optional<Path> data, LabelStyle style, Optional<Theme> theme, Grouping grouping, boolean hijri) {}
