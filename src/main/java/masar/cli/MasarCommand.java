package masar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code masar} by itself: opens the window. */
@Command(name = "masar", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class MasarCommand implements Callable<Integer> {

    private final CommandLineRunner.Window window;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "option.data.window")
    private @Nullable Path data;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "parameter.open")
    private @Nullable Opened opened;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--fresh", descriptionKey = "option.fresh")
    private boolean fresh;

    MasarCommand(CommandLineRunner.Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        if (opened != null && ((data != null && opened.file().isPresent()) || opened.isMistyped())) {
            // A command that was mistyped, or a second dataset.
            throw new UnmatchedArgumentException(CommandLineRunner.commandLine(spec), List.of(opened.text()));
        }
        Optional<Opened> asked = Optional.ofNullable(opened);
        return window.open(new WindowOptions(
                asked.flatMap(Opened::file).or(() -> Optional.ofNullable(data)),
                style.given(),
                fresh,
                view.line(asked.flatMap(Opened::view))));
    }
}
