package masar.view;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import masar.layout.frame.Direction;

/** The focus of many nodes alike: Tab leads to one of them, arrow keys to the others, Escape back to the timeline. */
final class RovingFocus {

    private final TimelineView view;
    private final Parent parent;
    private final Class<? extends Node> kind;

    private final Orientation arrows;

    /** @param kind of the children of the parent that take part */
    RovingFocus(TimelineView view, Parent parent, Class<? extends Node> kind) {
        this(view, parent, kind, Orientation.HORIZONTAL);
    }

    /** @param arrows those of the keys that lead from one to the next */
    RovingFocus(TimelineView view, Parent parent, Class<? extends Node> kind, Orientation arrows) {
        this.view = view;
        this.arrows = arrows;
        this.parent = parent;
        this.kind = kind;
    }

    /** Lets arrow keys lead from a node to the next; returns it. */
    <N extends Node> N joinedBy(N node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                view.requestFocus();
                key.consume();
            }
            int step = step(key.getCode());
            if (step != 0) {
                move(node, step, key);
            }
        });
        return node;
    }

    /** How far a key leads: 1 to the next, -1 to the one before, 0 if it leads nowhere. */
    private int step(KeyCode key) {
        int left = view.direction() == Direction.RIGHT_TO_LEFT ? 1 : -1;
        boolean along = arrows == Orientation.HORIZONTAL;
        return switch (key) {
            case LEFT, KP_LEFT -> along ? left : 0;
            case RIGHT, KP_RIGHT -> along ? -left : 0;
            case UP, KP_UP -> along ? 0 : -1;
            case DOWN, KP_DOWN -> along ? 0 : 1;
            default -> 0;
        };
    }

    /** Lets Tab lead to one node, after some came or went. */
    void update() {
        List<Node> ordered = ordered();
        boolean anyFocused = ordered.stream().anyMatch(Node::isFocused);
        for (int i = 0; i < ordered.size(); i++) {
            Node node = ordered.get(i);
            node.setFocusTraversable(anyFocused ? node.isFocused() : i == 0);
        }
    }

    private void move(Node from, int step, KeyEvent key) {
        List<Node> ordered = ordered();
        Node to = ordered.get(Math.clamp((long) ordered.indexOf(from) + step, 0, ordered.size() - 1));
        to.setFocusTraversable(true);
        to.requestFocus();
        from.setFocusTraversable(from.equals(to));
        key.consume();
    }

    /** The nodes in view, lane by lane, the earliest first. */
    private List<Node> ordered() {
        Comparator<Node> along = Comparator.comparingDouble(Node::getLayoutX);
        return parent.getChildrenUnmodifiable().stream()
                .filter(kind::isInstance)
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY)
                        .thenComparing(view.direction() == Direction.RIGHT_TO_LEFT ? along.reversed() : along))
                .toList();
    }
}
