package masar.view;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.layout.frame.Direction;

/** The counts of events for which there is no space. Tab leads to one of them, arrow keys to the others. */
final class BadgeLayer extends Layer {

    private final NodePool<Key, Badge, BadgeNode> badges;

    private final TimelineView view;

    private record Key(int lane, long start) {}

    BadgeLayer(TimelineView view) {
        super("badges");
        this.view = view;
        badges = new NodePool<>(
                this, this::create, badge -> new Key(badge.lane(), badge.span().start()), BadgeNode::show);
    }

    @Override
    void show(TimelineLayout layout) {
        badges.show(layout.badges().stream()
                .filter(badge -> layout.inSight(badge.box()))
                .toList());
        List<Node> ordered = ordered();
        boolean anyFocused = ordered.stream().anyMatch(Node::isFocused);
        for (int i = 0; i < ordered.size(); i++) {
            Node count = ordered.get(i);
            count.setFocusTraversable(anyFocused ? count.isFocused() : i == 0);
        }
    }

    private BadgeNode create() {
        BadgeNode count = new BadgeNode(view);
        count.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case LEFT, KP_LEFT -> move(count, view.direction() == Direction.RIGHT_TO_LEFT ? 1 : -1, key);
                case RIGHT, KP_RIGHT -> move(count, view.direction() == Direction.RIGHT_TO_LEFT ? -1 : 1, key);
                case ESCAPE -> {
                    view.requestFocus();
                    key.consume();
                }
                default -> {}
            }
        });
        return count;
    }

    private void move(Node from, int step, KeyEvent key) {
        List<Node> ordered = ordered();
        Node to = ordered.get(Math.clamp((long) ordered.indexOf(from) + step, 0, ordered.size() - 1));
        to.setFocusTraversable(true);
        to.requestFocus();
        from.setFocusTraversable(from.equals(to));
        key.consume();
    }

    /** The counts in view, lane by lane, the earliest first. */
    private List<Node> ordered() {
        Comparator<Node> along = Comparator.comparingDouble(Node::getLayoutX);
        return getChildren().stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY)
                        .thenComparing(view.direction() == Direction.RIGHT_TO_LEFT ? along.reversed() : along))
                .toList();
    }
}
