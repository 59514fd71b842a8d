package masar.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes for things that come and go. A thing that stays keeps its node, so that only what enters needs new content;
 * the node of a thing that left serves the next.
 *
 * @param <K> what tells things apart
 * @param <T> the things
 * @param <N> their nodes, children of one pane
 */
final class NodePool<K, T, N extends Node> {

    private final Pane parent;
    private final Supplier<N> create;
    private final Function<T, K> key;
    private final BiConsumer<N, T> apply;
    private final Deque<N> free = new ArrayDeque<>();
    private Map<K, N> used = new HashMap<>();

    NodePool(Pane parent, Supplier<N> create, Function<T, K> key, BiConsumer<N, T> apply) {
        this.parent = parent;
        this.create = create;
        this.key = key;
        this.apply = apply;
    }

    void show(Iterable<T> things) {
        Map<K, N> before = used;
        used = new HashMap<>();
        Deque<T> entered = new ArrayDeque<>();
        for (T thing : things) {
            N kept = before.remove(key.apply(thing));
            if (kept == null) {
                entered.add(thing);
            } else {
                used.put(key.apply(thing), kept);
                apply.accept(kept, thing);
            }
        }
        for (N left : before.values()) {
            left.setVisible(false);
            free.push(left);
        }
        entered.forEach(this::enter);
    }

    /** The node of a thing that is shown. */
    Optional<N> find(K thing) {
        return Optional.ofNullable(used.get(thing));
    }

    private void enter(T thing) {
        boolean spare = !free.isEmpty();
        N node = spare ? free.pop() : create.get();
        node.setVisible(true);
        used.put(key.apply(thing), node);
        apply.accept(node, thing);
        if (!spare) {
            // Only now: what it shows decides on its style, which is then found once.
            node.setManaged(false);
            parent.getChildren().add(node);
        }
    }
}
