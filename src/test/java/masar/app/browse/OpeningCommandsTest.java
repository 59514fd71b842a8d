package masar.app.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class OpeningCommandsTest {

    private static final List<String> MISSING = List.of("masar-no-such-command");
    private static final List<String> FAILS = List.of("sh", "-c", "exit 3");

    /** Waits for its input, which never comes. */
    private static final List<String> STAYS = List.of("sh", "-c", "read line");

    @TempDir
    private Path folder;

    private static boolean isShown(List<List<String>> commands, Duration patience) throws InterruptedException {
        return new OpeningCommands(commands, patience).isShown("https://example.org/");
    }

    private static boolean isShown(List<List<String>> commands) throws InterruptedException {
        return isShown(commands, Duration.ofSeconds(60));
    }

    @Test
    void withoutACommandThatSucceedsNothingIsShown() throws InterruptedException {
        assertThat(isShown(List.of())).isFalse();
        assertThat(isShown(List.of(MISSING))).isFalse();
        assertThat(isShown(List.of(FAILS))).isFalse();
        assertThat(isShown(List.of(MISSING, FAILS))).isFalse();
    }

    @Test
    void theNextCommandIsTriedUntilOneSucceeds() throws Exception {
        Path seen = folder.resolve("seen");
        List<String> writes = List.of("sh", "-c", "printf %s \"$1\" >> \"$0\"", seen.toString());

        assertThat(isShown(List.of(MISSING, FAILS, writes, writes))).isTrue();

        assertThat(seen).hasContent("https://example.org/");
    }

    @Test
    void aCommandThatDoesNotEndShowsThePage() throws InterruptedException {
        assertThat(isShown(List.of(STAYS, FAILS), Duration.ofMillis(50))).isTrue();
    }

    @Test
    void anAddressIsOneArgument() throws Exception {
        Path seen = folder.resolve("seen");
        List<String> writes = List.of("sh", "-c", "printf %s \"$# $1\" > \"$0\"", seen.toString());
        String address = "https://example.org/?a=1&b=$(id) ; 'x' \"y\"";

        assertThat(new OpeningCommands(List.of(writes), Duration.ofSeconds(60)).isShown(address))
                .isTrue();

        assertThat(Files.readString(seen)).isEqualTo("1 " + address);
    }
}
