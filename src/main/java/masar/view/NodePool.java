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
    private final Function<T, ?> look;
    private final Map<Object, Deque<N>> free = new HashMap<>();
    private Map<K, Used<T, N>> used = new HashMap<>();

    /** Nodes that all look alike. */
    NodePool(Pane parent, Supplier<N> create, Function<T, K> key, BiConsumer<N, T> apply) {
        this(parent, create, key, thing -> "", apply);
    }

    /**
     * Nodes whose look differs.
     *
     * @param look what decides on a node's style: the next thing of the same look gets the node, and no style is found
     *     anew, which takes longer than all else
     */
    NodePool(Pane parent, Supplier<N> create, Function<T, K> key, Function<T, ?> look, BiConsumer<N, T> apply) {
        this.look = look;
        this.parent = parent;
        this.create = create;
        this.key = key;
        this.apply = apply;
    }

    private record Used<T, N>(T thing, N node) {}

    void show(Iterable<T> things) {
        Map<K, Used<T, N>> before = used;
        used = new HashMap<>();
        Deque<T> entered = new ArrayDeque<>();
        for (T thing : things) {
            Used<T, N> kept = before.remove(key.apply(thing));
            if (kept == null) {
                entered.add(thing);
            } else {
                use(thing, kept.node);
            }
        }
        for (Used<T, N> left : before.values()) {
            left.node.setVisible(false);
            free.computeIfAbsent(look.apply(left.thing), l -> new ArrayDeque<>())
                    .push(left.node);
        }
        entered.forEach(this::enter);
    }

    /** The node of a thing that is shown. */
    Optional<N> find(K thing) {
        return Optional.ofNullable(used.get(thing)).map(Used::node);
    }

    private void use(T thing, N node) {
        used.put(key.apply(thing), new Used<>(thing, node));
        apply.accept(node, thing);
    }

    private void enter(T thing) {
        Deque<N> alike = free.getOrDefault(look.apply(thing), new ArrayDeque<>());
        if (!alike.isEmpty()) {
            N node = alike.pop();
            node.setVisible(true);
            use(thing, node);
            return;
        }
        N node = create.get();
        use(thing, node);
        // Only now: what it shows decides on its style, which is then found once.
        node.setManaged(false);
        parent.getChildren().add(node);
    }
}
