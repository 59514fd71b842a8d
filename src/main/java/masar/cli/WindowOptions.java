package masar.cli;

import java.nio.file.Path;
import java.util.Optional;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/**
 * How a window was asked for.
 *
 * @param data the dataset to show; the bundled one if empty
 * @param theme the one to show; the one that suits the system if empty
 * @param beside what is shown beside the events
 */
public record WindowOptions(
        Optional<Path> data, LabelStyle style, Optional<Theme> theme, Grouping grouping, LayoutOptions beside) {

    static WindowOptions of(Optional<Path> data, StyleOptions style) {
        return new WindowOptions(data, style.labels(), style.theme(), style.grouping(), style.options());
    }
}
