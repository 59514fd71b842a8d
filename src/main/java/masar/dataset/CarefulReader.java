package masar.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import masar.dataset.Problem.Location;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import tools.jackson.databind.JsonNode;

/** Reads a dataset as a whole tree and checks all of it, so that it can tell everything that is wrong. */
final class CarefulReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CarefulReader() {}

    /**
     * Reads a UTF-8 text.
     *
     * @param maxTokens how many values, property names and ends of lists and objects the text may have
     */
    static ReadResult read(byte[] bytes, String name, long maxTokens) {
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
    private static Location endOf(CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, text.length() - lineStart + 1);
    }

    /** The place of a byte, near enough where the text is not UTF-8. */
    static Location placeOf(byte[] bytes, int position) {
        int at = Math.min(position, bytes.length);
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(line, new String(bytes, lineStart, at - lineStart, StandardCharsets.UTF_8).length() + 1);
    }
}
