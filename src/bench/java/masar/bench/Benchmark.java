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
        JsonMapper json = JsonMapper.builder().build();
        run(data);
        List<JsonNode> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(json.readTree(run(data)));
        }
        ObjectNode summary = Summary.of(runs);
        Files.createDirectories(result.getParent());
        Files.writeString(
                result, json.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + System.lineSeparator());
        System.out.println(summary.toPrettyString());
    }

    /** What one run prints. */
    private static String run(Path data) throws IOException, InterruptedException {
        Path output = Files.createTempFile("masar-bench", ".json");
        try {
            Process process = new ProcessBuilder(command(data, output)).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The run failed with exit code " + process.exitValue());
            }
            return Files.readString(output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static List<String> command(Path data, Path output) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As the application is run.
        command.addAll(List.of(System.getProperty("bench.jvm").split(" ")));
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dquantum.multithreaded=false",
                "-Dprism.disableRegionCaching=true",
                "-Djavafx.animation.fullspeed=true",
                "-Djava.awt.headless=true",
                "-Dbench.version=" + System.getProperty("bench.version", "development"),
                "-cp",
                System.getProperty("java.class.path"),
                BenchmarkRun.class.getName(),
                data.toString(),
                output.toString(),
                Long.toString(System.currentTimeMillis())));
        return command;
    }
}
