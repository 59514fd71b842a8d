package masar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;

/** The theme of the first start. */
class SystemLookTest {

    @Test
    void itIsLightOrDarkAsTheSystemIs() {
        assertThat(SystemLook.theme(Map.of(), ColorScheme.LIGHT)).isEqualTo(Theme.LIGHT);
        assertThat(SystemLook.theme(Map.of(), ColorScheme.DARK)).isEqualTo(Theme.DARK);
    }

    @Test
    void whoAsksForContrastGetsIt() {
        assertThat(SystemLook.theme(Map.of("Windows.SPI.HighContrast", true), ColorScheme.DARK))
                .isEqualTo(Theme.CONTRAST);
        assertThat(SystemLook.theme(Map.of("GTK.theme_name", "HighContrast"), ColorScheme.LIGHT))
                .isEqualTo(Theme.CONTRAST);
    }

    @Test
    void otherSettingsAreNoContrast() {
        assertThat(SystemLook.theme(
                        Map.of("Windows.SPI.HighContrast", false, "GTK.theme_name", "Adwaita"), ColorScheme.LIGHT))
                .isEqualTo(Theme.LIGHT);
    }
}
