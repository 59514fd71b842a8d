package masar.view.columns;

import java.util.List;
import javafx.scene.layout.Region;
import masar.layout.columns.CardParts;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnMetrics;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer.Face;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.view.CardActors;
import masar.view.TimelineMark;
import masar.view.TimelineText;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/**
 * A card of a column page: title, date, actors and, where the level of detail gives it, the summary, all of it whole. Laid out
 * from left to right; the node orientation mirrors it.
 */
final class ColumnCard extends Region {

    private static final double STRIPE = 4;
    private static final double ICON = 14;

    ColumnCard(Card card, LabelStyle style) {
        Box box = card.box();
        setManaged(false);
        getStyleClass().addAll("card", "column-card");
        Tones.set(this, card.event().category().tone());
        TimelineMark.of(TimelineMark.Kind.CARD, card.event()).put(this);
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        CardParts parts = CardParts.of(card);
        Region stripe = new Region();
        stripe.getStyleClass().add("card-stripe");
        add(stripe, new Box(0, 0, STRIPE, box.height()));
        lines(card.title(), parts.title(), Face.TITLE, ColumnMetrics.TITLE_LINE, "card-title");
        double iconTop = parts.icon().y() + (ColumnMetrics.DATE_LINE - ICON) / 2;
        add(Icons.of(card.event().category(), ICON), new Box(parts.icon().x(), iconTop, ICON, ICON));
        lines(card.date(), parts.date(), Face.CAPTION, ColumnMetrics.DATE_LINE, "card-date");
        lines(card.summary(), parts.summary(), Face.SUMMARY, ColumnMetrics.SUMMARY_LINE, "card-summary");
        actors(card, parts.badges(), style);
    }

    private void add(Region node, Box box) {
        node.setManaged(false);
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        getChildren().add(node);
    }

    private void lines(List<String> lines, Box box, Face face, double height, String styleClass) {
        for (int i = 0; i < lines.size(); i++) {
            TextBlock line = TimelineText.line(face, height);
            line.getStyleClass().add(styleClass);
            line.setMouseTransparent(true);
            line.setText(lines.get(i));
            add(line, new Box(box.x(), box.y() + i * height, box.width(), height));
        }
    }

    private void actors(Card card, Box box, LabelStyle style) {
        if (card.badges() + card.more() == 0) {
            return;
        }
        CardActors actors = new CardActors();
        getChildren().add(actors);
        double top = box.y() + (box.height() - Metrics.CARD_BADGE) / 2;
        double places = card.badges() + (card.more() > 0 ? 1 : 0);
        double width = places * ColumnMetrics.BADGE_PITCH - Metrics.CARD_BADGE_GAP;
        double from = card.badgesBelow() ? box.x() : box.right() - width;
        actors.show(card.event(), style, from, from + width, top);
    }
}
