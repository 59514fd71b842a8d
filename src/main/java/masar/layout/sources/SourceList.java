package masar.layout.sources;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;

/**
 * A list of sources on its pages, with the final place of every line in units of type: multiplied by {@link #scale} they
 * are px of the page.
 *
 * @param scale px a unit
 * @param width of each page, in units
 * @param height of each page, in units
 * @param columns of each page; the first one is where reading begins
 * @param pages none if there is nothing to list
 */
public record SourceList(
        Direction direction, double scale, double width, double height, int columns, List<Page> pages) {

    public SourceList {
        pages = List.copyOf(pages);
    }

    /**
     * What is on one page.
     *
     * @param lines in the order of reading
     * @param rules the x of the lines between columns
     */
    public record Page(List<Line> lines, List<Double> rules) {
        public Page {
            lines = List.copyOf(lines);
            rules = List.copyOf(rules);
        }
    }

    /** What a line says. */
    public enum Kind {
        /** The number of an event, in the margin before its title. */
        NUMBER,
        TITLE,
        DATE,
        /** What is cited. */
        CITATION,
        /** Where that can be read. */
        ADDRESS
    }

    /**
     * A line of text that begins at the start edge of its box.
     *
     * @param entry its place in the list, the first being 0
     * @param link where it leads to, if it is an address or a part of one
     */
    public record Line(Kind kind, int entry, String text, Box box, Optional<URI> link) {}
}
