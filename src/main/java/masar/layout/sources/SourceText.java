package masar.layout.sources;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import masar.i18n.Shortened;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer;
import masar.layout.frame.TextMeasurer.Face;
import masar.layout.frame.WrappedText;

/** The texts of a list of sources, measured once and broken into lines of any width. */
final class SourceText {

    /** In characters; longer texts end in an ellipsis, as none is to fill a page. */
    private static final int LONGEST = 600;

    private final TextMeasurer measurer;
    private final Map<String, Double> titleWords = new HashMap<>();
    private final Map<String, Double> words = new HashMap<>();
    private final List<Entry> entries;

    /** An entry whose words have been measured. */
    private record Entry(WrappedText title, WrappedText date, List<Citation> citations) {}

    private record Citation(WrappedText text, Optional<Address> address) {}

    private record Address(WrappedAddress text, URI link) {}

    /** Lines that are not to be parted. */
    record Block(List<Piece> pieces) {

        double height() {
            return pieces.stream().mapToDouble(Piece::advance).sum();
        }
    }

    /**
     * A line.
     *
     * @param start from the start of the text of its column, in units
     * @param height of its box
     * @param advance from its top to that of the next line: nothing where that is next to it
     */
    record Piece(
            SourceList.Kind kind,
            String text,
            Optional<URI> link,
            double start,
            double width,
            double height,
            double advance) {}

    SourceText(List<SourceEntry> listed, TextMeasurer measurer) {
        this.measurer = measurer;
        this.entries = listed.stream().map(this::measured).toList();
    }

    private Entry measured(SourceEntry entry) {
        return new Entry(
                new WrappedText(shortened(entry.title()), known(titleWords, Face.TITLE)),
                new WrappedText(entry.date(), known(words, Face.CAPTION)),
                entry.cited().stream()
                        .map(cited -> new Citation(
                                new WrappedText(shortened(cited.text()), known(words, Face.CAPTION)),
                                cited.address()
                                        .map(uri -> new Address(
                                                new WrappedAddress(
                                                        shortened(ShownAddress.of(uri)), known(words, Face.CAPTION)),
                                                uri))))
                        .toList());
    }

    private ToDoubleFunction<String> known(Map<String, Double> widths, Face face) {
        return word -> widths.computeIfAbsent(word, w -> measurer.width(w, face));
    }

    private static String shortened(String text) {
        return Shortened.of(text, LONGEST);
    }

    int size() {
        return entries.size();
    }

    /**
     * An entry in lines of a width, in units: its title, date and first source in one block, and a block for each of the
     * others.
     */
    List<Block> blocks(int entry, double width) {
        Entry of = entries.get(entry);
        List<Block> blocks = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        addHead(of, width, pieces);
        for (int i = 0; i < of.citations.size(); i++) {
            if (i > 0) {
                blocks.add(new Block(List.copyOf(pieces)));
                pieces.clear();
            }
            Citation citation = of.citations.get(i);
            citation.text
                    .lines(width - Metrics.TEXT_SLACK)
                    .forEach(line -> pieces.add(line(SourceList.Kind.CITATION, line, Optional.empty(), width)));
            citation.address.ifPresent(address -> address.text
                    .lines(width - Metrics.TEXT_SLACK)
                    .forEach(
                            line -> pieces.add(line(SourceList.Kind.ADDRESS, line, Optional.of(address.link), width))));
        }
        blocks.add(new Block(List.copyOf(pieces)));
        return blocks;
    }

    /** The title, and the date at the end of its last line or, where that is too long, below. */
    private void addHead(Entry of, double width, List<Piece> pieces) {
        List<String> title = of.title.lines(width - Metrics.TEXT_SLACK);
        double date = of.date.width() + Metrics.TEXT_SLACK;
        double besideDate = width - date - SourceMetrics.DATE_GAP;
        boolean beside =
                !title.isEmpty() && besideDate > 0 && titleWidth(title.getLast()) + Metrics.TEXT_SLACK <= besideDate;
        for (int i = 0; i < title.size(); i++) {
            boolean shared = beside && i == title.size() - 1;
            pieces.add(new Piece(
                    SourceList.Kind.TITLE,
                    title.get(i),
                    Optional.empty(),
                    0,
                    shared ? besideDate : width,
                    SourceMetrics.TITLE_LINE,
                    shared ? 0 : SourceMetrics.TITLE_LINE));
        }
        if (beside) {
            pieces.add(new Piece(
                    SourceList.Kind.DATE,
                    of.date.lines(date).getFirst(),
                    Optional.empty(),
                    width - date,
                    date,
                    SourceMetrics.TITLE_LINE,
                    SourceMetrics.TITLE_LINE));
        } else {
            of.date
                    .lines(width - Metrics.TEXT_SLACK)
                    .forEach(line -> pieces.add(line(SourceList.Kind.DATE, line, Optional.empty(), width)));
        }
    }

    private double titleWidth(String line) {
        return new WrappedText(line, known(titleWords, Face.TITLE)).width();
    }

    private static Piece line(SourceList.Kind kind, String text, Optional<URI> link, double width) {
        return new Piece(kind, text, link, 0, width, SourceMetrics.LINE, SourceMetrics.LINE);
    }
}
