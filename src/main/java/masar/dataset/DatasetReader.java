package masar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problems;

/**
 * Reads dataset files. Whatever a file holds, the answer is a timeline or the problems that stand against it; no
 * exception, and no more memory than the machine gives.
 */
public final class DatasetReader {

    /** The name of the file of the dataset that everybody has. */
    public static final String BUNDLED = "us-iraq.json";

    private DatasetReader() {}

    /**
     * What memory has space for.
     *
     * @param bytes of a file
     * @param values how many events, and things in lists, a file may have
     */
    record Limits(int bytes, long values) {

        /**
         * A timeline keeps its file, and a value of it takes up to some 200 bytes; both in the two thirds of memory that
         * are for what lasts.
         */
        static final Limits OF_MEMORY = new Limits(
                (int) Math.min(Integer.MAX_VALUE - 16, Runtime.getRuntime().maxMemory() / 5),
                Runtime.getRuntime().maxMemory() / 400);
    }

    /** How many bytes a file may have, for which memory has space. */
    public static long largestFile() {
        return Limits.OF_MEMORY.bytes;
    }

    /** Reads the dataset that the application carries. */
    public static ReadResult readBundled() {
        try (InputStream in = DatasetReader.class.getResourceAsStream("/masar/data/" + BUNDLED)) {
            return read(Objects.requireNonNull(in, BUNDLED), BUNDLED, Rules.STRICT, Limits.OF_MEMORY);
        } catch (IOException e) {
            return rejected(BUNDLED, "file.unreadable");
        }
    }

    /** Reads a file, which problems name as the path does. */
    public static ReadResult read(Path path) {
        return read(path, done -> {});
    }

    /**
     * Reads a file, which problems name as the path does.
     *
     * @param progress is given how much is done, from 0 to 1, on whatever threads; what it throws ends the reading
     */
    public static ReadResult read(Path path, DoubleConsumer progress) {
        return read(path, Rules.LENIENT, progress);
    }

    /**
     * Reads a file of which as much is asked as of the dataset that the application carries: every thing is defined once
     * with all that belongs to it, and every event has a summary, actors, a category and a source.
     */
    public static ReadResult readStrictly(Path path) {
        return read(path, Rules.STRICT, done -> {});
    }

    private static ReadResult read(Path path, Rules rules, DoubleConsumer progress) {
        String name = path.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return rejected(name, "file.directory");
            }
            if (!attributes.isRegularFile()) {
                return rejected(name, "file.special");
            }
            if (attributes.size() > Limits.OF_MEMORY.bytes) {
                return tooLarge(name, Limits.OF_MEMORY.bytes);
            }
            byte[] bytes = FileBytes.read(path, (int) attributes.size(), progress);
            return read(bytes, name, rules, Limits.OF_MEMORY, progress);
        } catch (NoSuchFileException e) {
            return rejected(name, "file.missing");
        } catch (IOException e) {
            return rejected(name, "file.unreadable");
        }
    }

    /** Reads to the end of a stream, and leaves it open. Problems name it as given. */
    public static ReadResult read(InputStream in, String name) {
        return read(in, name, Rules.LENIENT, Limits.OF_MEMORY);
    }

    static ReadResult read(InputStream in, String name, Rules rules, Limits limits) {
        try {
            byte[] bytes = in.readNBytes(limits.bytes + 1);
            return bytes.length > limits.bytes
                    ? tooLarge(name, limits.bytes)
                    : read(bytes, name, rules, limits, done -> {});
        } catch (IOException e) {
            return rejected(name, "file.unreadable");
        }
    }

    private static ReadResult read(byte[] bytes, String name, Rules rules, Limits limits, DoubleConsumer progress) {
        Optional<String> format = FileFormat.other(bytes);
        if (format.isPresent()) {
            return rejected(name, format.get());
        }
        Budget budget = new Budget(limits.values);
        return new TimelineReader(bytes, name, rules, budget, TimelineReader.PART_BYTES, progress).read();
    }

    private static Rejected tooLarge(String name, int most) {
        return rejected(name, "file.too-large", megabytes(most));
    }

    private static String megabytes(int bytes) {
        return Integer.toString(bytes >> 20);
    }

    private static Rejected rejected(String name, String key, String... arguments) {
        return new Rejected(List.of(Problems.ofFile(name, key, arguments)));
    }
}
