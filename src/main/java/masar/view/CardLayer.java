package masar.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.model.Event;
import masar.view.layers.Layer;
import masar.view.motion.CardTransitions;
import masar.view.parts.NodePool;

/** The cards. One that a change of zoom or of lanes puts into another row moves there within a moment. */
final class CardLayer extends Layer {

    private final TimelineView view;
    private final NodePool<String, Card, CardNode> cards;
    private final CardTransitions glides = new CardTransitions();
    private Set<String> emphasized = Set.of();
    private Set<String> lit = Set.of();
    private Optional<TimelineLayout> last = Optional.empty();
    private Map<String, Double> tops = new HashMap<>();

    CardLayer(TimelineView view) {
        super("cards");
        this.view = view;
        cards = new NodePool<>(
                this,
                () -> new CardNode(view),
                card -> card.event().id(),
                card -> card.event().category(),
                this::show);
    }

    private void show(CardNode node, Card card) {
        String event = card.event().id();
        boolean isLit = lit.contains(event);
        boolean others = !emphasized.isEmpty() && !emphasized.contains(event);
        boolean recedes = !isLit && view.getContent().events().recedes(card.event());
        node.show(card, view.direction(), others || recedes, isLit);
    }

    @Override
    public void show(TimelineLayout layout) {
        emphasized = view.emphasized();
        lit = view.lit().stream().map(Event::id).collect(Collectors.toSet());
        List<Card> seen = layout.cards().stream()
                .filter(card -> layout.inSight(card.box()))
                .toList();
        cards.show(seen);
        if (view.motionProperty().get()) {
            glide(seen, layout);
        }
        last = Optional.of(layout);
    }

    private void glide(List<Card> seen, TimelineLayout layout) {
        boolean sameView = last.filter(before -> before.width() == layout.width() && before.height() == layout.height())
                .isPresent();
        double scrolled = last.map(before -> before.scroll().offset()).orElse(0.0)
                - layout.scroll().offset();
        Map<String, Double> now = new HashMap<>();
        boolean started = false;
        for (Card card : seen) {
            String id = card.event().id();
            CardNode node = cards.find(id).orElseThrow();
            now.put(id, card.box().y());
            Double before = tops.get(id);
            double moved = before == null ? 0 : before + scrolled - card.box().y();
            if (!sameView || before == null) {
                glides.rest(node);
            } else if (Math.abs(moved) >= 1) {
                glides.from(node, moved);
                started = true;
            }
        }
        tops = now;
        if (started) {
            glides.start();
        }
    }

    /** The node of an event's card, if it has one in view. */
    Optional<Node> node(String event) {
        return cards.find(event).map(node -> (Node) node);
    }
}
