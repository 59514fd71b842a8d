package masar.view.layers;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import masar.layout.TimelineLayout;
import masar.layout.axis.EraBand;
import masar.layout.frame.Box;
import masar.view.parts.NodePool;
import masar.view.popup.TextTooltip;

/** The quiet bands of the eras behind everything, with a line where one begins; a caption that is cut has a tooltip. */
public final class EraLayer extends Layer {

    private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");

    private final NodePool<String, EraBand, Region> bands;
    private final Labels captions;

    public EraLayer() {
        super("eras");
        Pane behind = new Pane();
        behind.setMouseTransparent(true);
        getChildren().add(behind);
        bands = new NodePool<>(behind, EraLayer::band, band -> band.era().id(), EraLayer::apply);
        captions = new Labels(this, "era-caption", TextTooltip::ofWhatIsCut);
    }

    @Override
    public void show(TimelineLayout layout) {
        bands.show(layout.eras());
        captions.show(
                layout.eras().stream().flatMap(band -> band.caption().stream()).toList(), layout.direction());
    }

    private static Region band() {
        Region band = new Region();
        band.getStyleClass().add("era");
        return band;
    }

    private static void apply(Region node, EraBand band) {
        Box box = band.box();
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        node.pseudoClassStateChanged(SHADED, band.shaded());
    }
}
