package masar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import masar.dataset.EventListing;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.i18n.Phrase;
import masar.i18n.VisibleText;
import masar.model.Event;
import masar.notes.Note;
import masar.notes.Notes;
import masar.time.DateLabels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code masar list}: the events that pass a filter, in order of time. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Mixin
    private NotesOption noted = new NotesOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws Failure {
        Messages messages = Messages.of(Messages.Bundle.CLI, style.language());
        List<Event> events = data.events(messages);
        Notes notes = noted.of(data.file(), messages);
        PrintWriter out = CommandLineRunner.out(spec);
        if (format == Format.JSON) {
            out.println(VisibleText.ofLines(EventListing.json(
                    events, style.language(), event -> notes.of(event.id()).text())));
        } else {
            events.forEach(event -> out.println(line(event, notes.of(event.id()), messages)));
        }
        return 0;
    }

    private String line(Event event, Note note, Messages messages) {
        String actors = event.actors().stream()
                .map(part -> VisibleText.of(part.actor().name().in(style.language())))
                .collect(Collectors.joining(messages.get("list.separator")));
        String title = VisibleText.of(event.title().in(style.language()));
        String line = messages.get(
                "list.line",
                BidiText.inLine(new DateLabels(style.labels()).label(event.date()), style.language()),
                event.isUnsourced() ? Phrase.UNSOURCED.in(style.language(), title) : title,
                actors);
        return note.text().isEmpty() ? line : messages.get("list.noted", line, VisibleText.of(note.text()));
    }
}
