package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Connector;

/** The hairlines from cards to their pins and from lane to lane, beneath all cards. */
final class LeaderLayer extends Layer {

    private final Hairlines connectors = new Hairlines(this, "connector");
    private final Hairlines leaders = new Hairlines(this, "leader");

    LeaderLayer() {
        super("leaders");
        setMouseTransparent(true);
    }

    @Override
    void show(TimelineLayout layout) {
        for (Connector connector : layout.connectors()) {
            double top = Math.max(connector.top(), layout.scroll().top());
            double bottom = Math.min(connector.bottom(), layout.axisTop());
            connectors.addVertical(connector.x(), top, bottom);
        }
        connectors.show();
        for (Card card : layout.cards()) {
            if (layout.inSight(card.box())) {
                leaders.addVertical(card.anchorX(), card.box().bottom(), card.baseline());
            }
        }
        leaders.show();
    }
}
