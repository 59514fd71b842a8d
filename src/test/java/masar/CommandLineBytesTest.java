package masar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineBytesTest {

    @Test
    void mavensLineIsPartedAsItsExecPluginDoes() {
        assertThat(CommandLineBytes.words("list  --text 'a \"b' \"c d\"e --empty \"\" "))
                .containsExactly("list", "--text", "a \"b", "c de", "--empty", "");
    }

    @Test
    void theLastArgumentsThatMavenWasGivenCount() {
        assertThat(CommandLineBytes.forMasar(List.of("java", "-Dmasar.args=list", "-q", "-Dmasar.args=validate x")))
                .contains(List.of("validate", "x"));
        assertThat(CommandLineBytes.forMasar(List.of("java", "-q"))).isEmpty();
    }

    @Test
    void anEmptyArgumentOfAProcessIsOne() {
        assertThat(CommandLineBytes.of(ProcessHandle.current().pid()))
                .hasValueSatisfying(
                        line -> assertThat(line).isNotEmpty().first().asString().contains("java"));
    }
}
