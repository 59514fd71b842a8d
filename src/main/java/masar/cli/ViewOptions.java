package masar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.saved.ViewLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where in the dataset a window opens. They are checked once it has been read. */
final class ViewOptions {

    @Option(names = "--view", paramLabel = "LINE", descriptionKey = "option.view")
    private @Nullable String line;

    @Option(names = "--event", paramLabel = "ID", descriptionKey = "option.event")
    private @Nullable String event;

    @Option(names = "--actor", paramLabel = "ID", descriptionKey = "option.actor")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--from", paramLabel = "EDTF", descriptionKey = "option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "EDTF", descriptionKey = "option.to")
    private @Nullable String to;

    /**
     * All of it as one view line; empty if nothing was given.
     *
     * @param opened a line that was given in place of a file
     */
    Optional<String> line(Optional<String> opened) {
        Optional<String> given = Optional.ofNullable(line).or(() -> opened);
        List<String> others = new ArrayList<>();
        actors.forEach(actor -> add(others, "actor", actor));
        add(others, "from", from);
        add(others, "to", to);
        add(others, "event", event);
        return others.isEmpty() ? given : Optional.of(ViewLine.with(given, others));
    }

    private static void add(List<String> others, String name, @Nullable String value) {
        if (value != null) {
            others.add(name);
            others.add(value);
        }
    }
}
