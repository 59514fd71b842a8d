package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the process of a run is started.
 *
 * @param options of the JVM, in addition to those that the application has anyway
 */
record Launch(String classPath, List<String> options) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As the application is run from its folder of sources. */
    static Launch plain() {
        return new Launch(System.getProperty("java.class.path"), List.of());
    }

    /**
     * What one run finds.
     *
     * @param main {@link BenchmarkRun} or {@link WindowRun}
     */
    JsonNode run(Class<?> main, Path data) throws IOException, InterruptedException {
        Path output = Files.createTempFile("masar-bench", ".json");
        try {
            Process process =
                    new ProcessBuilder(command(main, data, output)).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The run failed with exit code " + process.exitValue());
            }
            return JSON.readTree(Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private List<String> command(Class<?> main, Path data, Path output) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As the application is run.
        command.addAll(List.of(System.getProperty("bench.jvm").split(" ")));
        command.addAll(options);
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
                classPath,
                main.getName(),
                data.toString(),
                output.toString(),
                Long.toString(System.currentTimeMillis())));
        return command;
    }
}
