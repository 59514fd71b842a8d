package masar.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import masar.export.ExportException.Reason;

/** Writes a drawing in the format that a file's name ends with. */
public final class ImageFile {

    private ImageFile() {}

    /**
     * Writes a file; one that is there already is replaced when the new one is complete. Meant for a background thread.
     *
     * @param scale how many dots a px becomes in formats made of dots
     * @throws ExportException if the ending is none of a format, or the file cannot be written, or it was called off;
     *     then nothing has changed
     */
    public static void write(Drawing drawing, double scale, Path target, Progress progress) throws ExportException {
        String name = Objects.toString(target.getFileName(), "").toLowerCase(Locale.ROOT);
        if (name.endsWith(SvgWriter.ENDING)) {
            SvgWriter.write(drawing, target, progress);
        } else if (name.endsWith(PngWriter.ENDING)) {
            PngWriter.write(drawing, scale, target, progress);
        } else if (name.endsWith(PdfWriter.ENDING)) {
            PdfWriter.write(drawing, PdfPages.ONE, target, progress);
        } else {
            throw new ExportException(
                    Reason.WRONG_NAME,
                    target,
                    String.join(" / ", PngWriter.ENDING, SvgWriter.ENDING, PdfWriter.ENDING));
        }
    }
}
