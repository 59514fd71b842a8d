package masar.cli;

import java.nio.file.Path;
import java.util.Optional;
import masar.layout.Grouping;
import masar.layout.LayoutOptions;
import masar.time.LabelStyle;
import masar.view.Theme;

/**
 * How a window was asked for.
 *
 * @param data the dataset to show; the bundled one if empty
 * @param beside what is shown beside the events
 */
public record WindowOptions(
        Optional<Path> data, LabelStyle style, Theme theme, Grouping grouping, LayoutOptions beside) {}
