package masar.cli;

import java.util.Locale;
import java.util.Optional;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageRequest;
import masar.i18n.Messages;
import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the events of an image are arranged. */
final class ArrangementOptions {

    private static final int SMALLEST_TYPE = 4;
    private static final int LARGEST_TYPE = 200;
    private static final double POINTS_PER_INCH = 72;

    /** Where the events of an image are. */
    enum Arrangement {
        AXIS,
        COLUMNS;

        /** As it is written after the option. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which events are shown if not all of them fit. */
    enum Which {
        /** The most important. */
        FIT,
        /** All, or none. */
        ALL
    }

    @Option(names = "--arrangement", paramLabel = "axis|columns", descriptionKey = "option.arrangement")
    private Arrangement arrangement = Arrangement.AXIS;

    @Option(names = "--detail", paramLabel = "titles|key|more|all|fit", descriptionKey = "option.detail")
    private Detail detail = Detail.FIT;

    @Option(names = "--events", paramLabel = "fit|all", descriptionKey = "option.events")
    private Which events = Which.FIT;

    @Option(names = "--min-type", paramLabel = "N", descriptionKey = "option.min-type")
    private @Nullable Double leastType;

    /** The smallest type, in the unit of the image, if it was named. */
    Optional<Double> leastType() {
        return Optional.ofNullable(leastType);
    }

    /**
     * How the events are set in columns; empty for the axis view.
     *
     * @param paper whether the image is a sheet of paper
     * @param scale how many pixels a px has
     */
    Optional<ColumnOptions> columns(boolean paper, double scale, Messages messages) throws Failure {
        if (arrangement == Arrangement.AXIS) {
            return Optional.empty();
        }
        TypeRange type = paper ? TypeRange.PAPER : TypeRange.SCREEN.times(1 / scale);
        return Optional.of(new ColumnOptions(
                detail,
                leastType == null ? type : type.from(px(leastType, paper, scale, messages)),
                events == Which.ALL));
    }

    private static double px(double size, boolean paper, double scale, Messages messages) throws Failure {
        if (!(size >= SMALLEST_TYPE && size <= LARGEST_TYPE)) {
            throw Failure.usage(messages.get(
                    "number.bounds",
                    "--min-type",
                    Double.toString(size),
                    Integer.toString(SMALLEST_TYPE),
                    Integer.toString(LARGEST_TYPE)));
        }
        return paper ? size * ImageRequest.PX_PER_INCH / POINTS_PER_INCH : size / scale;
    }
}
