package masar.view.layers;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Connector;
import masar.layout.cards.CardSide;
import masar.layout.frame.Direction;

/** The hairlines from cards to their pins and from lane to lane, beneath all cards. */
public final class LeaderLayer extends Layer {

    private final Hairlines connectors = new Hairlines(this, "connector");
    private final Hairlines leaders = new Hairlines(this, "leader");

    /** How far below its card, in px, a leader bends: above the next row of cards. */
    private static final double BEND = 5;

    public LeaderLayer() {
        super("leaders");
        setMouseTransparent(true);
    }

    @Override
    public void show(TimelineLayout layout) {
        for (Connector connector : layout.connectors()) {
            double top = Math.max(connector.top(), layout.scroll().top());
            double bottom = Math.min(connector.bottom(), layout.axisTop());
            connectors.addVertical(connector.x(), top, bottom);
        }
        connectors.show();
        for (Card card : layout.cards()) {
            if (layout.inSight(card.box())) {
                addLeader(card, layout.direction());
            }
        }
        leaders.show();
    }

    /** From the edge that is at the date straight down; else from the start edge, and along the card to the date. */
    private void addLeader(Card card, Direction direction) {
        double top = card.box().bottom();
        if (card.side() == CardSide.NONE) {
            double edge = direction == Direction.RIGHT_TO_LEFT
                    ? card.box().right() - 1
                    : card.box().x();
            double bend = top + BEND;
            leaders.addVertical(edge, top, bend);
            leaders.addHorizontal(Math.min(edge, card.anchorX()), Math.max(edge, card.anchorX()), bend);
            top = bend;
        }
        leaders.addVertical(card.anchorX(), top, card.baseline());
    }
}
