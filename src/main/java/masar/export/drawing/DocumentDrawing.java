package masar.export.drawing;

import java.awt.geom.Rectangle2D;
import java.net.URI;
import java.util.List;

/**
 * The pages of a document, each a picture of its own, and what leads from one place to another.
 *
 * @param caption of the whole
 * @param pages in order; at least one
 * @param outline the headings of the document, in order
 * @param links from places on pages, besides those of the marks of the pictures
 */
public record DocumentDrawing(Drawing.Caption caption, List<Drawing> pages, List<Heading> outline, List<Link> links) {

    public DocumentDrawing {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        links = List.copyOf(links);
    }

    /**
     * A place on a page.
     *
     * @param page its number, the first being 0
     * @param box in px of the page
     */
    public record Place(int page, Rectangle2D box) {}

    /**
     * An entry of the outline.
     *
     * @param within the headings below it
     */
    public record Heading(String title, Place place, List<Heading> within) {
        public Heading {
            title = PlainText.of(title);
            within = List.copyOf(within);
        }

        /** One with none below it. */
        public Heading(String title, Place place) {
            this(title, place, List.of());
        }
    }

    /** A place that leads somewhere when it is pressed. */
    public record Link(Place from, Target to, String title) {
        public Link {
            title = PlainText.of(title);
        }
    }

    /** Where a link leads. */
    public sealed interface Target {}

    /** Another place in the document. */
    public record Within(Place place) implements Target {}

    /** A page of the web. */
    public record Outside(URI address) implements Target {}

    /** How many events the pages show. */
    public int events() {
        return pages.stream().mapToInt(Drawing::events).sum();
    }

    /**
     * Checks that no event is missing or shown twice on a page. What writes a file calls this first.
     *
     * @throws IllegalStateException if one is, which is a fault of the program
     */
    public void requireComplete() {
        pages.forEach(Drawing::requireComplete);
    }
}
