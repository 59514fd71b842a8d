package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code Benchmark DATASET RESULT.json}: three runs after one that does not count, each in a process of its own, so that
 * loading starts as cold as a reader's does. The result has the median, least and greatest of every figure.
 */
public final class Benchmark {

    private static final int RUNS = 3;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        Path result = Path.of(arguments[1]).toAbsolutePath();
        Launch plain = Launch.plain();
        plain.run(data);
        List<JsonNode> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(plain.run(data));
        }
        ObjectNode summary = Summary.of(runs);
        summary.set(
                "packaged_load_ms",
                Summary.of(PackagedLoad.measure(data, RUNS)).get("load_ms"));
        Files.createDirectories(result.getParent());
        Files.writeString(
                result,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(summary)
                        + System.lineSeparator());
        System.out.println(summary.toPrettyString());
    }
}
