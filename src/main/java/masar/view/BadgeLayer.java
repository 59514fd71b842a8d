package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;

/** The counts of events for which there is no space; pressing one zooms in until they separate. */
final class BadgeLayer extends Layer {

    private final NodePool<Key, Badge, BadgeNode> badges;

    private record Key(int lane, long start) {}

    BadgeLayer(TimelineView view) {
        super("badges");
        badges = new NodePool<>(
                this,
                () -> new BadgeNode(view),
                badge -> new Key(badge.lane(), badge.span().start()),
                BadgeNode::show);
    }

    @Override
    void show(TimelineLayout layout) {
        badges.show(layout.badges().stream()
                .filter(badge -> layout.inSight(badge.box()))
                .toList());
    }
}
