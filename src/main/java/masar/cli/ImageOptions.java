package masar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.export.ImageFormat;
import masar.export.file.ExportException;
import masar.export.pdf.PdfPages;
import masar.export.poster.ImagePreset;
import masar.export.poster.ImageRequest;
import masar.export.poster.TypeUnit;
import masar.i18n.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how large an image is, what it is called and when it is made. */
final class ImageOptions {

    private static final double DEFAULT_WIDTH = 1600;
    private static final double DEFAULT_HEIGHT = 900;
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.out")
    private List<Path> out = new ArrayList<>();

    @Option(names = "--format", paramLabel = "png|svg|pdf", split = ",", descriptionKey = "option.image.format")
    private List<String> formats = new ArrayList<>();

    /** Those that are written with four digits. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    @Option(names = "--pages", paramLabel = "one|a4|a3", descriptionKey = "option.pages")
    private PdfPages pages = PdfPages.ONE;

    @Option(names = "--shape", paramLabel = "slide|square|story|a4|a3", descriptionKey = "option.shape")
    private @Nullable ImagePreset shape;

    @Option(names = "--width", paramLabel = "PX", descriptionKey = "option.width")
    private @Nullable Double width;

    @Option(names = "--height", paramLabel = "PX", descriptionKey = "option.height")
    private @Nullable Double height;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "option.scale")
    private @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "option.dpi")
    private @Nullable Double dpi;

    @Option(names = "--complete", descriptionKey = "option.complete")
    private boolean complete;

    @Option(names = "--transparent", descriptionKey = "option.transparent")
    private boolean transparent;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "option.date")
    private @Nullable String date;

    PdfPages pages() {
        return pages;
    }

    /** Whether every event has its card, in an image that is as high as that needs. */
    boolean complete() {
        return complete;
    }

    /**
     * In which unit type is measured: points on paper, else pixels of the image. An image of more pixels than its shape
     * usually has is the same in finer detail.
     */
    TypeUnit typeUnit(double chosenScale) {
        if (shape != null && shape.paper()) {
            return TypeUnit.POINTS;
        }
        return TypeUnit.pixels(Math.min(chosenScale, shape == null ? 1 : shape.scale()));
    }

    boolean transparent() {
        return transparent;
    }

    /** Before it is scaled, in px. */
    double width() {
        return width != null ? width : shape != null ? shape.width() : DEFAULT_WIDTH;
    }

    /** Before it is scaled, in px. */
    double height() {
        return height != null ? height : shape != null ? shape.height() : DEFAULT_HEIGHT;
    }

    /** How many pixels correspond to a px. */
    double scale(Messages messages) throws Failure {
        if (scale != null && dpi != null) {
            throw Failure.usage(messages.get("scale.twice"));
        }
        if (dpi != null) {
            return dpi / ImageRequest.PX_PER_INCH;
        }
        return scale != null ? scale : shape != null ? shape.scale() : 1;
    }

    /** The files to write: those named, in each of the formats if any is given. */
    List<Path> files(Messages messages) throws Failure {
        List<Path> files = new ArrayList<>();
        for (Path file : out) {
            if (formats.isEmpty()) {
                files.add(requireFormat(file, messages));
            }
            for (String format : formats) {
                files.add(requireFormat(format(format, messages).rename(file), messages));
            }
        }
        return files;
    }

    private static ImageFormat format(String name, Messages messages) throws Failure {
        return ImageFormat.named(name)
                .orElseThrow(
                        () -> Failure.usage(Quoting.sentence(messages, "format.unknown", name, ImageFormat.endings())));
    }

    private static Path requireFormat(Path file, Messages messages) throws Failure {
        try {
            ImageFormat.of(file);
            return file;
        } catch (ExportException e) {
            throw Failure.usage(e.sentence(messages.language()));
        }
    }

    /** The day that was named, or the one of the environment for builds that are to be repeated, or today. */
    LocalDate made(Clock clock, Messages messages) throws Failure {
        Optional<String> epoch = Optional.ofNullable(System.getenv(EPOCH)).filter(text -> !text.isBlank());
        try {
            LocalDate day = date != null
                    ? LocalDate.parse(date)
                    : epoch.map(text ->
                                    LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC))
                            .orElseGet(() -> LocalDate.now(clock));
            YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
            return day;
        } catch (DateTimeException | NumberFormatException e) {
            String option = date != null ? "--date" : EPOCH;
            throw Failure.usage(
                    Quoting.sentence(messages, "day.invalid", option, date != null ? date : epoch.orElse("")));
        }
    }
}
