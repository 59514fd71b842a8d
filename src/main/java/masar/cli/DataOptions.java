package masar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.dataset.id.IdSuggestions;
import masar.export.reopen.TimelineFile;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Grade;
import masar.model.Role;
import masar.model.Source;
import masar.model.Timeline;
import masar.query.ActorMatch;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;
import masar.query.text.TextQuery;
import masar.time.EdtfDate;
import masar.time.EdtfParseException;
import masar.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which events are meant. */
final class DataOptions {

    private static final int SUGGESTIONS = 3;

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--actor", paramLabel = "ID", descriptionKey = "option.actor")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--match", paramLabel = "any|all|only", descriptionKey = "option.match")
    private ActorMatch match = ActorMatch.ANY;

    @Option(names = "--category", paramLabel = "ID", descriptionKey = "option.category")
    private List<String> categories = new ArrayList<>();

    @Option(names = "--from", paramLabel = "EDTF", descriptionKey = "option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "EDTF", descriptionKey = "option.to")
    private @Nullable String to;

    @Option(names = "--text", paramLabel = "WORDS", descriptionKey = "option.text")
    private String text = "";

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "option.role")
    private List<Role> roles = new ArrayList<>();

    @Option(names = "--disputed", descriptionKey = "option.disputed")
    private boolean disputed;

    @Option(names = "--precision", paramLabel = "day|month|year|approximate", descriptionKey = "option.precision")
    private List<Dating> dating = new ArrayList<>();

    @Option(names = "--grade", paramLabel = "GRADE", descriptionKey = "option.grade")
    private List<Grade> grades = new ArrayList<>();

    @Option(names = "--min-sources", paramLabel = "N", descriptionKey = "option.min-sources")
    private int leastSources;

    @Option(names = "--source", paramLabel = "ID", descriptionKey = "option.source")
    private List<String> sources = new ArrayList<>();

    /** Whether no other dataset was named than the one that everybody has. */
    boolean isBundled() {
        return data == null;
    }

    /** The file that was named, if any. */
    Optional<Path> file() {
        return Optional.ofNullable(data);
    }

    /** Reads the dataset that was named, or that an image carries, or the bundled one. */
    Timeline timeline(Messages messages) throws Failure {
        return timeline(
                data == null
                        ? DatasetReader.readBundled()
                        : TimelineFile.read(data).result(),
                messages);
    }

    static Timeline timeline(ReadResult result, Messages messages) throws Failure {
        return switch (result) {
            case ReadResult.Loaded loaded -> loaded.timeline();
            case ReadResult.Rejected rejected ->
                throw Failure.failed(rejected.problems().stream()
                        .map(problem -> problem.describe(messages.language()))
                        .collect(Collectors.joining(System.lineSeparator())));
        };
    }

    /** The events that are meant, in order of time. */
    List<Event> events(Messages messages) throws Failure {
        Timeline timeline = timeline(messages);
        return EventIndex.of(filter(timeline, messages).apply(timeline.events()))
                .events();
    }

    EventFilter filter(Timeline timeline, Messages messages) throws Failure {
        if (text.length() > TextQuery.LONGEST) {
            throw Failure.usage(messages.get("text.long", TextQuery.LONGEST));
        }
        return new EventFilter(
                chosen("unknown.actor", actors, timeline.actors(), Actor::id, messages),
                match,
                chosen("unknown.category", categories, timeline.categories(), Category::id, messages),
                period(messages),
                TextQuery.of(text),
                new EventTraits(
                        Set.copyOf(roles),
                        disputed,
                        Set.copyOf(dating),
                        Set.copyOf(grades),
                        leastSources,
                        chosen("unknown.source", sources, timeline.sources(), Source::id, messages)));
    }

    private static <T> List<T> chosen(
            String unknown, List<String> ids, List<T> known, Function<T, String> id, Messages messages) throws Failure {
        List<T> chosen = new ArrayList<>();
        for (String wanted : ids) {
            Optional<T> found =
                    known.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
            if (found.isEmpty()) {
                List<String> all = known.stream().map(id).toList();
                List<String> nearest = IdSuggestions.nearest(wanted, all, SUGGESTIONS);
                throw Failure.usage(Quoting.sentence(
                        messages,
                        unknown,
                        wanted,
                        String.join(messages.get("list.separator"), nearest.isEmpty() ? all : nearest)));
            }
            chosen.add(found.get());
        }
        return chosen;
    }

    private Optional<TimeSpan> period(Messages messages) throws Failure {
        if (from == null && to == null) {
            return Optional.empty();
        }
        Optional<TimeSpan> period = TimeSpan.between(date("--from", from, messages), date("--to", to, messages));
        if (period.isEmpty()) {
            throw Failure.usage(Quoting.sentence(messages, "period.reversed", from, to));
        }
        return period;
    }

    private static Optional<EdtfDate> date(String option, @Nullable String text, Messages messages) throws Failure {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(EdtfDate.parse(text));
        } catch (EdtfParseException e) {
            throw Failure.usage(Quoting.sentence(messages, "date.invalid", option, text, e.position() + 1));
        }
    }
}
