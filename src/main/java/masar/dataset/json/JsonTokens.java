package masar.dataset.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a part of a JSON file (RFC 8259), each with its offset in the file. What is not JSON throws a
 * {@link tools.jackson.core.JacksonException}; {@link #offsetOf} tells where.
 */
public final class JsonTokens implements AutoCloseable {

    /** How deep lists and objects may be nested. */
    public static final int MAX_DEPTH = 64;

    /** How many characters a number or the name of a property may have. */
    public static final int MAX_LENGTH = 1000;

    /** This many spaces before a part keep the parser from guessing its encoding, which is UTF-8. */
    private static final String PADDING = "    ";

    private static final TokenStreamFactory FACTORY = JsonFactory.builder()
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES) // so that names are compared at a glance
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_LENGTH)
                    .maxNameLength(MAX_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final byte[] file;
    private final int start;
    private final int shift;
    private final JsonParser parser;

    /**
     * The bytes from {@code start} to {@code end}, which make a JSON text with what is put before and after them.
     *
     * @param before ASCII, such as the bracket of the list from which the part is cut
     * @param after ASCII
     */
    public JsonTokens(byte[] file, int start, int end, String before, String after) {
        this.file = file;
        this.start = start;
        this.shift = start - PADDING.length() - before.length();
        this.parser =
                FACTORY.createParser(ObjectReadContext.empty(), new Spliced(PADDING + before, file, start, end, after));
    }

    public JsonToken next() {
        JsonToken token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    public JsonToken current() {
        JsonToken token = parser.currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Where the current token begins in the file: a text at its opening quote. */
    public int offset() {
        return (int) parser.currentTokenLocation().getByteOffset() + shift;
    }

    /** How far the parser has read: behind the current token, unless that is a text. */
    public int position() {
        return Math.max(start, (int) parser.currentLocation().getByteOffset() + shift);
    }

    /** The offset in the file that an offset of the parser means. */
    public int offsetOf(long parserOffset) {
        return (int) Math.max(start, parserOffset + shift);
    }

    /** The name of the current property. */
    public String name() {
        return parser.currentName();
    }

    /** The current text, name or number as it would be written. */
    public String string() {
        return parser.getString();
    }

    public double number() {
        return parser.getDoubleValue();
    }

    /** The JSON Pointer (RFC 6901) to the current value, within the part. */
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    public int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Passes what is within the current list or object, so that its end is the current token. */
    public void skip() {
        parser.skipChildren();
    }

    public byte[] file() {
        return file;
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Some bytes with others before and after them. */
    private static final class Spliced extends InputStream {

        private final byte[][] parts;
        private final int[] ends;
        private int part;
        private int at;

        Spliced(String before, byte[] file, int start, int end, String after) {
            byte[] first = before.getBytes(StandardCharsets.US_ASCII);
            byte[] last = after.getBytes(StandardCharsets.US_ASCII);
            parts = new byte[][] {first, file, last};
            ends = new int[] {first.length, end, last.length};
            starts = new int[] {0, start, 0};
        }

        private final int[] starts;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            while (part < parts.length && at >= ends[part]) {
                part++;
                at = part < parts.length ? starts[part] : 0;
            }
            if (part == parts.length) {
                return -1;
            }
            int count = Math.min(length, ends[part] - at);
            System.arraycopy(parts[part], at, target, offset, count);
            at += count;
            return count;
        }
    }
}
