package masar.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import masar.export.ImageRequest;
import masar.model.Timeline;
import masar.text.Messages;
import masar.view.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code masar export}: writes the picture that the window would, without a display. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    /** Of the image before it is scaled, in px. */
    private static final int SMALLEST_WIDTH = 640;

    private static final int SMALLEST_HEIGHT = 400;
    private static final int LARGEST_SIDE = 16_384;
    private static final double LARGEST_SCALE = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private StyleOptions style = new StyleOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.png|FILE.svg", descriptionKey = "option.out")
    private Path out = Path.of("");

    @Option(names = "--width", paramLabel = "PX", descriptionKey = "option.width")
    private int width = 1600;

    @Option(names = "--height", paramLabel = "PX", descriptionKey = "option.height")
    private int height = 900;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "option.scale")
    private double scale = 1;

    @Override
    public Integer call() throws Failure {
        Messages messages = Messages.of(ExportCommand.class, style.language());
        check("--width", width, SMALLEST_WIDTH, LARGEST_SIDE, messages);
        check("--height", height, SMALLEST_HEIGHT, LARGEST_SIDE, messages);
        check("--scale", scale, 1, LARGEST_SCALE, messages);
        Timeline timeline = data.timeline(messages);
        ImageRequest request = new ImageRequest(
                        timeline,
                        data.filter(timeline, messages),
                        Optional.empty(),
                        style.labels(),
                        style.theme().orElse(Theme.LIGHT),
                        width,
                        height,
                        scale)
                .arranged(style.grouping(), style.options());
        HeadlessExport.write(request, out, messages);
        CommandLineRunner.out(spec).println(messages.get("exported", out));
        return 0;
    }

    private static void check(String option, double value, double least, double most, Messages messages)
            throws Failure {
        if (!(value >= least && value <= most)) {
            throw Failure.usage(messages.get("number.bounds", option, text(value), text(least), text(most)));
        }
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
