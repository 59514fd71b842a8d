package masar.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Loads as the packaged application does: from jars, with an AOT cache that was recorded, up to the second level of the
 * compiler, while a dataset was loaded (JEP 514, 515).
 */
final class PackagedLoad {

    private static final String ONLY = "-Dbench.load.only=true";

    private PackagedLoad() {}

    /** The results of a number of runs, each of which ends with the first picture. */
    static List<JsonNode> measure(Class<?> main, Path data, int runs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("masar-bench");
        Path cache = folder.resolve("masar.aot");
        try {
            String classPath = jars(folder);
            new Launch(classPath, List.of(ONLY, "-XX:TieredStopAtLevel=2", "-XX:AOTCacheOutput=" + cache)).run(main, data);
            Launch cached = new Launch(classPath, List.of(ONLY, "-XX:AOTCache=" + cache));
            List<JsonNode> found = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                found.add(cached.run(main, data));
            }
            return found;
        } finally {
            delete(folder);
        }
    }

    /** The class path with a jar in place of each folder: the cache knows jars only. */
    private static String jars(Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(part))) {
                String file = folder.resolve(parts.size() + ".jar").toString();
                if (jar.run(System.out, System.err, "--create", "--file", file, "-C", part, ".") != 0) {
                    throw new IllegalStateException("No jar of " + part);
                }
                parts.add(file);
            } else {
                parts.add(part);
            }
        }
        return String.join(File.pathSeparator, parts);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
