package masar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The machine on which the figures were measured, as far as the system reports it. */
final class Machine {

    private Machine() {}

    static ObjectNode describe() {
        ObjectNode machine = JsonNodeFactory.instance.objectNode();
        machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("cpu", value("/proc/cpuinfo", "model name", System.getProperty("os.arch")));
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("memory", value("/proc/meminfo", "MemTotal", "unknown"));
        machine.put("java", System.getProperty("java.runtime.version"));
        machine.put("javafx", System.getProperty("javafx.runtime.version", "unknown"));
        return machine;
    }

    /** What stands behind a name in one of the system's files. */
    private static String value(String file, String name, String otherwise) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }

    /** What is in use once all garbage is gone. */
    static double heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }
}
