package masar.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import masar.dataset.Problem.Place;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import tools.jackson.databind.JsonNode;

/**
 * Reads dataset files. Whatever a file holds, the answer is a timeline or the problems that stand against it; no
 * exception, and no more memory than the machine gives.
 */
public final class DatasetReader {

    /** A file of Arabic text needs some 14 times its size while it is read. */
    private static final int MAX_BYTES =
            (int) Math.min(Integer.MAX_VALUE / 4, Runtime.getRuntime().maxMemory() / 16);

    /** A token takes 75 to 90 bytes of the tree; this leaves the other half to all else. */
    private static final long MAX_TOKENS = Runtime.getRuntime().maxMemory() / 160;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String BUNDLED = "us-iraq.json";

    private DatasetReader() {}

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
        String name = path.toString();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return rejected(name, "file.directory");
            }
            if (!attributes.isRegularFile()) {
                return rejected(name, "file.special");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in, name);
            }
        } catch (NoSuchFileException e) {
            return rejected(name, "file.missing");
        } catch (IOException e) {
            return rejected(name, "file.unreadable");
        }
    }

    /** Reads to the end of a stream, and leaves it open. Problems name it as given. */
    public static ReadResult read(InputStream in, String name) {
        return read(in, name, MAX_BYTES, MAX_TOKENS);
    }

    static ReadResult read(InputStream in, String name, int maxBytes, long maxTokens) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(maxBytes + 1);
        } catch (IOException e) {
            return rejected(name, "file.unreadable");
        }
        if (bytes.length > maxBytes) {
            return rejected(name, "file.too-large", Integer.toString(maxBytes >> 20));
        }
        Problems problems = new Problems(name);
        Optional<JsonNode> tree = decode(bytes, problems).flatMap(text -> JsonTree.parse(text, maxTokens, problems));
        tree.ifPresent(root -> {
            ContentCheck.check(root, problems);
            SchemaCheck.TIMELINE.check(root, problems);
        });
        return tree.isEmpty() || problems.hasErrors()
                ? new Rejected(problems.errors())
                : new Loaded(TimelineBuilder.build(tree.get()), problems.warnings());
    }

    private static Rejected rejected(String name, String key, String... arguments) {
        Problems problems = new Problems(name);
        problems.error(key, arguments);
        return new Rejected(problems.errors());
    }

    /** The text of strict UTF-8, without a byte order mark; empty where it is not that, or blank. */
    private static Optional<CharBuffer> decode(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.remaining() >= 3 && in.slice(0, 3).equals(ByteBuffer.wrap(BYTE_ORDER_MARK))) {
            in.position(3);
        }
        CharBuffer text = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (result.isError()) {
            problems.error(endOf(text), "file.not-utf8", "0x%02X".formatted(in.get()));
            return Optional.empty();
        }
        if (text.chars().allMatch(Character::isWhitespace)) {
            problems.error("file.empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** The place after the last character. */
    private static Place endOf(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, text.length() - lineStart + 1);
    }
}
