package masar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

    /** What Java puts in place of what it cannot decode. */
    private static final char UNDECODABLE = '\ufffd';

    /** Opens a window and returns the exit code when it is closed. */
    @FunctionalInterface
    public interface Window {
        int open(WindowOptions options);
    }

    private CommandLineRunner() {}

    /**
     * Runs one command. Whatever goes wrong ends in a sentence; a fault of the program has its trace besides, for whoever
     * mends it.
     *
     * @param window used when no subcommand is given
     * @param out if it cannot be written, the command ends; see {@link Terminal}
     * @return the exit code; 0 where the reader of a pipe left before its end
     */
    public static int run(List<String> arguments, Window window, PrintWriter out, PrintWriter err) {
        try {
            int exitCode = runUnguarded(arguments, window, out, err);
            out.flush();
            return exitCode;
        } catch (Terminal.Broken e) {
            if (e.readerLeft()) {
                return 0;
            }
            err.println(Quoting.sentence(messages(arguments), "output.failed", reason(e)));
        } catch (OutOfMemoryError e) {
            err.println(messages(arguments).get("memory.full"));
        } catch (RuntimeException | Error e) {
            err.println(messages(arguments).get("fault"));
            e.printStackTrace(err);
        }
        err.flush();
        return Failure.FAILED;
    }

    private static String reason(Terminal.Broken e) {
        return e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
    }

    private static int runUnguarded(List<String> arguments, Window window, PrintWriter out, PrintWriter err) {
        if (arguments.isEmpty()) {
            // Nothing to parse; preparing the parser would take a fifth of a second of the start.
            return window.open(
                    new WindowOptions(Optional.empty(), new StyleOptions().given(), false, Optional.empty()));
        }
        Messages messages = messages(arguments);
        Optional<String> undecodable = arguments.stream()
                .filter(argument -> argument.indexOf(UNDECODABLE) >= 0)
                .findFirst();
        if (undecodable.isPresent()) {
            err.println(Quoting.sentence(messages, "usage.undecodable", undecodable.get()));
            return Failure.USAGE;
        }
        AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
        CommandLine line = new CommandLine(new MasarCommand(window))
                .addSubcommand(new ExportCommand())
                .addSubcommand(new ListCommand())
                .addSubcommand(new CiteCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new VerifyCommand());
        Converters.install(line);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(messages.asResourceBundle())
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
                    // Thrown from here it would be reported by the library, in its own way.
                    fault.set(e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e));
                    return Failure.FAILED;
                });
        int exitCode = line.execute(arguments.toArray(String[]::new));
        RuntimeException thrown = fault.get();
        if (thrown != null) {
            throw thrown;
        }
        return exitCode;
    }

    /** Where a command prints. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return commandLine(spec).getOut();
    }

    /** Where a command writes what a user should know besides its result. */
    static PrintWriter err(@Nullable CommandSpec spec) {
        return commandLine(spec).getErr();
    }

    static CommandLine commandLine(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command runs through its command line");
        }
        return spec.commandLine();
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

    private static Messages messages(List<String> arguments) {
        return Messages.of(Messages.Bundle.CLI, language(arguments));
    }

    private static String usageProblem(ParameterException problem, Messages messages) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = switch (problem) {
            case MissingParameterException missing ->
                messages.get("usage.missing", names(missing.getMissing(), messages));
            case UnmatchedArgumentException unknown ->
                Quoting.sentence(
                        messages, "usage.unknown", String.join(messages.get("list.separator"), unknown.getUnmatched()));
            default -> Quoting.sentence(messages, "usage.value", name(problem.getArgSpec()), problem.getValue());
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
