package masar.export.document;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import masar.export.poster.ImageRequest;
import masar.layout.frame.Box;
import masar.view.parts.Orientations;

/** A page of a document: its head, what it shows, and its foot, between margins over which only their backgrounds reach. */
final class DocumentPage extends Region {

    private static final PseudoClass TRANSPARENT = PseudoClass.getPseudoClass("transparent");

    private final DocumentFrame frame;
    private final Region head = band("poster-header");
    private final Region foot = band("poster-footer");
    private final Region header;
    private final Region body;
    private final Region footer;

    /** @param footer invisible on a page without one */
    DocumentPage(DocumentFrame frame, ImageRequest request, Region header, Region body, Region footer) {
        this.frame = frame;
        this.header = header;
        this.body = body;
        this.footer = footer;
        header.getStyleClass().add("document-inner");
        footer.getStyleClass().add("document-inner");
        foot.setVisible(footer.isVisible());
        getStyleClass().addAll("poster", "document-page");
        setNodeOrientation(Orientations.of(request.style().language()));
        pseudoClassStateChanged(TRANSPARENT, request.transparent());
        getChildren().addAll(head, foot, header, body, footer);
    }

    private static Region band(String styleClass) {
        Region band = new Region();
        band.getStyleClass().add(styleClass);
        return band;
    }

    @Override
    protected void layoutChildren() {
        Box inner = frame.body();
        double footTop = getHeight() - frame.along() - frame.footerHeight();
        head.resizeRelocate(0, 0, getWidth(), inner.y());
        foot.resizeRelocate(0, footTop, getWidth(), getHeight() - footTop);
        header.resizeRelocate(inner.x(), frame.along(), inner.width(), frame.headerHeight());
        body.resizeRelocate(inner.x(), inner.y(), inner.width(), inner.height());
        footer.resizeRelocate(inner.x(), footTop, inner.width(), frame.footerHeight());
    }
}
