package masar.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.ExportException.Reason;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.export.pdf.PdfWriter;
import masar.export.png.PngWriter;
import masar.export.svg.SvgWriter;

/**
 * The formats of image files: what their names end with and what writes them. The window, its memory and the command
 * line list these in this order; the first is the usual one.
 */
public enum ImageFormat {
    PNG(".png", (drawing, scale, pages, file, progress) -> PngWriter.write(drawing, scale, file, progress)),
    SVG(".svg", (drawing, scale, pages, file, progress) -> SvgWriter.write(drawing, file, progress)),
    PDF(".pdf", (drawing, scale, pages, file, progress) -> PdfWriter.write(drawing, pages, file, progress));

    /** Writes a drawing to a file; ignores the scale or the pages where its format has none. */
    @FunctionalInterface
    interface Writer {
        void write(Drawing drawing, double scale, PdfPages pages, Path file, Progress progress) throws ExportException;
    }

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
    private final Writer writer;

    ImageFormat(String ending, Writer writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** What the names of its files end with, in small letters, such as {@code .png}. */
    public String ending() {
        return ending;
    }

    /** The endings of all formats, as a list for people. */
    public static String endings() {
        return Stream.of(values()).map(ImageFormat::ending).collect(Collectors.joining(" / "));
    }

    /** The format of a name such as {@code png}, in capitals or not. */
    public static Optional<ImageFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The format that a file's name ends with, in capitals or not.
     *
     * @throws ExportException if no format has the ending, or there is nothing before it
     */
    public static ImageFormat of(Path file) throws ExportException {
        return ending(name(file))
                .filter(format -> name(file).length() > format.ending.length())
                .orElseThrow(() -> new ExportException(Reason.WRONG_NAME, file, endings()));
    }

    /** Whether a file's name ends as those of this format do, in capitals or not. */
    public boolean isOf(Path file) {
        return ending(name(file)).filter(format -> format == this).isPresent();
    }

    /** The name of a file in this format; the ending of another format, in capitals or not, is replaced. */
    public Path rename(Path file) {
        String name = name(file);
        int bare = name.length()
                - ending(name).map(format -> format.ending.length()).orElse(0);
        return file.resolveSibling(name.substring(0, bare) + ending);
    }

    Writer writer() {
        return writer;
    }

    private static Optional<ImageFormat> ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> small.endsWith(format.ending))
                .findFirst();
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), "");
    }
}
