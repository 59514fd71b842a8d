package masar.export.reopen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problem;
import masar.export.embed.EmbeddedFile;
import masar.export.embed.EmbeddedFileReader;
import masar.export.embed.UnreadableImage;

/**
 * What a file gives that is a dataset, or an image that carries one.
 *
 * @param isImage whether it is, or seems to be, an image
 * @param view of an image whose dataset could be read
 */
public record TimelineFile(ReadResult result, boolean isImage, Optional<ImageView> view) {

    /** Reads a file, which problems name as the path does. */
    public static TimelineFile read(Path file) {
        return read(file, done -> {});
    }

    /**
     * Reads a file, which problems name as the path does.
     *
     * @param progress is given how much is done, from 0 to 1, on whatever threads; what it throws ends the reading
     */
    public static TimelineFile read(Path file, DoubleConsumer progress) {
        return EmbeddedFileReader.of(file)
                .map(image -> image(image, file.toString()))
                .orElseGet(() -> new TimelineFile(DatasetReader.read(file, progress), false, Optional.empty()));
    }

    private static TimelineFile image(EmbeddedFileReader image, String name) {
        try {
            List<EmbeddedFile> files = image.read(List.of(ImageData.TIMELINE, ImageData.VIEW));
            Optional<byte[]> timeline = content(ImageData.TIMELINE, files);
            return timeline.isEmpty()
                    ? rejected(name, "image.without-data", List.of())
                    : loaded(
                            DatasetReader.read(
                                    new ByteArrayInputStream(timeline.get()), name + "!" + ImageData.TIMELINE),
                            content(ImageData.VIEW, files));
        } catch (UnreadableImage e) {
            return rejected(name, e.key(), e.arguments());
        } catch (IOException e) {
            return rejected(name, "file.unreadable", List.of());
        }
    }

    private static TimelineFile loaded(ReadResult result, Optional<byte[]> view) {
        return new TimelineFile(
                result,
                true,
                result instanceof Loaded loaded
                        ? view.flatMap(json -> ImageViewFile.read(json, loaded.timeline()))
                        : Optional.empty());
    }

    private static Optional<byte[]> content(String name, List<EmbeddedFile> files) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(EmbeddedFile::content)
                .findFirst();
    }

    private static TimelineFile rejected(String name, String key, List<String> arguments) {
        Problem problem = new Problem(Problem.Severity.ERROR, name, Optional.empty(), "", key, arguments);
        return new TimelineFile(new Rejected(List.of(problem)), true, Optional.empty());
    }
}
