package masar.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.axis.TickPlanner;
import masar.layout.cards.CardPacker;
import masar.layout.cards.CardSizes;
import masar.layout.cards.PackedCard;
import masar.layout.frame.Direction;
import masar.layout.frame.Frame;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.ActorKind;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.time.DateLabels;
import masar.time.EdtfDate;
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

/** The parts of a layout, each for itself, with widths that cost nothing: none must grow with the number of events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LayoutMicroBenchmark {

    private static final int ROWS = 6;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final int DAYS = 7000;
    private static final int TOP = 24;

    @Param({"1000", "10000", "100000", "1000000"})
    private int events;

    private EventIndex index = EventIndex.of(List.of());
    private Viewport whole = new Viewport(0, 1);
    private Viewport month = whole;
    private final DateLabels labels = new DateLabels(LabelStyle.of(Language.ARABIC));
    private final TextMeasurer measurer = new FixedWidths();
    private final TickPlanner ticks = new TickPlanner(labels, measurer);

    /** Events of one day each, spread over nineteen years. */
    @Setup
    public void makeEvents() {
        Random random = new Random(1);
        LocalizedText name = LocalizedText.of("اسم", Optional.empty());
        Actor actor = new Actor("actor", name, name, ActorKind.STATE, "#000000", "state", Optional.empty());
        Category category = new Category("category", name, "politics", "politics");
        List<EdtfDate> days = IntStream.range(0, DAYS)
                .mapToObj(day -> EdtfDate.parse(LocalDate.of(2003, 1, 1).plusDays(day).toString()))
                .toList();
        index = EventIndex.of(IntStream.range(0, events)
                .mapToObj(i -> new Event(
                        "e" + i,
                        days.get(random.nextInt(DAYS)),
                        LocalizedText.of("عنوان الحدث رقم " + i, Optional.empty()),
                        name,
                        List.of(new Participation(actor, Role.HOST)),
                        category,
                        1 + random.nextInt(5),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .toList());
        whole = Viewport.showing(index.extent(), WIDTH, Metrics.FIT_MARGIN, Metrics.FIT_MARGIN);
        month = new Viewport(index.extent().start() + index.extent().length() / 2.0, 2_000);
    }

    /** A packer that has packed nothing yet, for all of the events. */
    @Benchmark
    public List<PackedCard> packTheWholeRange() {
        return pack(whole);
    }

    /** The same for a view of a few weeks. */
    @Benchmark
    public List<PackedCard> packAFewWeeks() {
        return pack(month);
    }

    private List<PackedCard> pack(Viewport viewport) {
        ZoomLevel level = ZoomLevel.of(viewport.secondsPerPx(), whole.secondsPerPx());
        CardPacker packer = new CardPacker(index, new CardSizes(measurer, labels), level, ROWS);
        return packer.pack(
                packer.tileOf(Math.round(viewport.start())),
                packer.tileOf(Math.round(viewport.start() + WIDTH * viewport.secondsPerPx())));
    }

    /** The most important events of a quarter of the time. */
    @Benchmark
    public int findTheMostImportant() {
        int[] sum = new int[1];
        index.forMostImportant(events / 4, events / 2, TOP, i -> sum[0] += i);
        return sum[0];
    }

    /** The rows of the axis. */
    @Benchmark
    public TickPlanner.Rows planTicks() {
        return ticks.rows(new Frame(month, Direction.RIGHT_TO_LEFT, WIDTH, HEIGHT, Metrics.AXIS_HEIGHT));
    }
}
