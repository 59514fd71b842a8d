package masar.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code masar} by itself: opens the window. */
@Command(name = "masar", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MasarCommand implements Callable<Integer> {

    private final CommandLineRunner.Window window;

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "option.data")
    private @Nullable Path data;

    MasarCommand(CommandLineRunner.Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(WindowOptions.of(Optional.ofNullable(data), style));
    }
}
