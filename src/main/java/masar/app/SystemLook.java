package masar.app;

import java.util.Map;
import javafx.application.ColorScheme;
import masar.view.theme.Theme;

/** The theme that suits what the system asks of its applications. */
final class SystemLook {

    private SystemLook() {}

    /**
     * High contrast before all, for who asks for that needs it.
     *
     * @param preferences those of the system, by the names that JavaFX gives them
     */
    static Theme theme(Map<String, Object> preferences, ColorScheme scheme) {
        if (asksForContrast(preferences)) {
            return Theme.CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Windows has a switch for it, desktops of Linux a theme; JavaFX tells nothing of the one that macOS has. */
    private static boolean asksForContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || (preferences.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast"));
    }
}
