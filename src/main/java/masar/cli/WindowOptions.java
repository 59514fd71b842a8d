package masar.cli;

import java.nio.file.Path;
import java.util.Optional;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/**
 * The options with which to open the window.
 *
 * @param data the dataset to show; the bundled one if empty
 * @param theme the theme; the one that matches the system if empty
 * @param layout what is shown apart from the events
 */
public record WindowOptions(
        Optional<Path> data, LabelStyle style, Optional<Theme> theme, Grouping grouping, LayoutOptions layout) {

    static WindowOptions of(Optional<Path> data, StyleOptions style) {
        return new WindowOptions(data, style.labels(), style.theme(), style.grouping(), style.options());
    }
}
