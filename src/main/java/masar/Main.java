package masar;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import masar.app.AppOptions;
import masar.app.MasarApp;
import masar.cli.CommandLineRunner;
import masar.cli.WholeTimeline;
import masar.cli.WindowOptions;

/** Chooses: a command, a window, or - where no window can open - an image of the whole timeline. */
public final class Main {

    /** The exit code of what should not have happened. */
    private static final int FAULT = 1;

    private Main() {}

    /** Runs Masar and ends the process with the exit code of the command, or 0 when the window was closed. */
    public static void main(String[] arguments) {
        // Arabic shaped on two threads at once kills the process: Pango's font map has no lock.
        System.setProperty("quantum.multithreaded", "false");
        // Drawn in software, backgrounds of several colours take ten times as long from the cache as without it.
        System.setProperty("prism.disableRegionCaching", "true");
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = printer(FileDescriptor.out);
        PrintWriter err = printer(FileDescriptor.err);
        int exitCode = FAULT;
        try {
            exitCode = CommandLineRunner.run(List.of(arguments), options -> window(options, out, err), out, err);
        } catch (RuntimeException | Error e) {
            // A fault of the program: the stack trace is needed to mend it.
            e.printStackTrace(err);
        }
        out.flush();
        err.flush();
        // In any case: a toolkit that was started would keep the process alive.
        System.exit(exitCode);
    }

    /** Arabic needs UTF-8, whatever encoding the system reports for the terminal. */
    private static PrintWriter printer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static int window(WindowOptions options, PrintWriter out, PrintWriter err) {
        MasarApp.prepare();
        Optional<Display.Missing> missing = Display.missing();
        if (missing.isPresent()) {
            return WholeTimeline.write(options, missing.get().name(), Path.of(""), out, err);
        }
        MasarApp.run(new AppOptions(
                options.data(),
                options.style(),
                options.theme(),
                options.grouping(),
                options.layout().hijri()));
        return 0;
    }
}
