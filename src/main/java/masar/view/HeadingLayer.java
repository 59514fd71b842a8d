package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;

/** The headings of the lanes, always at the start edge of the view. */
final class HeadingLayer extends Layer {

    private final NodePool<String, LaneBand, LaneHeading> headings;

    HeadingLayer(TimelineView view) {
        super("headings");
        setMouseTransparent(true);
        headings = new NodePool<>(
                this,
                LaneHeading::new,
                band -> band.heading().id(),
                (node, band) -> node.show(
                        band, view.direction(), view.getContent().style().language()));
    }

    @Override
    void show(TimelineLayout layout) {
        headings.show(layout.lanes());
    }
}
