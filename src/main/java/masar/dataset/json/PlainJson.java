package masar.dataset.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes small JSON objects whose properties nobody is asked to correct; see {@link JsonFields}. */
public final class PlainJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(JsonTokens.MAX_DEPTH)
                            .maxNumberLength(JsonTokens.MAX_LENGTH)
                            .maxNameLength(JsonTokens.MAX_LENGTH)
                            .build())
                    .build())
            .build();

    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private PlainJson() {}

    /** The object of a JSON text, of texts, numbers, booleans, lists and maps; empty if it is no object or not JSON. */
    public static Optional<Map<String, Object>> read(byte[] json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, OBJECT));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * An object as JSON that people can read: UTF-8, indented, and with a line end behind it.
     *
     * @param object of texts, numbers, booleans, lists and maps of these
     */
    public static byte[] write(Map<String, ?> object) {
        return (WRITER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
