package masar.export.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import masar.export.drawing.Drawing;
import masar.export.drawing.Drawing.Marked;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The events of a drawing in a PDF file: an outline that leads to each, and links from them to their sources. */
final class PdfNavigation {

    private static final int GROUP = 100;

    private final List<Marked> marks;
    private final List<PdfTile> tiles;

    /** @param tiles the pages of the document, in order */
    PdfNavigation(Drawing drawing, List<PdfTile> tiles) {
        this.marks = Drawing.marks(drawing.operations())
                .filter(marked -> marked.mark().kind().standsForOne())
                .toList();
        this.tiles = tiles;
    }

    void write(PDDocument document) throws IOException {
        for (int page = 0; page < tiles.size(); page++) {
            document.getPage(page).setAnnotations(links(tiles.get(page)));
        }
        if (!marks.isEmpty()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            entries(document).forEach(outline::addLast);
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    /**
     * An entry for each mark; many of them are divided into groups from one date to another. PDFBox visits sibling entries
     * by recursion, and too many of them would overflow the stack.
     */
    private List<PDOutlineItem> entries(PDDocument document) {
        List<PDOutlineItem> entries = new ArrayList<>();
        for (int from = 0; from < marks.size(); from += GROUP) {
            List<Marked> some = marks.subList(from, Math.min(from + GROUP, marks.size()));
            List<PDOutlineItem> items =
                    some.stream().map(marked -> entry(document, marked)).toList();
            if (marks.size() <= GROUP) {
                return items;
            }
            PDOutlineItem group = new PDOutlineItem();
            group.setTitle(some.getFirst().mark().date() + " – "
                    + some.getLast().mark().date());
            group.setDestination(destination(document, some.getFirst()));
            items.forEach(group::addLast);
            group.closeNode();
            entries.add(group);
        }
        return entries;
    }

    private PDOutlineItem entry(PDDocument document, Marked marked) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(marked.mark().title());
        item.setDestination(destination(document, marked));
        return item;
    }

    private PDPageXYZDestination destination(PDDocument document, Marked marked) {
        Rectangle2D at = marked.bounds();
        // A mark that is cut by an edge of the drawing has its middle perhaps on no page.
        int page = Math.max(0, PdfTile.holding(tiles, new Point2D.Double(at.getCenterX(), at.getCenterY())));
        PDRectangle box = onPage(at, tiles.get(page));
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(page));
        destination.setLeft((int) Math.floor(box.getLowerLeftX()));
        destination.setTop((int) Math.ceil(box.getUpperRightY()));
        return destination;
    }

    private List<PDAnnotation> links(PdfTile tile) {
        List<PDAnnotation> links = new ArrayList<>();
        for (Marked marked : marks) {
            Rectangle2D seen = marked.bounds().createIntersection(tile.part());
            if (!seen.isEmpty()) {
                marked.mark().link().ifPresent(uri -> links.add(annotation(uri, marked, onPage(seen, tile))));
            }
        }
        return links;
    }

    private static PDAnnotationLink annotation(URI uri, Marked marked, PDRectangle box) {
        PDActionURI action = new PDActionURI();
        action.setURI(uri.toASCIIString());
        PDAnnotationLink link = new PDAnnotationLink();
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        link.setRectangle(box);
        link.setAction(action);
        link.setContents(marked.mark().title());
        link.setPrinted(true);
        return link;
    }

    private static PDRectangle onPage(Rectangle2D box, PdfTile tile) {
        Rectangle2D on = tile.toPage().createTransformedShape(box).getBounds2D();
        return new PDRectangle((float) on.getX(), (float) on.getY(), (float) on.getWidth(), (float) on.getHeight());
    }
}
