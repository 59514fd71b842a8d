package masar;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import masar.app.AppOptions;
import masar.app.MasarApp;
import masar.app.kept.GivenLook;
import masar.cli.CommandLineRunner;
import masar.cli.GivenStyle;
import masar.cli.Terminal;
import masar.cli.WholeTimeline;
import masar.cli.WindowOptions;

/** Chooses: a command, a window, or - where no window can open - an image of the whole timeline. */
public final class Main {

    private Main() {}

    /** Runs Masar and ends the process with the exit code of the command, or 0 when the window was closed. */
    public static void main(String[] arguments) {
        Utf8Process.ensure(arguments.length);
        // Arabic shaped on two threads at once kills the process: Pango's font map has no lock.
        System.setProperty("quantum.multithreaded", "false");
        // Drawn in software, backgrounds of several colours take ten times as long from the cache as without it.
        System.setProperty("prism.disableRegionCaching", "true");
        System.setProperty("java.awt.headless", "true");
        NativeLibraries.prepare();
        PrintWriter out = Terminal.standardOutput();
        PrintWriter err = Terminal.standardError();
        int exitCode = CommandLineRunner.run(List.of(arguments), options -> window(options, out, err), out, err);
        // In any case: a toolkit that was started would keep the process alive.
        System.exit(exitCode);
    }

    private static int window(WindowOptions options, PrintWriter out, PrintWriter err) {
        MasarApp.prepare(options.fresh());
        Optional<Display.Missing> missing = Display.missing();
        if (missing.isPresent()) {
            return WholeTimeline.write(options, missing.get().name(), Path.of(""), out, err);
        }
        GivenStyle style = options.style();
        MasarApp.run(new AppOptions(
                options.data(),
                new GivenLook(
                        style.language(),
                        style.months(),
                        style.digits(),
                        style.theme(),
                        style.grouping(),
                        style.hijri()),
                options.view()));
        return 0;
    }
}
