package masar.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts several runs together: each number becomes its median, least and greatest; all else is alike in all runs. */
final class Summary {

    private Summary() {}

    static ObjectNode of(List<JsonNode> runs) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("runs", runs.size());
        for (Map.Entry<String, JsonNode> property : runs.getFirst().properties()) {
            String name = property.getKey();
            summary.set(name, together(name, runs.stream().map(run -> run.get(name)).toList()));
        }
        return summary;
    }

    private static JsonNode together(String name, List<JsonNode> values) {
        JsonNode first = values.getFirst();
        if (first.isObject() && !name.equals("machine")) {
            ObjectNode nested = of(values);
            nested.remove("runs");
            return nested;
        }
        return first.isNumber() && !name.equals("n") ? figure(values) : first;
    }

    private static ObjectNode figure(List<JsonNode> values) {
        double[] sorted =
                values.stream().mapToDouble(JsonNode::doubleValue).sorted().toArray();
        ObjectNode figure = JsonNodeFactory.instance.objectNode();
        figure.put("median", sorted[sorted.length / 2]);
        figure.put("min", DoubleStream.of(sorted).min().orElseThrow());
        figure.put("max", DoubleStream.of(sorted).max().orElseThrow());
        return figure;
    }
}
