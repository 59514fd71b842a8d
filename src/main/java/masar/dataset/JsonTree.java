package masar.dataset;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import masar.dataset.Problem.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON text (RFC 8259) to a tree whose nodes know their place. A property that stands twice is a problem; so is
 * all that is not JSON, and what would need more depth or memory than a dataset can.
 */
final class JsonTree {

    /** Also bounds the recursion here and in the schema's check; a timeline nests its values six deep. */
    static final int MAX_DEPTH = 64;

    /** Of a number or a property name, in characters. */
    static final int MAX_LENGTH = 1000;

    private final CharBuffer text;
    private final JsonParser parser;
    private final LocationJsonNodeFactory nodes;
    private final long maxTokens;
    private final Problems problems;

    private JsonTree(CharBuffer text, JsonParser parser, long maxTokens, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.nodes = new LocationJsonNodeFactory(parser);
        this.maxTokens = maxTokens;
        this.problems = problems;
    }

    /**
     * The tree; empty where the text is not JSON, which is then among the problems.
     *
     * @param maxTokens how many values, property names and ends of lists and objects the text may have
     */
    static Optional<JsonNode> parse(CharBuffer text, long maxTokens, Problems problems) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(MAX_LENGTH)
                .maxNameLength(MAX_LENGTH)
                .maxStringLength(Integer.MAX_VALUE)
                .maxTokenCount(maxTokens)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(limits).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.array(), 0, text.remaining())) {
            return new JsonTree(text, parser, maxTokens, problems).document();
        }
    }

    private Optional<JsonNode> document() {
        try {
            JsonNode root = value(parser.nextToken());
            if (parser.nextToken() != null) {
                problems.error(Located.placeOf(parser.currentTokenLocation()), "json.trailing");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (StreamConstraintsException e) {
            reportLimit();
        } catch (JacksonException e) {
            JsonSyntax.report(e, text, problems);
        }
        return Optional.empty();
    }

    private JsonNode value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new IllegalStateException("JSON has no value that begins with " + token);
        };
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode array() {
        ArrayNode array = nodes.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    private JsonNode object() {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (object.has(name)) {
                reportTwice(name, object.get(name));
            }
            object.set(name, value(parser.nextToken()));
        }
        return object;
    }

    private void reportTwice(String name, JsonNode first) {
        problems.error(
                Located.placeOf(parser.currentTokenLocation()),
                parser.streamReadContext().pathAsPointer().toString(),
                "json.duplicate-property",
                List.of(name, Integer.toString(Located.placeOf(first).line())));
    }

    private void reportLimit() {
        Location place = Located.placeOf(parser.currentLocation());
        if (parser.streamReadContext().getNestingDepth() > MAX_DEPTH) {
            problems.error(place, "json.too-deep", Integer.toString(MAX_DEPTH));
        } else if (parser.currentTokenCount() > maxTokens) {
            problems.error(place, "json.too-many-values");
        } else {
            problems.error(place, "json.too-long", Integer.toString(MAX_LENGTH));
        }
    }
}
