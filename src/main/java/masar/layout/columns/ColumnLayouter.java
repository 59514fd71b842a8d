package masar.layout.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import masar.layout.columns.ColumnLayout.Page;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.columns.RowLayouter.Draft;
import masar.layout.frame.Direction;
import masar.layout.frame.TextMeasurer;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.time.DateLabels;
import masar.time.TimeSpan;

/**
 * Lays out the column page of some events, on one page of a fixed size, on as many pages as it takes, or on one that is as
 * high as it needs to be. Texts are measured once, whatever is laid out; so it is to be used where they may be measured,
 * and by one thread at a time.
 */
public final class ColumnLayouter {

    /** About how wide columns are where nothing else decides, in units. */
    private static final double COLUMN_WIDTH = 270;

    private static final double PRECISION = 1;

    /** This many pages, the last ones, share what would leave the very last one empty. */
    private static final int EVEN_PAGES = 3;
    /** The part of the time of laying out a scrolled page that its division into rows takes. */
    private static final double BREAKING = 0.7;

    private final EventIndex index;
    private final List<Era> eras;
    private final DateLabels labels;
    private final TextMeasurer measurer;
    private final CardTexts texts;
    private final ShownEvents everything;
    /** Found when not all events fit. */
    private Optional<ImportantEvents> important = Optional.empty();

    /** @param measurer of text in the sizes of the timeline, see {@link ColumnMetrics#TITLE_SIZE} */
    public ColumnLayouter(EventIndex index, List<Era> eras, DateLabels labels, TextMeasurer measurer) {
        this(index, eras, labels, measurer, CardExtras.NONE);
    }

    /** @param measurer of text in the sizes of the timeline, see {@link ColumnMetrics#TITLE_SIZE} */
    public ColumnLayouter(
            EventIndex index, List<Era> eras, DateLabels labels, TextMeasurer measurer, CardExtras extras) {
        this.index = index;
        this.eras = List.copyOf(eras);
        this.labels = labels;
        this.measurer = measurer;
        this.texts = new CardTexts(index, labels, measurer, extras);
        this.everything = shown(IntStream.range(0, index.size()).toArray());
    }

    private ShownEvents shown(int[] places) {
        return new ShownEvents(index, places, texts, eras);
    }

    /** All events on one page, in the largest type that is possible; empty if they do not fit in the least. */
    public Optional<ColumnLayout> all(ColumnRequest request) {
        if (index.size() > ShapeSearch.mostEvents(request, request.type().least())) {
            // So none of a million texts needs to be measured.
            return Optional.empty();
        }
        double comfortable = request.type().comfortable();
        // Where the titles alone do not fit, no summary does; so none needs to be measured.
        if (request.detail() == Detail.FIT
                && search(everything, request, Detail.NO_SUMMARIES).fitsAt(comfortable)) {
            for (int least = Detail.FIT.leastImportance(); least < Detail.NO_SUMMARIES; least++) {
                if (search(everything, request, least).fitsAt(comfortable)) {
                    return onePage(everything, request, least);
                }
            }
        }
        return onePage(everything, request, summariesFrom(request.detail()));
    }

    /** The least importance of a summary; none where as many as fit are wanted, and no one does. */
    private static int summariesFrom(Detail detail) {
        return detail == Detail.FIT ? Detail.NO_SUMMARIES : detail.leastImportance();
    }

    /**
     * All events on one page; or, if they do not fit in the least type, the most important of them, as many as fit in the
     * comfortable size. {@link ColumnLayout#shown} says how many these are.
     */
    public ColumnLayout fitting(ColumnRequest request) {
        return all(request).orElseGet(() -> mostImportant(request));
    }

    /** How many of the most important events fit on one page in the comfortable size. */
    public int countFitting(ColumnRequest request) {
        int summaries = summariesFrom(request.detail());
        double comfortable = request.type().comfortable();
        return ShapeSearch.lastWhere(
                1,
                Math.min(index.size(), ShapeSearch.mostEvents(request, comfortable)),
                count -> search(mostImportant(count), request, summaries).fitsAt(comfortable));
    }

    private ColumnLayout mostImportant(ColumnRequest request) {
        ShownEvents some = mostImportant(countFitting(request));
        return onePage(some, request.inNoLessThan(request.type().comfortable()), summariesFrom(request.detail()))
                .orElseGet(() -> layout(
                        some,
                        Shape.of(request.type().comfortable(), request, 1, 1),
                        request.direction(),
                        Detail.NO_SUMMARIES,
                        new int[0]));
    }

    private ShownEvents mostImportant(int count) {
        if (important.isEmpty()) {
            important = Optional.of(new ImportantEvents(index));
        }
        return shown(important.get().first(count));
    }

    private static ShapeSearch search(ShownEvents events, ColumnRequest request, int summariesFrom) {
        return new ShapeSearch(events, request, summariesFrom, 1);
    }

    private Optional<ColumnLayout> onePage(ShownEvents events, ColumnRequest request, int summariesFrom) {
        return search(events, request, summariesFrom).best().map(shape -> {
            CardStacks cards = events.stacks(shape.columnWidth(), summariesFrom);
            boolean captioned = shape.rows() > 1;
            int[] ends = breaks(events, cards, shape, captioned)
                    .exactly(shape.rows(), shape.rows() * ShapeSearch.columnHeight(events, shape, captioned));
            return layout(events, shape, request.direction(), summariesFrom, ends);
        });
    }

    private RowBreaks breaks(ShownEvents events, CardStacks cards, Shape shape, boolean captioned) {
        return new RowBreaks(
                cards, new BreakCosts(events.index(), eras), shape.columns(), events.frameHeight(captioned));
    }

    /**
     * All events on as many pages as they need: on one if they fit there in type half-way between the least and the
     * comfortable size, else on as few as they need in the comfortable size, in the largest type that needs no more. As
     * much text as fits is that which needs no more pages. Empty if a page is too small for one of the cards.
     */
    public Optional<ColumnLayout> pages(ColumnRequest request) {
        TypeRange type = request.type();
        return all(request.inNoLessThan((type.least() + type.comfortable()) / 2))
                .or(() -> severalPages(request));
    }

    private Optional<ColumnLayout> severalPages(ColumnRequest request) {
        double comfortable = request.type().comfortable();
        OptionalInt pages =
                search(everything, request, summariesFrom(request.detail())).leastPages(comfortable);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        int most = pages.getAsInt();
        int summaries = summariesFrom(request.detail());
        if (request.detail() == Detail.FIT) {
            summaries = IntStream.range(Detail.FIT.leastImportance(), Detail.NO_SUMMARIES)
                    .filter(least -> search(everything, request, least)
                                    .leastPages(comfortable)
                                    .orElse(Integer.MAX_VALUE)
                            <= most)
                    .findFirst()
                    .orElse(Detail.NO_SUMMARIES);
        }
        return onPages(request.inNoLessThan(request.type().comfortable()), summaries, most);
    }

    private Optional<ColumnLayout> onPages(ColumnRequest request, int summaries, int pages) {
        return new ShapeSearch(everything, request, summaries, pages).best().map(shape -> {
            CardStacks cards = everything.stacks(shape.columnWidth(), summaries);
            double limit = ShapeSearch.columnHeight(everything, shape, true);
            RowBreaks breaks = breaks(everything, cards, shape, true);
            int[] pleasant = breaks.asMany(limit, done -> {});
            int[] ends = pleasant.length <= pages * shape.rows() ? pleasant : breaks.filled(limit);
            int[] even = withEvenPages(ends, breaks, shape.rows(), limit);
            return layout(everything, shape, request.direction(), summaries, even);
        });
    }

    /** Divides what is on the last pages so that the very last one is about as full as those before it. */
    private static int[] withEvenPages(int[] ends, RowBreaks breaks, int rowsOfPage, double limit) {
        int pages = Math.ceilDiv(ends.length, rowsOfPage);
        int kept = Math.max(0, pages - EVEN_PAGES) * rowsOfPage;
        int first = kept == 0 ? 0 : ends[kept - 1];
        return breaks.evenly(first, pages * rowsOfPage - kept, limit)
                .map(even -> IntStream.concat(Arrays.stream(ends, 0, kept), Arrays.stream(even))
                        .toArray())
                .orElse(ends);
    }

    /**
     * Writes and measures the texts of the events at the places {@code [from, to)} in the order of time. Once that has been
     * done for all of them, {@link #scrolled} measures nothing, so that it need not be where texts may be measured.
     */
    public void measure(int from, int to, Detail detail) {
        for (int place = from; place < to; place++) {
            texts.text(place, index.event(place).importance() >= detail.leastImportance());
        }
    }

    /**
     * All events on one page that is as high as it needs to be.
     *
     * @param width in px
     * @param typeSize of titles, in px
     * @param mostRowHeight the height, in px, that a row has at the most unless a single card needs more
     * @param progress takes how much is done, from 0 to 1; what it throws ends the work
     */
    public ScrolledColumns scrolled(
            Direction direction,
            double width,
            double typeSize,
            double mostRowHeight,
            Detail detail,
            DoubleConsumer progress) {
        int summaries = detail.leastImportance();
        TypeRange type = new TypeRange(typeSize, typeSize, typeSize);
        ColumnRequest request = new ColumnRequest(direction, width, mostRowHeight, detail, type);
        double units = width / typeSize * ColumnMetrics.TITLE_SIZE;
        int wanted = (int) Math.round(units / (COLUMN_WIDTH + ColumnMetrics.COLUMN_GAP));
        int columns = Math.clamp(wanted, 1, Shape.mostColumns(units));
        Shape row = Shape.of(typeSize, request, columns, 1);
        CardStacks cards = everything.stacks(row.columnWidth(), summaries);
        double limit = Math.max(cards.tallest(), row.height() - everything.frameHeight(true));
        int[] ends = index.isEmpty()
                ? new int[0]
                : breaks(everything, cards, row, true).asMany(limit, done -> progress.accept(done * BREAKING));
        // One page has all rows, and is no higher than they are.
        Shape page = new Shape(row.scale(), row.width(), 0, columns, Math.max(1, ends.length));
        RowLayouter layouter = new RowLayouter(everything, page, direction, summaries, eras, labels, measurer);
        List<Draft> drafts =
                drafts(everything, page, layouter, ends, done -> progress.accept(BREAKING + (1 - BREAKING) * done));
        return new ScrolledColumns(index, layouter, drafts);
    }

    /** Whether all events fit on one page in type of some px, with as little text as the level of detail allows. */
    public boolean fits(ColumnRequest request, double typeSize) {
        return index.size() <= ShapeSearch.mostEvents(request, typeSize)
                && search(everything, request, summariesFrom(request.detail())).fitsAt(typeSize);
    }

    /**
     * The least height, in px, of a page on which all events fit in the least type.
     */
    public double leastHeight(ColumnRequest request) {
        int summaries = summariesFrom(request.detail());
        double size = request.type().least();
        double low = 0;
        double high = request.height();
        while (!search(everything, request.high(high), summaries).fitsAt(size)) {
            low = high;
            high *= 2;
        }
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            if (search(everything, request.high(middle), summaries).fitsAt(size)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.ceil(high);
    }

    /** @param ends of the rows */
    private ColumnLayout layout(ShownEvents events, Shape shape, Direction direction, int summariesFrom, int[] ends) {
        RowLayouter layouter = new RowLayouter(events, shape, direction, summariesFrom, eras, labels, measurer);
        boolean captioned = ends.length > 1;
        List<Draft> drafts = drafts(events, shape, layouter, ends, done -> {});
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from < Math.max(1, ends.length); from += shape.rows()) {
            List<Draft> rows = drafts.subList(from, Math.min(ends.length, from + shape.rows()));
            pages.add(page(layouter, rows, shape.height(), captioned, RowLayouter.scale(drafts)));
        }
        return new ColumnLayout(
                direction, shape.scale(), shape.width(), shape.columns(), summariesFrom, index.size(), pages);
    }

    private List<Draft> drafts(
            ShownEvents events, Shape shape, RowLayouter layouter, int[] ends, DoubleConsumer progress) {
        List<TimeSpan> spans = new RowSpans(events.index(), eras).of(ends);
        double[] heights = columnHeights(events, layouter.cards(), shape, ends);
        List<Draft> drafts = new ArrayList<>();
        for (int row = 0; row < ends.length; row++) {
            int from = row == 0 ? 0 : ends[row - 1];
            drafts.add(layouter.draft(from, ends[row], spans.get(row), heights[row]));
            progress.accept((row + 1.0) / ends.length);
        }
        return drafts;
    }

    /**
     * How high the columns of each row may be: as high as they need to be, and where a page has space left, so much higher
     * that its cards can be nearer to their places on the axis.
     */
    private static double[] columnHeights(ShownEvents events, CardStacks cards, Shape shape, int[] ends) {
        double[] heights = new double[ends.length];
        double limit = ShapeSearch.columnHeight(events, shape, ends.length > 1);
        for (int row = 0; row < ends.length; row++) {
            heights[row] = cards.leastHeight(row == 0 ? 0 : ends[row - 1], ends[row], shape.columns());
        }
        if (shape.height() > 0) {
            for (int first = 0; first < ends.length; first += shape.rows()) {
                int last = Math.min(ends.length, first + shape.rows());
                double sum = Arrays.stream(heights, first, last).sum();
                double more = (shape.rows() * limit - sum) / (last - first);
                for (int row = first; row < last; row++) {
                    // A height found by halving may be a little too large; the one by which the type was chosen is not.
                    heights[row] = more < 0 ? limit : heights[row] + more;
                }
            }
        }
        return heights;
    }

    /** A page whose rows stand at equal distances from each other and from its head and foot. */
    private static Page page(
            RowLayouter layouter, List<Draft> drafts, double height, boolean captioned, Optional<ScaleLength> scale) {
        double needed = drafts.stream()
                .mapToDouble(draft -> layouter.height(draft, captioned))
                .sum();
        double space = drafts.isEmpty() ? 0 : Math.max(0, height - needed) / (drafts.size() + 1);
        List<Row> rows = new ArrayList<>();
        double y = 0;
        for (Draft draft : drafts) {
            y += space;
            rows.add(layouter.row(draft, y, captioned, scale));
            y += layouter.height(draft, captioned);
        }
        return new Page(height > 0 ? height : y, rows);
    }
}
