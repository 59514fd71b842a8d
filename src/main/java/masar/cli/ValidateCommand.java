package masar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.dataset.problem.Problem;
import masar.i18n.Messages;
import masar.time.DateLabels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masar validate}: says whether a file is a sound dataset, one line for each problem. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Option(names = "--strict", descriptionKey = "option.strict")
    private boolean strict;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Messages messages = Messages.of(Messages.Bundle.CLI, style.language());
        PrintWriter out = CommandLineRunner.out(spec);
        return switch (strict ? DatasetReader.readStrictly(file) : DatasetReader.read(file)) {
            case ReadResult.Loaded loaded -> {
                print(loaded.warnings(), out);
                int events = loaded.timeline().events().size();
                String count = messages.count("count.events", events, new DateLabels(style.labels()).count(events));
                out.println(Quoting.sentence(messages, "valid", file, count));
                yield 0;
            }
            case ReadResult.Rejected rejected -> {
                print(rejected.problems(), out);
                yield Failure.FAILED;
            }
        };
    }

    private void print(List<Problem> problems, PrintWriter out) {
        problems.forEach(problem -> out.println(problem.describe(style.language())));
    }
}
