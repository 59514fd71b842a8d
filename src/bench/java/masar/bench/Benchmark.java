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
 * {@code Benchmark DATASET RESULT.json}: of the timeline alone and of the whole window, three runs each after one that
 * does not count, each in a process of its own, so that loading starts as cold as a reader's does. The result has the median, least and greatest of every figure.
 */
public final class Benchmark {

    private static final int RUNS = 3;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        Path result = Path.of(arguments[1]).toAbsolutePath();
        ObjectNode summary = summary(BenchmarkRun.class, data);
        summary.set("window", summary(WindowRun.class, data));
        Files.createDirectories(result.getParent());
        Files.writeString(
                result,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(summary)
                        + System.lineSeparator());
        System.out.println(summary.toPrettyString());
    }

    private static ObjectNode summary(Class<?> main, Path data) throws IOException, InterruptedException {
        Launch plain = Launch.plain();
        plain.run(main, data);
        List<JsonNode> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(plain.run(main, data));
        }
        ObjectNode summary = Summary.of(runs);
        summary.set(
                "packaged_load_ms",
                Summary.of(PackagedLoad.measure(main, data, RUNS)).get("load_ms"));
        return summary;
    }
}
