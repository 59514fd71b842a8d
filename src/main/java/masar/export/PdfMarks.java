package masar.export;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import masar.export.Drawing.Marked;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The events of a drawing in a PDF file: an outline that leads to each, and links from them to their sources. */
final class PdfMarks {

    private final List<Marked> marks;
    private final List<PdfTile> tiles;

    /** @param tiles the pages of the document, in order */
    PdfMarks(Drawing drawing, List<PdfTile> tiles) {
        this.marks = Drawing.marks(drawing.operations())
                .filter(marked -> marked.mark().kind().standsForOne())
                .toList();
        this.tiles = tiles;
    }

    void write(PDDocument document) throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Marked marked : marks) {
            link(document, marked);
            entry(document, marked, outline);
        }
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private void entry(PDDocument document, Marked marked, PDDocumentOutline outline) {
        Rectangle2D at = marked.bounds();
        int number = PdfTile.holding(tiles, new Point2D.Double(at.getCenterX(), at.getCenterY()));
        if (number >= 0) {
            PDRectangle box = onPage(at, tiles.get(number));
            PDPageXYZDestination destination = new PDPageXYZDestination();
            destination.setPage(document.getPage(number));
            destination.setLeft((int) Math.floor(box.getLowerLeftX()));
            destination.setTop((int) Math.ceil(box.getUpperRightY()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(marked.mark().title());
            item.setDestination(destination);
            outline.addLast(item);
        }
    }

    private void link(PDDocument document, Marked marked) throws IOException {
        if (marked.mark().link().isEmpty()) {
            return;
        }
        PDActionURI action = new PDActionURI();
        action.setURI(marked.mark().link().get().toASCIIString());
        for (int i = 0; i < tiles.size(); i++) {
            Rectangle2D seen = marked.bounds().createIntersection(tiles.get(i).part());
            if (!seen.isEmpty()) {
                PDPage page = document.getPage(i);
                page.getAnnotations().add(annotation(action, marked, onPage(seen, tiles.get(i))));
            }
        }
    }

    private static PDAnnotationLink annotation(PDActionURI action, Marked marked, PDRectangle box) {
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
