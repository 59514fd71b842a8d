package masar.export.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.export.drawing.DocumentDrawing;
import masar.export.drawing.DocumentDrawing.Heading;
import masar.export.drawing.DocumentDrawing.Link;
import masar.export.drawing.DocumentDrawing.Outside;
import masar.export.drawing.DocumentDrawing.Place;
import masar.export.drawing.DocumentDrawing.Within;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Mark;
import masar.export.drawing.Drawing.Marked;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * How to get about in a PDF file: an outline that leads to each event, and links from the events to their sources and, in a
 * document, to other places of it.
 */
final class PdfNavigation {

    private static final int GROUP = 100;

    private final List<PdfTile> tiles;
    private final List<Heading> outline;
    private final List<Link> links;

    private PdfNavigation(List<PdfTile> tiles, List<Heading> outline, List<Link> links) {
        this.tiles = tiles;
        this.outline = outline;
        this.links = links;
    }

    /** That of a picture, in which every event has an entry of the outline. */
    static PdfNavigation of(PdfSheet sheet) {
        List<Marked> marks = events(sheet.drawing());
        List<Heading> entries = marks.stream()
                .map(marked -> new Heading(marked.mark().title(), place(marked, sheet)))
                .toList();
        List<Heading> outline = grouped(
                entries,
                (from, to) -> marks.get(from).mark().date() + " – "
                        + marks.get(to).mark().date());
        List<Link> links = IntStream.range(0, sheet.tiles().size())
                .boxed()
                .flatMap(tile -> links(marks, tile, sheet.tiles().get(tile).part()))
                .toList();
        return new PdfNavigation(sheet.tiles(), outline, links);
    }

    /**
     * That of a document.
     *
     * @param sheets one for each of its pages
     */
    static PdfNavigation of(DocumentDrawing document, List<PdfSheet> sheets) {
        Stream<Link> ofEvents = IntStream.range(0, sheets.size())
                .boxed()
                .flatMap(page -> links(
                        events(sheets.get(page).drawing()),
                        page,
                        sheets.get(page).bounds()));
        return new PdfNavigation(
                sheets.stream().map(sheet -> sheet.tiles().getFirst()).toList(),
                within(document.outline()),
                // The later ones are above.
                Stream.concat(ofEvents, document.links().stream()).toList());
    }

    private static List<Marked> events(Drawing drawing) {
        return Drawing.marks(drawing.operations())
                .filter(marked -> marked.mark().kind().standsForOne())
                .toList();
    }

    private static Place place(Marked marked, PdfSheet sheet) {
        Rectangle2D at = marked.bounds();
        // A mark that is cut by an edge of the drawing has its middle perhaps on no page.
        return new Place(Math.max(0, sheet.holding(new Point2D.Double(at.getCenterX(), at.getCenterY()))), at);
    }

    /** The links of events to their sources, as far as a page shows them. */
    private static Stream<Link> links(List<Marked> marks, int page, Rectangle2D part) {
        return marks.stream().flatMap(marked -> {
            Rectangle2D seen = marked.bounds().createIntersection(part);
            Mark mark = marked.mark();
            return seen.isEmpty()
                    ? Stream.empty()
                    : mark.link().stream().map(uri -> new Link(new Place(page, seen), new Outside(uri), mark.title()));
        });
    }

    /** All headings below each other, in groups where there are many. */
    private static List<Heading> within(List<Heading> headings) {
        List<Heading> all = headings.stream()
                .map(heading -> new Heading(heading.title(), heading.place(), within(heading.within())))
                .toList();
        return grouped(
                all, (from, to) -> all.get(from).title() + " – " + all.get(to).title());
    }

    /** Gives a name to those from one to another. */
    private interface Naming {
        String of(int first, int last);
    }

    /**
     * Many entries are divided into groups: PDFBox visits sibling entries by recursion, and too many of them would overflow
     * the stack.
     */
    private static List<Heading> grouped(List<Heading> entries, Naming naming) {
        if (entries.size() <= GROUP) {
            return entries;
        }
        List<Heading> groups = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += GROUP) {
            int to = Math.min(from + GROUP, entries.size());
            List<Heading> some = entries.subList(from, to);
            groups.add(new Heading(naming.of(from, to - 1), some.getFirst().place(), some));
        }
        return groups;
    }

    void write(PDDocument document) throws IOException {
        List<List<PDAnnotation>> ofPages = tiles.stream()
                .<List<PDAnnotation>>map(tile -> new ArrayList<>())
                .toList();
        for (Link link : links) {
            ofPages.get(link.from().page()).add(annotation(link, document));
        }
        for (int page = 0; page < tiles.size(); page++) {
            document.getPage(page).setAnnotations(ofPages.get(page));
        }
        if (!outline.isEmpty()) {
            PDDocumentOutline all = new PDDocumentOutline();
            outline.forEach(heading -> all.addLast(item(heading, document)));
            document.getDocumentCatalog().setDocumentOutline(all);
        }
    }

    private PDOutlineItem item(Heading heading, PDDocument document) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.title());
        item.setDestination(destination(heading.place(), document));
        if (!heading.within().isEmpty()) {
            heading.within().forEach(below -> item.addLast(item(below, document)));
            item.closeNode();
        }
        return item;
    }

    private PDPageXYZDestination destination(Place place, PDDocument document) {
        PDRectangle box = onPage(place);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(place.page()));
        destination.setLeft((int) Math.floor(box.getLowerLeftX()));
        destination.setTop((int) Math.ceil(box.getUpperRightY()));
        return destination;
    }

    private PDAnnotationLink annotation(Link link, PDDocument document) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        annotation.setBorderStyle(none);
        annotation.setRectangle(onPage(link.from()));
        annotation.setAction(action(link, document));
        annotation.setContents(link.title());
        annotation.setPrinted(true);
        return annotation;
    }

    private PDAction action(Link link, PDDocument document) {
        return switch (link.to()) {
            case Outside outside -> to(outside.address());
            case Within within -> {
                PDActionGoTo action = new PDActionGoTo();
                action.setDestination(destination(within.place(), document));
                yield action;
            }
        };
    }

    private static PDActionURI to(URI address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address.toASCIIString());
        return action;
    }

    private PDRectangle onPage(Place place) {
        Rectangle2D on = tiles.get(place.page())
                .toPage()
                .createTransformedShape(place.box())
                .getBounds2D();
        return new PDRectangle((float) on.getX(), (float) on.getY(), (float) on.getWidth(), (float) on.getHeight());
    }
}
