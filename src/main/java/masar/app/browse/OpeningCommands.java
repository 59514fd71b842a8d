package masar.app.browse;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import masar.app.task.BackgroundTask;

/**
 * Opens addresses by the commands that desktops have for it, one after another until one succeeds. Unlike the host
 * services of JavaFX, their exit codes say whether there was a program; xdg-open(1), section "Exit codes".
 */
final class OpeningCommands implements ExternalViewer {

    /** What comes with every desktop of freedesktop.org, and with GNOME. */
    static final List<List<String>> OF_DESKTOPS = List.of(List.of("xdg-open"), List.of("gio", "open"));

    /** A command that runs for longer has become the program that shows the page, or waits for it. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<List<String>> commands;
    private final Duration patience;

    OpeningCommands(List<List<String>> commands, Duration patience) {
        this.commands = commands;
        this.patience = patience;
    }

    @Override
    public void show(String address, Consumer<Boolean> then) {
        BackgroundTask.of(progress -> isShown(address)).onSuccess(then).start();
    }

    /** Tries the commands, which can take as long as all of them are waited for. */
    boolean isShown(String address) throws InterruptedException {
        for (List<String> command : commands) {
            if (succeeds(Stream.concat(command.stream(), Stream.of(address)).toList())) {
                return true;
            }
        }
        return false;
    }

    private boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return !ended || process.exitValue() == 0;
        } catch (IOException e) {
            // The command is not installed.
            return false;
        }
    }
}
