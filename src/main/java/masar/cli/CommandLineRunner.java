package masar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import masar.i18n.Language;
import masar.i18n.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs Masar's command line: exit code 0 for done, 1 for what went wrong while doing it, 2 for wrong usage. */
public final class CommandLineRunner {

    /** Opens a window and returns the exit code when it is closed. */
    @FunctionalInterface
    public interface Window {
        int open(WindowOptions options);
    }

    private CommandLineRunner() {}

    /**
     * Runs one command.
     *
     * @param window used when no subcommand is given
     * @return the exit code
     */
    public static int run(List<String> arguments, Window window, PrintWriter out, PrintWriter err) {
        if (arguments.isEmpty()) {
            // Nothing to parse; preparing the parser would take a fifth of a second of the start.
            return window.open(WindowOptions.of(Optional.empty(), new StyleOptions()));
        }
        Language language = language(arguments);
        CommandLine line = new CommandLine(new MasarCommand(window))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new ValidateCommand());
        Messages messages = Messages.of(Messages.Bundle.CLI, language);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(helpTexts(language))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, args) -> {
                    err.println(usageProblem(e, messages));
                    return Failure.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof Failure failure) {
                        err.println(failure.sentence());
                        return failure.exitCode();
                    }
                    throw e;
                });
        return line.execute(arguments.toArray(String[]::new));
    }

    /** Where a command prints. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command runs through its command line");
        }
        return spec.commandLine().getOut();
    }

    /** The language of help and error messages: the one given, even if the other arguments are invalid. */
    private static Language language(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean next = argument.equals("--lang") && i + 1 < arguments.size();
            String code = next ? arguments.get(i + 1) : argument.replaceFirst("^--lang=", "");
            if (next || argument.startsWith("--lang=")) {
                return Language.ofCode(code).orElse(Language.ARABIC);
            }
        }
        return Language.ARABIC;
    }

    private static ResourceBundle helpTexts(Language language) {
        return Messages.of(Messages.Bundle.CLI, language).asResourceBundle();
    }

    private static String usageProblem(ParameterException problem, Messages messages) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = switch (problem) {
            case MissingParameterException missing ->
                messages.get("usage.missing", names(missing.getMissing(), messages));
            case UnmatchedArgumentException unknown ->
                messages.get("usage.unknown", String.join(messages.get("list.separator"), unknown.getUnmatched()));
            default -> messages.get("usage.value", name(problem.getArgSpec()), String.valueOf(problem.getValue()));
        };
        return sentence + System.lineSeparator() + messages.get("usage.help", command);
    }

    private static String names(List<ArgSpec> arguments, Messages messages) {
        return String.join(
                messages.get("list.separator"),
                arguments.stream().map(CommandLineRunner::name).toList());
    }

    private static String name(@Nullable ArgSpec argument) {
        if (argument == null) {
            return "";
        }
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
