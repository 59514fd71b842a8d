package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;

/** The cards. */
final class CardLayer extends Layer {

    private final NodePool<String, Card, CardNode> cards;

    CardLayer(TimelineView view) {
        super("cards");
        cards = new NodePool<>(
                this,
                () -> new CardNode(view),
                card -> card.event().id(),
                (node, card) -> node.show(card, view.direction()));
    }

    @Override
    void show(TimelineLayout layout) {
        cards.show(layout.cards());
    }
}
