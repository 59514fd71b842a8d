package masar.export.reopen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import masar.export.ImageFile;
import masar.export.ImageFormat;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Caption;
import masar.export.embed.EmbeddedFile;
import masar.export.embed.EmbeddedFiles;
import masar.export.file.ExportException;
import masar.export.file.Progress;
import masar.i18n.Language;

/** Small images without a picture that carry files. */
final class Carriers {

    /** A dataset of one event. */
    static final String TIMELINE = "{\"events\":[{\"date\":\"2003\",\"title\":\"س\"}]}";

    private Carriers() {}

    /** An image in some format, in a file of its own in a folder. */
    static Path write(ImageFormat format, EmbeddedFiles data, Path folder) throws ExportException {
        Path file = format.rename(folder.resolve("carrier"));
        Caption caption = new Caption("عنوان", "وصف", Language.ARABIC).with(data);
        ImageFile.write(new Drawing(20, 20, caption, List.of()), 1, file, Progress.NONE);
        return file;
    }

    static EmbeddedFile timeline(String json) {
        return new EmbeddedFile(ImageData.TIMELINE, json.getBytes(UTF_8));
    }

    static EmbeddedFile view(String json) {
        return new EmbeddedFile(ImageData.VIEW, json.getBytes(UTF_8));
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
