package masar.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import masar.export.poster.ColumnOptions;
import masar.export.poster.DocumentOptions;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;
import masar.model.Timeline;
import masar.view.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code masar export}: writes the picture that the window would, without a display. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private static final double LARGEST_SIDE = 60_000;
    private static final double SMALLEST_SCALE = 0.5;
    private static final double LARGEST_SCALE = 8;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Mixin
    private ImageOptions image = new ImageOptions();

    @Mixin
    private ArrangementOptions arrangement = new ArrangementOptions();

    @Mixin
    private DocumentChoice document = new DocumentChoice();

    @Mixin
    private NotesOption noted = new NotesOption();

    @Mixin
    private EmbedOption embed = new EmbedOption();

    @Override
    public Integer call() throws Failure {
        Messages messages = Messages.of(Messages.Bundle.CLI, style.language());
        double scale = image.scale(messages);
        check("--scale", scale, SMALLEST_SCALE, LARGEST_SCALE, messages);
        double longest = Math.min(LARGEST_SIDE, Math.floor(ImageRequest.MAX_EDGE / Math.max(1, scale)));
        check("--width", image.width(), ImageRequest.MIN_WIDTH, longest, messages);
        check("--height", image.height(), ImageRequest.MIN_HEIGHT, longest, messages);
        List<Path> files = image.files(messages);
        Optional<ColumnOptions> columns =
                arrangement.columns(image.typeUnit(scale), axisOnly(), noted.given(), messages);
        Optional<DocumentOptions> pages = document.document(image.pages(), columns, arrangement.leastType(), messages);
        Timeline timeline = data.timeline(messages);
        Map<String, String> notes = noted.of(data.file(), messages).texts();
        ImageRequest request = new ImageRequest(
                        timeline,
                        data.filter(timeline, messages),
                        Optional.empty(),
                        style.labels(),
                        style.theme().orElse(Theme.LIGHT),
                        image.width(),
                        image.height(),
                        scale)
                .arranged(style.grouping(), image.complete() ? style.options().complete() : style.options())
                .transparent(image.transparent())
                .madeOn(image.made(Clock.system(ZoneId.systemDefault()), messages));
        HeadlessExport.write(
                columns.map(chosen -> pages.map(chosen::on).orElse(chosen).noted(notes))
                        .map(request::inColumns)
                        .orElse(request),
                embed.embeds(data),
                image.pages(),
                files,
                messages,
                file -> CommandLineRunner.out(spec).println(Quoting.sentence(messages, "exported", file)),
                CommandLineRunner.err(spec)::println);
        return 0;
    }

    /** The options given that only the axis view has. */
    private List<String> axisOnly() {
        List<String> given = new ArrayList<>(style.axisOnly());
        if (image.complete()) {
            given.add("--complete");
        }
        return given;
    }

    private static void check(String option, double value, double least, double most, Messages messages)
            throws Failure {
        if (!(value >= least && value <= most)) {
            throw Failure.usage(messages.get("number.bounds", option, text(value), text(least), text(most)));
        }
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
