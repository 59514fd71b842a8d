package masar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import masar.dataset.DatasetReader;
import masar.export.reopen.ImageView;
import masar.export.reopen.Match;
import masar.export.reopen.TimelineFile;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.i18n.VisibleText;
import masar.layout.index.EventIndex;
import masar.model.Timeline;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masar verify}: says what an image carries, and whether a dataset says the same. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

    /** How many events are named; the others are counted. */
    private static final int MOST_NAMED = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "option.verify.data")
    private @Nullable Path data;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.image")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Failure {
        Messages messages = Messages.of(Messages.Bundle.CLI, style.language());
        TimelineFile image = TimelineFile.read(file);
        Timeline shown = DataOptions.timeline(image.result(), messages);
        if (!image.isImage()) {
            throw Failure.failed(Quoting.sentence(messages, "verify.no-image", file));
        }
        Timeline dataset = DataOptions.timeline(
                data == null
                        ? DatasetReader.readBundled()
                        : TimelineFile.read(data).result(),
                messages);
        Match match = Match.of(shown, dataset);
        describe(shown, image.view(), match.digest(), messages);
        return compare(shown, dataset, match, messages);
    }

    private PrintWriter out() {
        return CommandLineRunner.out(spec);
    }

    private void describe(Timeline shown, Optional<ImageView> view, String digest, Messages messages) {
        DateLabels labels = new DateLabels(style.labels());
        out().println(Quoting.sentence(messages, "verify.title", shown.title().in(style.language())));
        shown.edition().ifPresent(edition -> out().println(messages.get("verify.edition", edition)));
        int count = shown.events().size();
        out().println(messages.get(
                "verify.events",
                labels.count(count),
                labels.count(view.map(ImageView::of).orElse(count))));
        period(shown, view)
                .ifPresent(span -> out().println(
                                messages.get("verify.period", BidiText.inLine(labels.period(span), style.language()))));
        view.flatMap(ImageView::made)
                .ifPresent(day -> out().println(messages.get(
                        "verify.made",
                        BidiText.inLine(labels.label(EdtfDate.parse(day.toString())), style.language()))));
        out().println(messages.get("verify.digest", digest));
    }

    /** The stretch of time that the image shows; none if it shows no event. */
    private static Optional<TimeSpan> period(Timeline shown, Optional<ImageView> view) {
        return view.flatMap(image -> image.view().period())
                .or(() -> shown.events().isEmpty()
                        ? Optional.empty()
                        : Optional.of(EventIndex.of(shown.events()).extent()));
    }

    private int compare(Timeline shown, Timeline dataset, Match match, Messages messages) {
        String name = data == null ? messages.get("verify.shipped") : Quoting.sentence(messages, "verify.file", data);
        if (match.matches()) {
            out().println(messages.get("verify.matches", name));
            return 0;
        }
        report("verify.missing", match.missing(), name, messages);
        report("verify.changed", match.changed(), name, messages);
        if (!shown.edition().equals(dataset.edition())) {
            dataset.edition().ifPresent(edition -> out().println(messages.get("verify.other-edition", name, edition)));
        }
        out().println(messages.get("verify.differs"));
        return Failure.FAILED;
    }

    private void report(String key, List<String> ids, String name, Messages messages) {
        if (!ids.isEmpty()) {
            String some = String.join(
                    messages.get("list.separator"),
                    ids.stream().limit(MOST_NAMED).map(VisibleText::of).toList());
            String count = messages.count("count.events", ids.size(), new DateLabels(style.labels()).count(ids.size()));
            out().println(messages.get(key, name, count, ids.size() > MOST_NAMED ? some + "…" : some));
        }
    }
}
