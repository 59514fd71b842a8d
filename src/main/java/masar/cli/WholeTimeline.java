package masar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.export.reopen.TimelineFile;
import masar.i18n.Messages;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.columns.Detail;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.saved.SavedView;
import masar.saved.ViewLine;
import masar.view.theme.Theme;

/** Draws the whole timeline to a file where no window can open. */
public final class WholeTimeline {

    private static final String NAME = "masar";
    private static final String ENDING = ".png";
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final ColumnOptions COLUMNS =
            ColumnOptions.of(Detail.FIT, OptionalDouble.empty(), false, TypeUnit.pixels(1));

    private WholeTimeline() {}

    /**
     * Draws the whole timeline to {@code masar.png}, or {@code masar-2.png} and so on where there is a file of that name,
     * and says in one line why.
     *
     * @param missing what a window would need, {@code DISPLAY} or {@code GTK}
     * @return the exit code
     */
    public static int write(WindowOptions options, String missing, Path folder, PrintWriter out, PrintWriter err) {
        Messages messages =
                Messages.of(Messages.Bundle.CLI, options.style().labels().language());
        try {
            Path file = newFile(folder.toAbsolutePath());
            HeadlessExport.write(
                    request(options, messages, err::println),
                    options.data().isEmpty(),
                    PdfPages.ONE,
                    List.of(file),
                    messages,
                    written -> out.println(Quoting.sentence(messages, "no.display." + missing, written)),
                    err::println);
            return 0;
        } catch (Failure e) {
            err.println(e.sentence());
            return e.exitCode();
        }
    }

    /** Nobody has named the file, so nobody has agreed to lose one. */
    private static Path newFile(Path folder) {
        Path file = folder.resolve(NAME + ENDING);
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = folder.resolve(NAME + '-' + i + ENDING);
        }
        return file;
    }

    private static ImageRequest request(WindowOptions options, Messages messages, Consumer<String> warn)
            throws Failure {
        ReadResult result =
                options.data().map(file -> TimelineFile.read(file).result()).orElseGet(DatasetReader::readBundled);
        Timeline timeline = DataOptions.timeline(result, messages);
        SavedView view = view(options, timeline, messages, warn);
        ImageRequest onAxis = new ImageRequest(
                        timeline,
                        view.filter(),
                        view.period(),
                        options.style().labels(),
                        options.style().theme().orElse(Theme.LIGHT),
                        WIDTH,
                        HEIGHT,
                        1)
                .arranged(view.grouping(), options.style().layout(view.hijri()))
                .folded(view.folds());
        return view.columns().isPresent() ? onAxis.inColumns(COLUMNS) : onAxis;
    }

    /** The view that was asked for, or else all events, in columns unless an option needs the axis. */
    private static SavedView view(WindowOptions options, Timeline timeline, Messages messages, Consumer<String> warn) {
        GivenStyle style = options.style();
        boolean axis = style.groupingOrNone() != Grouping.NONE || style.hijri().orElse(false);
        SavedView whole = new SavedView(
                axis ? Optional.empty() : Optional.of(Detail.FIT),
                style.groupingOrNone(),
                LaneFolds.NONE,
                style.hijri().orElse(false),
                Optional.empty(),
                EventFilter.NONE,
                Optional.empty());
        if (options.view().isEmpty()) {
            return whole;
        }
        ViewLine.Read read = ViewLine.read(options.view().get(), timeline, name(options), whole);
        read.problems().forEach(problem -> warn.accept(problem.sentence(messages.language())));
        return read.view();
    }

    private static String name(WindowOptions options) {
        return ViewLine.dataset(
                options.data().map(file -> String.valueOf(file.getFileName())).orElse(DatasetReader.BUNDLED));
    }
}
