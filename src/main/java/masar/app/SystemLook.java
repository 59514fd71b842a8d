package masar.app;

import java.util.Map;
import javafx.application.ColorScheme;
import masar.view.theme.Theme;

/** Chooses the theme that matches the settings of the system. */
final class SystemLook {

    private SystemLook() {}

    /**
     * High contrast takes precedence, because a reader who requests it needs it.
     *
     * @param preferences those of the system, by the names that JavaFX gives them
     */
    static Theme theme(Map<String, Object> preferences, ColorScheme scheme) {
        if (asksForContrast(preferences)) {
            return Theme.CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Windows has a switch for it, Linux desktops a theme; JavaFX does not report the setting of macOS. */
    private static boolean asksForContrast(Map<String, Object> preferences) {
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || (preferences.get("GTK.theme_name") instanceof String name && name.startsWith("HighContrast"));
    }
}
