package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.view.layers.Layer;
import masar.view.parts.EventHandling;
import masar.view.parts.NodePool;
import masar.view.parts.TimelineMark;

/** The counts of events for which there is no space. */
final class BadgeLayer extends Layer {

    private final TimelineView view;
    private final RovingFocus focus;
    private final NodePool<Key, Badge, CountNode> badges;

    private record Key(int lane, long start) {}

    BadgeLayer(TimelineView view) {
        super("badges");
        this.view = view;
        focus = new RovingFocus(view, this, CountNode.class);
        badges = new NodePool<>(
                this,
                () -> focus.joinedBy(new CountNode(view)),
                badge -> new Key(badge.lane(), badge.span().start()),
                this::show);
    }

    private void show(CountNode node, Badge badge) {
        TimelineMark.count(badge.count()).put(node);
        node.show(Count.of(badge, view));
        node.pseudoClassStateChanged(EventHandling.RECEDING, badge.receding());
    }

    @Override
    public void show(TimelineLayout layout) {
        badges.show(layout.badges().stream()
                .filter(badge -> layout.inSight(badge.box()))
                .toList());
        focus.update();
    }
}
