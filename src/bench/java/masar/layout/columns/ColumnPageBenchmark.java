package masar.layout.columns;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The layout of the column page from events that were never laid out, with widths that cost nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ColumnPageBenchmark {

    @Param({"60", "100", "1000", "10000"})
    private int count;

    private EventIndex index = EventIndex.of(List.of());
    private List<Era> eras = List.of();

    /** Events of every kind. */
    @Setup
    public void makeEvents() {
        RandomEvents random = new RandomEvents(4);
        List<Event> events = random.list(count);
        index = EventIndex.of(events);
        eras = random.eras(events);
    }

    private ColumnLayouter layouter() {
        return new ColumnLayouter(index, eras, new DateLabels(LabelStyle.of(Language.ARABIC)), new FixedWidths());
    }

    /** All of them, or the most important, on a slide. */
    @Benchmark
    public ColumnLayout slide() {
        return layouter().fitting(new ColumnRequest(Direction.RIGHT_TO_LEFT, 1920, 984, Detail.FIT, TypeRange.SCREEN));
    }

    /** All of them on sheets of A3. */
    @Benchmark
    public Optional<ColumnLayout> sheets() {
        return layouter().pages(new ColumnRequest(Direction.RIGHT_TO_LEFT, 1587, 1027, Detail.TITLES, TypeRange.PAPER));
    }

    /** All of them one below the other in a window. */
    @Benchmark
    public ScrolledColumns window() {
        return layouter()
                .scrolled(Direction.RIGHT_TO_LEFT, 1600, ColumnMetrics.TITLE_SIZE, 800, Detail.TITLES, done -> {});
    }
}
