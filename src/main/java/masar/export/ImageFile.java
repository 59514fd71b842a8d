package masar.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.file.ExportException.Reason;
import masar.export.file.Progress;
import masar.export.pdf.PdfPages;
import masar.export.pdf.PdfWriter;
import masar.export.png.PngWriter;
import masar.export.svg.SvgWriter;

/** Writes a drawing in the format that a file's name ends with. */
public final class ImageFile {

    /** What the names of images can end with. */
    public static final List<String> ENDINGS = List.of(PngWriter.ENDING, SvgWriter.ENDING, PdfWriter.ENDING);

    private ImageFile() {}

    /**
     * The name of a file in another format.
     *
     * @param ending one of {@link #ENDINGS}; takes the place of another one of them, in capitals or not
     */
    public static Path inFormat(Path file, String ending) {
        String name = Objects.toString(file.getFileName(), "");
        String bare = ENDINGS.stream()
                .filter(known -> name.toLowerCase(Locale.ROOT).endsWith(known))
                .findFirst()
                .map(known -> name.substring(0, name.length() - known.length()))
                .orElse(name);
        return file.resolveSibling(bare + ending);
    }

    /**
     * Refuses a name that would replace a file.
     *
     * @throws ExportException if there is a file of that name
     */
    public static void requireNew(Path file) throws ExportException {
        if (Files.exists(file)) {
            throw ExportException.exists(file);
        }
    }

    /** Writes a file, of a single page if it has pages. */
    public static void write(Drawing drawing, double scale, Path target, Progress progress) throws ExportException {
        write(drawing, scale, PdfPages.ONE, target, progress);
    }

    /**
     * Writes a file; one that is there already is replaced when the new one is complete. Meant for a background thread.
     *
     * @param scale how many pixels correspond to a px, in formats made of pixels
     * @param pages in formats that have pages
     * @throws ExportException if no format has the ending, or the file cannot be written, or writing was cancelled; then
     *     nothing has changed
     */
    public static void write(Drawing drawing, double scale, PdfPages pages, Path target, Progress progress)
            throws ExportException {
        String name = Objects.toString(target.getFileName(), "").toLowerCase(Locale.ROOT);
        if (name.endsWith(SvgWriter.ENDING)) {
            SvgWriter.write(drawing, target, progress);
        } else if (name.endsWith(PngWriter.ENDING)) {
            PngWriter.write(drawing, scale, target, progress);
        } else if (name.endsWith(PdfWriter.ENDING)) {
            PdfWriter.write(drawing, pages, target, progress);
        } else {
            throw new ExportException(Reason.WRONG_NAME, target, String.join(" / ", ENDINGS));
        }
    }
}
