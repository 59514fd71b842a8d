package masar.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.pdf.PdfPages;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.export.reopen.TimelineFile;
import masar.i18n.Messages;
import masar.layout.Grouping;
import masar.layout.columns.Detail;
import masar.query.EventFilter;
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
                    request(options, messages),
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

    private static ImageRequest request(WindowOptions options, Messages messages) throws Failure {
        ReadResult result =
                options.data().map(file -> TimelineFile.read(file).result()).orElseGet(DatasetReader::readBundled);
        ImageRequest onAxis = new ImageRequest(
                        DataOptions.timeline(result, messages),
                        EventFilter.NONE,
                        Optional.empty(),
                        options.style().labels(),
                        options.style().theme().orElse(Theme.LIGHT),
                        WIDTH,
                        HEIGHT,
                        1)
                .arranged(options.style().groupingOrNone(), options.style().layout());
        boolean axisOnly = options.style().groupingOrNone() != Grouping.NONE
                || options.style().layout().hijri();
        return axisOnly ? onAxis : onAxis.inColumns(COLUMNS);
    }
}
