package masar.view.layers;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.frame.Box;
import masar.view.parts.NodePool;

/** The bands of the lanes, behind their content. */
public final class LaneLayer extends Layer {

    private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");

    private final NodePool<String, LaneBand, Region> bands;

    public LaneLayer() {
        super("lanes");
        setMouseTransparent(true);
        bands = new NodePool<>(this, LaneLayer::band, band -> band.heading().id(), LaneLayer::apply);
    }

    @Override
    public void show(TimelineLayout layout) {
        bands.show(layout.lanes());
    }

    private static Region band() {
        Region band = new Region();
        band.getStyleClass().add("lane");
        return band;
    }

    private static void apply(Region node, LaneBand band) {
        Box box = band.box();
        double top = Math.round(box.y());
        node.resizeRelocate(box.x(), top, box.width(), Math.round(box.bottom()) - top);
        node.pseudoClassStateChanged(SHADED, band.shaded());
    }
}
