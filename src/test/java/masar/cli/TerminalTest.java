package masar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Path NO_PIPE = Path.of("no/such/descriptor");

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private static String printed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter out = Terminal.output(bytes, NO_PIPE);
        out.print(text);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whateverIsPrintedCannotSteerTheTerminal() {
        assertThat(printed("\u001b]0;title\u0007\u009b31m\u202e\r\u2028"))
                .isEqualTo("\\u001b]0;title\\u0007\\u009b31m\\u202e\\u000d\\u2028");
        assertThat(printed("\ud83d")).isEqualTo("\\ud83d");
    }

    @Test
    void sentencesPassWithTheirLinesAndIsolates() {
        String text = "\u2067٣ أيار\u2069\n\tمی\u200cخواهد 😀\n";

        assertThat(printed(text)).isEqualTo(text);
    }

    @Test
    void whatCannotBePrintedEndsTheCommand() {
        PrintWriter out = Terminal.output(new Full(), NO_PIPE);
        out.print("x");

        assertThatThrownBy(out::flush)
                .isInstanceOfSatisfying(
                        Terminal.Broken.class, e -> assertThat(e.readerLeft()).isFalse());
    }

    @Test
    void aLongListEndsLongBeforeItsEnd() {
        PrintWriter out = Terminal.output(new Full(), NO_PIPE);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        out.println("an event");
                    }
                })
                .isInstanceOf(Terminal.Broken.class);
    }

    @Test
    void aFullDiskIsAFailureWithASentence() {
        StringWriter err = new StringWriter();

        int exitCode = CommandLineRunner.run(
                List.of("list", "--lang", "en"),
                options -> 0,
                Terminal.output(new Full(), NO_PIPE),
                new PrintWriter(err, true));

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("No space left on device").doesNotContain("Exception");
    }
}
