package masar.view.theme;

import java.util.List;
import java.util.Objects;

/** Light, dark, or black on white with strong lines: the tokens that the stylesheets draw their colours from. */
public enum Theme {
    LIGHT("light.css"),
    DARK("dark.css"),
    CONTRAST("contrast.css");

    private final String file;

    Theme(String file) {
        this.file = file;
    }

    /** The stylesheets of the timeline in this theme, for a scene. */
    public List<String> stylesheets() {
        return List.of(url(file), url("timeline.css"));
    }

    private static String url(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
