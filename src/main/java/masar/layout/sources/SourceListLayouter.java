package masar.layout.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.sources.SourceList.Line;
import masar.layout.sources.SourceList.Page;
import masar.layout.sources.SourceText.Block;
import masar.layout.sources.SourceText.Piece;

/**
 * Sets a list of sources in columns: on as few pages as it needs in the least type, in the largest type that needs no more,
 * and with all pages filled alike, so that the last one does not hold just a few lines. Texts are measured once; so it is to
 * be used where they may be measured, and by one thread at a time.
 */
public final class SourceListLayouter {

    /** Between the sizes that are tried, in px. */
    private static final double STEP = 0.25;

    private static final double ROUNDING = 1e-9;

    private final List<SourceEntry> entries;
    private final SourceText text;
    private final double numberWidth;

    /** @param measurer of text in the sizes of the timeline, see {@link SourceMetrics#TYPE_SIZE} */
    public SourceListLayouter(List<SourceEntry> entries, TextMeasurer measurer) {
        this.entries = List.copyOf(entries);
        this.text = new SourceText(entries, measurer);
        this.numberWidth = Metrics.TEXT_SLACK
                + entries.stream()
                        .mapToDouble(entry -> measurer.width(entry.number(), Face.CAPTION))
                        .max()
                        .orElse(0);
    }

    /**
     * The list on pages of a size, in px.
     *
     * @param least size of type of citations, in px
     * @param greatest size of the same, in px
     */
    public SourceList pages(Direction direction, double width, double height, double least, double greatest) {
        Setting best = new Setting(direction, least / SourceMetrics.TYPE_SIZE, width, height);
        int pages = best.pagesNeeded();
        for (double size = least + STEP; size <= greatest + ROUNDING; size += STEP) {
            Setting larger = new Setting(direction, size / SourceMetrics.TYPE_SIZE, width, height);
            if (larger.pagesNeeded() > pages) {
                break;
            }
            best = larger;
        }
        return best.list(pages);
    }

    /** The columns of pages in type of some size, all measured in units. */
    private final class Setting {

        private final Direction direction;
        private final double scale;
        private final double width;
        private final double height;
        private final int columns;
        private final double columnWidth;
        private final double mostHeight;
        private final List<List<Block>> blocks;

        Setting(Direction direction, double scale, double widthPx, double heightPx) {
            this.direction = direction;
            this.scale = scale;
            this.width = widthPx / scale;
            this.height = heightPx / scale;
            double inner = Math.max(1, width - 2 * SourceMetrics.MARGIN);
            double pitch = SourceMetrics.COLUMN_MIN_WIDTH + SourceMetrics.COLUMN_GAP;
            this.columns = (int) Math.max(1, Math.floor((inner + SourceMetrics.COLUMN_GAP) / pitch));
            this.columnWidth = (inner - (columns - 1) * SourceMetrics.COLUMN_GAP) / columns;
            this.mostHeight = Math.max(SourceMetrics.TITLE_LINE, height - 2 * SourceMetrics.PADDING);
            this.blocks = IntStream.range(0, text.size())
                    .mapToObj(entry -> text.blocks(entry, textWidth()))
                    .toList();
        }

        private double textWidth() {
            return Math.max(1, columnWidth - numberWidth - SourceMetrics.NUMBER_GAP);
        }

        int pagesNeeded() {
            return Math.ceilDiv(columns(mostHeight).size(), columns);
        }

        SourceList list(int pages) {
            List<List<Line>> filled = columns(evenHeight(pages));
            List<Page> all = new ArrayList<>();
            for (int from = 0; from < filled.size(); from += columns) {
                List<List<Line>> here = filled.subList(from, Math.min(filled.size(), from + columns));
                all.add(page(here));
            }
            return new SourceList(direction, scale, width, height, columns, all);
        }

        /** The least height of columns with which this many pages hold the list, found by halving. */
        private double evenHeight(int pages) {
            double fits = mostHeight;
            double low = 0;
            while (fits - low > SourceMetrics.LINE / 2) {
                double middle = (low + fits) / 2;
                if (columns(middle).size() <= pages * columns) {
                    fits = middle;
                } else {
                    low = middle;
                }
            }
            return fits;
        }

        private Page page(List<List<Line>> filled) {
            List<Line> lines = new ArrayList<>();
            for (int column = 0; column < filled.size(); column++) {
                double start = start(column);
                for (Line line : filled.get(column)) {
                    Box in = line.box();
                    double left = direction.left(start + in.x(), in.width(), width);
                    Box box = new Box(left, SourceMetrics.PADDING + in.y(), in.width(), in.height());
                    lines.add(new Line(line.kind(), line.entry(), line.text(), box, line.link()));
                }
            }
            List<Double> rules = IntStream.range(1, columns)
                    .mapToObj(column -> direction.x(start(column) - SourceMetrics.COLUMN_GAP / 2, width))
                    .toList();
            return new Page(lines, rules);
        }

        private double start(int column) {
            return SourceMetrics.MARGIN + column * (columnWidth + SourceMetrics.COLUMN_GAP);
        }

        /** The lines of all columns of some height, each in a box from the start and the top of its column. */
        private List<List<Line>> columns(double most) {
            Filling filling = new Filling(most);
            for (int entry = 0; entry < text.size(); entry++) {
                filling.add(entry, blocks.get(entry));
            }
            return filling.finish();
        }

        /** Columns that are filled one after the other. */
        private final class Filling {

            private final double most;
            private final List<List<Line>> filled = new ArrayList<>();
            private List<Line> lines = new ArrayList<>();
            private double y;

            Filling(double most) {
                this.most = most;
            }

            /** An entry stays together unless it is higher than half a column; a block unless it is higher than one. */
            void add(int entry, List<Block> blocks) {
                double whole = blocks.stream().mapToDouble(Block::height).sum()
                        + (blocks.size() - 1) * SourceMetrics.SOURCE_GAP;
                begin(
                        SourceMetrics.ENTRY_GAP,
                        whole <= most / 2 ? whole : blocks.getFirst().height());
                number(entry);
                for (int i = 0; i < blocks.size(); i++) {
                    if (i > 0) {
                        begin(SourceMetrics.SOURCE_GAP, blocks.get(i).height());
                    }
                    blocks.get(i).pieces().forEach(piece -> line(entry, piece));
                }
            }

            /** Leaves a gap, or goes on in the next column where what follows does not fit. */
            private void begin(double gap, double needed) {
                if (y > 0 && y + gap + needed > most + ROUNDING) {
                    next();
                } else if (y > 0) {
                    y += gap;
                }
            }

            private void next() {
                filled.add(lines);
                lines = new ArrayList<>();
                y = 0;
            }

            private void number(int entry) {
                Box box = new Box(0, y, numberWidth, SourceMetrics.TITLE_LINE);
                lines.add(new Line(
                        SourceList.Kind.NUMBER, entry, entries.get(entry).number(), box, Optional.empty()));
            }

            private void line(int entry, Piece piece) {
                if (y > 0 && y + piece.height() > most + ROUNDING) {
                    next();
                }
                double start = numberWidth + SourceMetrics.NUMBER_GAP + piece.start();
                Box box = new Box(start, y, piece.width(), piece.height());
                lines.add(new Line(piece.kind(), entry, piece.text(), box, piece.link()));
                y += piece.advance();
            }

            List<List<Line>> finish() {
                if (!lines.isEmpty()) {
                    filled.add(lines);
                }
                return filled;
            }
        }
    }
}
