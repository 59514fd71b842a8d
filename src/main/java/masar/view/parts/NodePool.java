package masar.view.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes for things that come and go. A thing that stays keeps its node, so that only new things need new content; the
 * node of a thing that left is reused for the next.
 *
 * @param <K> the keys that distinguish the things
 * @param <T> the things
 * @param <N> their nodes, children of one pane
 */
public final class NodePool<K, T, N extends Node> {

    private final Pane parent;
    private final Supplier<N> create;
    private final Function<T, K> key;
    private final BiConsumer<N, T> apply;
    private final Function<T, ?> look;
    private final Map<Object, SequencedMap<K, N>> free = new HashMap<>();
    private Map<K, Used<T, N>> used = new HashMap<>();

    /** Nodes that all look alike. */
    public NodePool(Pane parent, Supplier<N> create, Function<T, K> key, BiConsumer<N, T> apply) {
        this(parent, create, key, thing -> "", apply);
    }

    /**
     * Nodes whose look differs.
     *
     * @param look what decides on a node's style: the next thing of the same look gets the node, and no style is found
     *     anew, which takes longer than all else
     */
    public NodePool(Pane parent, Supplier<N> create, Function<T, K> key, Function<T, ?> look, BiConsumer<N, T> apply) {
        this.look = look;
        this.parent = parent;
        this.create = create;
        this.key = key;
        this.apply = apply;
    }

    private record Used<T, N>(T thing, N node) {}

    /** Shows these and no others. */
    public void show(Iterable<T> things) {
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
        before.values().forEach(this::leave);
        entered.forEach(this::enter);
    }

    /** The node of a thing that is shown. */
    public Optional<N> find(K thing) {
        return Optional.ofNullable(used.get(thing)).map(Used::node);
    }

    private void use(T thing, N node) {
        used.put(key.apply(thing), new Used<>(thing, node));
        apply.accept(node, thing);
    }

    private void leave(Used<T, N> left) {
        left.node.setVisible(false);
        free.computeIfAbsent(look.apply(left.thing), alike -> new LinkedHashMap<>())
                .put(key.apply(left.thing), left.node);
    }

    private void enter(T thing) {
        Optional<N> freed = freed(free.getOrDefault(look.apply(thing), new LinkedHashMap<>()), key.apply(thing));
        if (freed.isPresent()) {
            freed.get().setVisible(true);
            use(thing, freed.get());
            return;
        }
        N node = create.get();
        use(thing, node);
        // Only now, because its content determines its style, which is then looked up once.
        node.setManaged(false);
        parent.getChildren().add(node);
    }

    /** A thing that returns gets its own node with its texts; any other gets the node that has been free for longest. */
    private Optional<N> freed(SequencedMap<K, N> alike, K own) {
        N node = alike.remove(own);
        return node != null || alike.isEmpty()
                ? Optional.ofNullable(node)
                : Optional.of(alike.pollFirstEntry().getValue());
    }
}
