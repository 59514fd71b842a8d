package masar.dataset;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problem;
import masar.model.Timeline;

/** Reads texts as if they were files. */
final class Reading {

    private Reading() {}

    static ReadResult read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadResult read(byte[] bytes) {
        return DatasetReader.read(new ByteArrayInputStream(bytes), "file.json");
    }

    static ReadResult readStrictly(String text) {
        return DatasetReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "file.json",
                Rules.STRICT,
                DatasetReader.Limits.OF_MEMORY);
    }

    /** Reads a text of which the events are cut into parts of some bytes or more. */
    static ReadResult readInParts(byte[] bytes, int partBytes) {
        return new TimelineReader(bytes, "file.json", Rules.LENIENT, new Budget(Long.MAX_VALUE), partBytes, done -> {})
                .read();
    }

    static Timeline load(String text) {
        return timeline(read(text));
    }

    static Timeline timeline(ReadResult result) {
        return switch (result) {
            case Loaded loaded -> loaded.timeline();
            case Rejected rejected -> throw new AssertionError("Rejected: " + rejected.problems());
        };
    }

    /** The errors of a text that is rejected, or else the warnings. */
    static List<Problem> problems(String text) {
        return problems(read(text));
    }

    static List<Problem> problems(ReadResult result) {
        return switch (result) {
            case Loaded loaded -> loaded.warnings();
            case Rejected rejected -> rejected.problems();
        };
    }
}
