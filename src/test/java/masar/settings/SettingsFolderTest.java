package masar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each platform keeps such files, on a machine whose paths begin with a slash. */
class SettingsFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, /home/a, , , /home/a/.config/masar",
        "Linux, , , , /user/.config/masar",
        "Linux, relative, , , /user/.config/masar",
        "Linux, /home/a, /xdg, , /xdg/masar",
        "Linux, /home/a, '', , /home/a/.config/masar",
        "Linux, /home/a, relative, , /home/a/.config/masar",
        "Linux, /home/a, '/x\0y', , /home/a/.config/masar",
        "FreeBSD, /home/a, , /roaming, /home/a/.config/masar",
        "Mac OS X, /Users/a, /xdg, , /Users/a/Library/Application Support/Masar",
        "Windows 11, , /xdg, /roaming, /roaming/Masar",
        "Windows 11, , , , /user/AppData/Roaming/Masar",
    })
    void eachPlatformHasItsOwn(String system, String home, String xdg, String appData, Path folder) {
        Map<String, String> environment = new HashMap<>();
        environment.computeIfAbsent("HOME", name -> home);
        environment.computeIfAbsent("XDG_CONFIG_HOME", name -> xdg);
        environment.computeIfAbsent("APPDATA", name -> appData);

        assertThat(new SettingsFolder(environment, "/user").on(system)).isEqualTo(folder);
    }
}
