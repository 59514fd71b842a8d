package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Bar;

/** The bars of periods, above the axis. */
final class BarLayer extends Layer {

    private final NodePool<String, Bar, BarNode> bars;

    BarLayer(TimelineView view) {
        super("bars");
        bars = new NodePool<>(
                this,
                () -> new BarNode(view),
                bar -> bar.event().id(),
                bar -> bar.event().category().tone(),
                (node, bar) -> node.show(bar, view.direction()));
    }

    @Override
    void show(TimelineLayout layout) {
        bars.show(
                layout.bars().stream().filter(bar -> layout.inSight(bar.box())).toList());
    }
}
