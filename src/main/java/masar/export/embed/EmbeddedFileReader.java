package masar.export.embed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import masar.dataset.DatasetReader;

/** Reads the files inside an image. Whatever the image holds, no more memory is needed than for any file. */
public final class EmbeddedFileReader {

    /** How many bytes of a file say what it is: spaces may stand before the first element of XML. */
    private static final int HEAD = 1024;

    private enum Kind {
        PNG,
        SVG,
        PDF
    }

    private final Path image;
    private final Kind kind;

    private EmbeddedFileReader(Path image, Kind kind) {
        this.image = image;
        this.kind = kind;
    }

    /** The reader of a file that begins as images do that can hold files; empty for any other file, or none. */
    public static Optional<EmbeddedFileReader> of(Path file) {
        // A pipe would be empty for those who read it next, or wait for ever.
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return kind(head).map(kind -> new EmbeddedFileReader(file, kind));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String head) {
        if (head.startsWith("\u0089PNG")) {
            return Optional.of(Kind.PNG);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(Kind.PDF);
        }
        String withoutMark = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return withoutMark.stripLeading().startsWith("<") ? Optional.of(Kind.SVG) : Optional.empty();
    }

    /**
     * The files of some names, as far as the image has them.
     *
     * @throws IOException if the image cannot be read from where it is
     * @throws UnreadableImage if it is damaged, or more than is read
     */
    public List<EmbeddedFile> read(List<String> names) throws IOException, UnreadableImage {
        if (kind != Kind.PNG && Files.size(image) > DatasetReader.largestFile()) {
            throw UnreadableImage.tooLarge(DatasetReader.largestFile());
        }
        if (kind == Kind.PDF) {
            return PdfAttachments.read(image, names);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(image), 1 << 16)) {
            return kind == Kind.PNG ? PngText.read(in, names) : SvgMetadata.read(in, names);
        }
    }
}
