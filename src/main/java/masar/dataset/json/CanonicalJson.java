package masar.dataset.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON as RFC 8785 (JSON Canonicalization Scheme) does, so that equal values are equal bytes: UTF-8, no spaces,
 * properties in the order of their names, and of several escapes for a character always the same.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

    private CanonicalJson() {}

    /**
     * Writes an object.
     *
     * @param object of texts, whole numbers, booleans, and iterators and maps of these
     * @param out is left open
     * @throws IOException if it cannot be written to
     */
    public static void write(Map<String, ?> object, OutputStream out) throws IOException {
        try {
            MAPPER.writeValue(out, object);
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    /** What the stream reported; the library wraps it once for each object that was being written. */
    private static IOException failure(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException failure) {
                return failure;
            }
        }
        throw e;
    }

    /** A text as UTF-8 can hold it: with U+FFFD for each half of a surrogate pair, which RFC 8785 does not allow. */
    public static String text(String any) {
        return HALF_OF_A_PAIR.matcher(any).replaceAll("\uFFFD");
    }
}
