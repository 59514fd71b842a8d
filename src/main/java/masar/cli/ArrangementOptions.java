package masar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import masar.export.poster.ColumnOptions;
import masar.export.poster.ImageArrangement;
import masar.export.poster.TypeUnit;
import masar.i18n.Messages;
import masar.layout.columns.Detail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the events of an image are arranged. */
final class ArrangementOptions {

    private static final int SMALLEST_TYPE = 4;
    private static final int LARGEST_TYPE = 200;

    /** Which events are shown if not all of them fit. */
    enum Which {
        /** The most important. */
        FIT,
        /** All, or none. */
        ALL
    }

    @Option(names = "--arrangement", paramLabel = "columns|axis", descriptionKey = "option.arrangement")
    private @Nullable ImageArrangement arrangement;

    @Option(names = "--detail", paramLabel = "titles|key|more|all|fit", descriptionKey = "option.detail")
    private @Nullable Detail detail;

    @Option(names = "--events", paramLabel = "fit|all", descriptionKey = "option.events")
    private @Nullable Which events;

    @Option(names = "--min-type", paramLabel = "N", descriptionKey = "option.min-type")
    private @Nullable Double leastType;

    /** The smallest type, in the unit of the image, if it was named. */
    Optional<Double> leastType() {
        return Optional.ofNullable(leastType);
    }

    /**
     * How the events are set in columns, which they are unless another arrangement is named or an option that only another
     * one has; empty for the axis view.
     *
     * @param axisOnly the options given that only the axis view has
     * @param more the options given elsewhere that only columns have
     */
    Optional<ColumnOptions> columns(TypeUnit unit, List<String> axisOnly, List<String> more, Messages messages)
            throws Failure {
        refuseConflicts(axisOnly, columnsOnly(more), messages);
        if (arrangement == ImageArrangement.AXIS || !axisOnly.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ColumnOptions.of(
                Objects.requireNonNullElse(detail, Detail.FIT), least(messages), events == Which.ALL, unit));
    }

    /** What the arrangement does not have would be left out silently. */
    private void refuseConflicts(List<String> axisOnly, List<String> columnsOnly, Messages messages) throws Failure {
        if (arrangement == ImageArrangement.COLUMNS && !axisOnly.isEmpty()) {
            throw Failure.usage(messages.get("arrangement.conflict", axisOnly.getFirst()));
        }
        if (arrangement == ImageArrangement.AXIS && !columnsOnly.isEmpty()) {
            throw Failure.usage(messages.get("arrangement.conflict.axis", columnsOnly.getFirst()));
        }
        if (!axisOnly.isEmpty() && !columnsOnly.isEmpty()) {
            throw Failure.usage(messages.get("arrangement.conflict.both", axisOnly.getFirst(), columnsOnly.getFirst()));
        }
    }

    /** The options given that only columns have. */
    private List<String> columnsOnly(List<String> more) {
        List<String> given = new ArrayList<>(more);
        if (detail != null) {
            given.add("--detail");
        }
        if (events != null) {
            given.add("--events");
        }
        if (leastType != null) {
            given.add("--min-type");
        }
        return given;
    }

    private OptionalDouble least(Messages messages) throws Failure {
        if (leastType == null) {
            return OptionalDouble.empty();
        }
        if (!(leastType >= SMALLEST_TYPE && leastType <= LARGEST_TYPE)) {
            throw Failure.usage(messages.get(
                    "number.bounds",
                    "--min-type",
                    Double.toString(leastType),
                    Integer.toString(SMALLEST_TYPE),
                    Integer.toString(LARGEST_TYPE)));
        }
        return OptionalDouble.of(leastType);
    }
}
