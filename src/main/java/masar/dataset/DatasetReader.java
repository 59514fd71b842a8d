package masar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.quick.QuickReader;
import masar.dataset.quick.QuickReader.Answer.Doubtful;
import masar.dataset.quick.QuickReader.Answer.Sound;

/**
 * Reads dataset files. Whatever a file holds, the answer is a timeline or the problems that stand against it; no
 * exception, and no more memory than the machine gives.
 *
 * <p>What is plainly sound is read the quick way; all else the careful way, which takes ten times as long and needs ten
 * times the memory, and tells what is wrong.
 */
public final class DatasetReader {

    private static final String BUNDLED = "us-iraq.json";

    private DatasetReader() {}

    /**
     * What memory has room for.
     *
     * @param bytes of a file
     * @param carefulBytes of a file that is read the careful way
     * @param tokens of a file that is read the careful way
     */
    record Limits(int bytes, int carefulBytes, long tokens) {

        /**
         * A timeline keeps its file and needs up to once and a half as much for its events, all in the two thirds of memory
         * that are for what lasts; read the careful way, a file of Arabic text
         * needs some 14 times its size. A token takes 75 to 90 bytes of the tree; the other half is left to all else.
         */
        static final Limits OF_MEMORY = new Limits(
                (int) Math.min(Integer.MAX_VALUE - 16, Runtime.getRuntime().maxMemory() / 5),
                (int) Math.min(Integer.MAX_VALUE / 4, Runtime.getRuntime().maxMemory() / 16),
                Runtime.getRuntime().maxMemory() / 160);
    }

    /** Reads the dataset that the application carries. */
    public static ReadResult readBundled() {
        try (InputStream in = DatasetReader.class.getResourceAsStream("/masar/data/" + BUNDLED)) {
            return read(Objects.requireNonNull(in, BUNDLED), BUNDLED);
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
     * @param progress hears how much is done, from 0 to 1, on whatever threads; what it throws ends the reading
     */
    public static ReadResult read(Path path, DoubleConsumer progress) {
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
            return read(FileBytes.read(path, (int) attributes.size(), progress), name, Limits.OF_MEMORY, progress);
        } catch (NoSuchFileException e) {
            return rejected(name, "file.missing");
        } catch (IOException e) {
            return rejected(name, "file.unreadable");
        }
    }

    /** Reads to the end of a stream, and leaves it open. Problems name it as given. */
    public static ReadResult read(InputStream in, String name) {
        return read(in, name, Limits.OF_MEMORY);
    }

    static ReadResult read(InputStream in, String name, Limits limits) {
        try {
            byte[] bytes = in.readNBytes(limits.bytes + 1);
            return bytes.length > limits.bytes ? tooLarge(name, limits.bytes) : read(bytes, name, limits, done -> {});
        } catch (IOException e) {
            return rejected(name, "file.unreadable");
        }
    }

    private static ReadResult read(byte[] bytes, String name, Limits limits, DoubleConsumer progress) {
        QuickReader.Answer answer = QuickReader.read(bytes, progress);
        if (answer instanceof Sound sound && sound.plain()) {
            return new Loaded(sound.timeline(), List.of());
        }
        if (bytes.length <= limits.carefulBytes) {
            return CarefulReader.read(bytes, name, limits.tokens);
        }
        String most = megabytes(limits.carefulBytes);
        Problems problems = new Problems(name);
        return switch (answer) {
            case Sound sound -> {
                problems.warning("file.unlisted", most);
                yield new Loaded(sound.timeline(), problems.warnings());
            }
            case Doubtful doubtful -> {
                problems.error(CarefulReader.placeOf(bytes, doubtful.position()), "file.doubtful", most);
                yield new Rejected(problems.errors());
            }
        };
    }

    private static Rejected tooLarge(String name, int most) {
        return rejected(name, "file.too-large", megabytes(most));
    }

    private static String megabytes(int bytes) {
        return Integer.toString(bytes >> 20);
    }

    private static Rejected rejected(String name, String key, String... arguments) {
        Problems problems = new Problems(name);
        problems.error(key, arguments);
        return new Rejected(problems.errors());
    }
}
