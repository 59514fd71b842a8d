package masar.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import masar.cite.CitationStyle;
import masar.export.file.ExportException;
import masar.export.file.SafeFile;
import masar.i18n.Messages;
import masar.model.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code masar cite}: the events that pass a filter with their sources, or a list of these sources. */
@Command(name = "cite", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CiteCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Option(names = "--style", paramLabel = "text|chicago|bibtex|ris|csl", descriptionKey = "option.cite.style")
    private CitationStyle citation = CitationStyle.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.cite.out")
    private @Nullable Path file;

    @Override
    public Integer call() throws Failure {
        Messages messages = Messages.of(Messages.Bundle.CLI, style.language());
        List<Event> events = data.events(messages);
        if (file == null) {
            print(events, CommandLineRunner.out(spec));
        } else {
            save(events, file, messages);
        }
        return 0;
    }

    private void print(List<Event> events, PrintWriter out) {
        try {
            citation.write(events, style.labels(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(List<Event> events, Path to, Messages messages) throws Failure {
        try {
            new SafeFile().write(to, out -> write(events, out));
        } catch (ExportException e) {
            throw Failure.failed(e.sentence(style.language()));
        }
        CommandLineRunner.out(spec).println(Quoting.sentence(messages, "cited", to));
    }

    private boolean write(List<Event> events, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        citation.write(events, style.labels(), text);
        text.flush();
        return true;
    }
}
