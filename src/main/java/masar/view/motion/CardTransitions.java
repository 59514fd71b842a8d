package masar.view.motion;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;

/** Lets nodes that a layout has put to another height move there instead of jumping. */
public final class CardTransitions {

    private static final double SECONDS = 0.2;

    private final Motion motion = new Motion();
    private final Map<Node, Double> offsets = new HashMap<>();

    /** Lets a node move in from {@code offset} px below its position; from where it is seen if it is moving already. */
    public void from(Node node, double offset) {
        offsets.put(node, offset + node.getTranslateY());
    }

    /** Puts a node to rest. */
    public void rest(Node node) {
        offsets.remove(node);
        node.setTranslateY(0);
    }

    /** Starts the movements requested since the last call; nodes that are moving continue from where they are. */
    public void start() {
        if (offsets.isEmpty()) {
            return;
        }
        Map<Node, Double> from = new HashMap<>(offsets);
        from.forEach(Node::setTranslateY);
        motion.start(seconds -> {
            double left = 1 - FlightPath.easedOut(seconds / SECONDS);
            from.forEach((node, offset) -> node.setTranslateY(offset * left));
            if (left > 0) {
                return true;
            }
            offsets.clear();
            return false;
        });
    }
}
