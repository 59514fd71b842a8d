package masar.dataset;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks a tree with a JSON Schema (2020-12) and says what is wrong in our own sentences, where we have one. */
final class SchemaCheck {

    /** The schema that the project ships beside its dataset. */
    static final SchemaCheck TIMELINE = new SchemaCheck(resource("/masar/data/timeline.schema.json"));

    /** Longer than any id, colour or title; see {@link #regularExpression}. */
    private static final int LONGEST_LINE = 500;

    private final Schema schema;

    SchemaCheck(String schemaText) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .regularExpressionFactory(SchemaCheck::regularExpression)
                .build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schemaText, InputFormat.JSON);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The backtracking matcher needs stack for each repetition of a group, and time in the square of the length: a
     * pattern that describes a whole line is not tried on a text that is longer than any line.
     */
    private static RegularExpression regularExpression(String regex) {
        RegularExpression expression = JDKRegularExpressionFactory.getInstance().getRegularExpression(regex);
        boolean ofWholeLine = regex.startsWith("^") && regex.endsWith("$");
        return text -> !(ofWholeLine && text.length() > LONGEST_LINE) && expression.matches(text);
    }

    void check(JsonNode root, Problems problems) {
        FirstErrors errors = new FirstErrors();
        schema.validate(root, context -> context.setErrors(errors));
        errors.forEach(error -> report(error, problems));
        problems.countErrors(errors.more);
    }

    private void report(Error error, Problems problems) {
        Located value =
                new Located(error.getInstanceNode(), error.getInstanceLocation().toString());
        switch (error.getKeyword()) {
            case "required" -> reportMissing(value, error.getProperty(), problems);
            case "additionalProperties" -> reportUnknown(value, error, problems);
            default -> reportWrong(value, error, problems);
        }
    }

    private static void reportMissing(Located object, String property, Problems problems) {
        String specific = "required." + property;
        String key = ProblemMessages.has(specific) ? specific : "required";
        problems.error(object.place(), Located.pointer(object.pointer(), property), key, List.of(property));
    }

    private void reportUnknown(Located object, Error error, Problems problems) {
        String name = error.getProperty();
        String properties = error.getSchemaLocation().getFragment().getParent() + "/properties";
        List<String> near = IdSuggestions.nearest(
                name, schema.getSchemaNode().at(properties).propertyNames(), 1);
        if (near.isEmpty()) {
            problems.error(object.child(name), "additionalProperties", name);
        } else {
            problems.error(object.child(name), "additionalProperties.near", name, near.getFirst());
        }
    }

    /**
     * Looks for a sentence for what the schema describes here ({@code pattern.color}), then for any such rule
     * ({@code maximum}), and falls back on the library's.
     */
    private static void reportWrong(Located value, Error error, Problems problems) {
        String[] arguments = argumentsOf(error);
        Optional<String> ours = Stream.of(error.getKeyword() + "." + subject(error, arguments), error.getKeyword())
                .filter(ProblemMessages::has)
                .findFirst();
        if (ours.isPresent()) {
            problems.error(value, ours.get(), value.node().toString(), limit(error, arguments));
        } else {
            problems.error(value, ProblemMessages.LIBRARY + error.getMessageKey(), arguments);
        }
    }

    /** The wanted type, or the name under which the schema describes the value. */
    private static String subject(Error error, String[] arguments) {
        return error.getKeyword().equals("type")
                ? arguments[1]
                : error.getSchemaLocation().getFragment().getParent().getName(-1);
    }

    /** What the rule allows, where it says. */
    private static String limit(Error error, String[] arguments) {
        if (error.getKeyword().equals("enum")) {
            return error.getSchemaNode().valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        return arguments.length == 0 ? "" : arguments[0];
    }

    private static String[] argumentsOf(Error error) {
        return error.getArguments() == null
                ? new String[0]
                : Arrays.stream(error.getArguments()).map(String::valueOf).toArray(String[]::new);
    }

    /** Keeps what {@link Problems} has room for and counts the rest: a file may have one error in every two bytes. */
    private static final class FirstErrors extends AbstractList<Error> {

        private final List<Error> kept = new ArrayList<>();
        private int more;

        @Override
        public boolean add(Error error) {
            if (kept.size() < Problems.KEPT) {
                return kept.add(error);
            }
            more++;
            return true;
        }

        @Override
        public Error get(int index) {
            return kept.get(index);
        }

        @Override
        public int size() {
            return kept.size();
        }
    }
}
