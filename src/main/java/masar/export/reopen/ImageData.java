package masar.export.reopen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import masar.dataset.TimelineWriter;
import masar.export.embed.EmbeddedFile;
import masar.export.embed.EmbeddedFiles;
import masar.export.file.ExportException;
import masar.export.poster.ImageRequest;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.TimelinePart;

/** The files that an image carries: a dataset of the events that it shows, and its view. */
public final class ImageData {

    /** A dataset that can also be opened by itself. */
    static final String TIMELINE = "masar-timeline.json";

    static final String VIEW = "masar-view.json";

    private ImageData() {}

    /** The files of an image that shows some of the events of a request. */
    public static EmbeddedFiles of(ImageRequest request, List<Event> shown) {
        return () -> List.of(
                new EmbeddedFile(TIMELINE, timeline(request, shown)),
                new EmbeddedFile(VIEW, ImageViewFile.write(ImageView.of(request))));
    }

    private static byte[] timeline(ImageRequest request, List<Event> shown) throws ExportException {
        Timeline part = TimelinePart.of(
                request.timeline(), shown.stream().map(Event::id).collect(Collectors.toSet()), request.period());
        Limited bytes = new Limited();
        try {
            TimelineWriter.write(part, bytes);
        } catch (IOException e) {
            throw ExportException.tooMuchData(EmbeddedFile.MOST >> 20);
        }
        return bytes.written.toByteArray();
    }

    /** Fails beyond what an image can hold, rather than when memory is full. */
    private static final class Limited extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (written.size() + (long) length > EmbeddedFile.MOST) {
                throw new IOException("More than " + EmbeddedFile.MOST + " bytes");
            }
            written.write(bytes, offset, length);
        }
    }
}
