package masar.view;

import javafx.geometry.Orientation;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;
import masar.view.layers.Layer;
import masar.view.parts.NodePool;

/** The headings of the lanes, always at the start edge of the view and in sight as long as any part of the lane is. */
final class HeadingLayer extends Layer {

    private final TimelineView view;
    private final RovingFocus focus;
    private final NodePool<String, LaneBand, LaneHeading> headings;

    HeadingLayer(TimelineView view) {
        super("headings");
        this.view = view;
        focus = new RovingFocus(view, this, LaneHeading.class, Orientation.VERTICAL);
        headings = new NodePool<>(
                this,
                () -> focus.joinedBy(new LaneHeading(view)),
                band -> band.heading().key(),
                LaneHeading::show);
    }

    @Override
    public void show(TimelineLayout layout) {
        headings.show(layout.lanes());
        if (view.isFoldable()) {
            focus.update();
        }
    }
}
