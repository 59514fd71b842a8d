package masar.view;

import javafx.scene.layout.Region;
import masar.layout.TimelineLayout.Card;
import masar.layout.cards.CardSide;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.model.Category;
import masar.typography.TextBlock;
import masar.view.parts.CardActors;
import masar.view.parts.EventHandling;
import masar.view.parts.EventMarks;
import masar.view.parts.Orientations;
import masar.view.parts.StarMark;
import masar.view.parts.TimelineMark;
import masar.view.parts.TimelineText;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/**
 * An event's card: a stripe and an icon in the colour of its category, title, date and actors. The stripe is on the edge that is
 * at the date. Laid out from left to right; the node orientation mirrors it, but not its text.
 */
final class CardNode extends EventNode {

    private static final double STRIPE = 4;
    private static final double ICON = 14;
    private static final double TOP = 4;
    private static final double ABOVE_OTHERS = -1;
    private static final double STAR_INSET = 12;

    private final Region stripe = new Region();
    private final TextBlock date = TimelineText.caption();
    private final TextBlock title = TimelineText.title(1);
    private final TextBlock summary = TimelineText.summary();
    private final CardActors actors = new CardActors();
    private final StarMark star = new StarMark(getChildren());
    private Region icon = new Region();
    private String iconName = "";

    CardNode(TimelineView view) {
        super(view, "card");
        stripe.getStyleClass().add("card-stripe");
        stripe.setManaged(false);
        date.getStyleClass().add("card-date");
        date.setManaged(false);
        title.getStyleClass().add("card-title");
        title.setManaged(false);
        summary.getStyleClass().add("card-summary");
        summary.setManaged(false);
        getChildren().addAll(stripe, title, date, icon, actors, summary);
    }

    /**
     * @param receding whether others stand out
     * @param lit whether it is above all others
     */
    void show(Card card, Direction direction, boolean receding, boolean lit) {
        EventHandling.show(this, TimelineMark.Kind.CARD, card.event(), view());
        setAccessibleText(card.text().title() + '\n' + card.text().date());
        setNodeOrientation(Orientations.of(direction));
        Tones.set(this, card.event().category().tone());
        title.setMaxLines(card.lines().title());
        title.setText(card.text().title());
        date.setText(card.text().date());
        EventMarks marks = view().marksProperty().get();
        title.setMarker(marks.texts());
        date.setMarker(marks.date(card.event()));
        summary.setMarker(marks.texts());
        setIcon(card.event().category());
        place(card);
        star.show(view().isStarred(card.event()), card.box().width() - STAR_INSET, 0);
        double stripeX = card.side() == CardSide.END ? card.box().width() - STRIPE : 0;
        stripe.resizeRelocate(stripeX, 0, STRIPE, card.box().height());
        setViewOrder(lit ? ABOVE_OTHERS : 0);
        pseudoClassStateChanged(EventHandling.RECEDING, receding);
    }

    private void setIcon(Category category) {
        if (!iconName.equals(Icons.nameOf(category))) {
            iconName = Icons.nameOf(category);
            Region other = Icons.of(category, ICON);
            other.setManaged(false);
            getChildren().set(getChildren().indexOf(icon), other);
            icon = other;
        }
    }

    private void place(Card card) {
        Box box = card.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double inner = box.width() - 2 * Metrics.CARD_PADDING;
        double titleHeight = card.lines().title() * TimelineText.TITLE_LINE;
        title.resizeRelocate(Metrics.CARD_PADDING, TOP, inner, titleHeight);
        double dateTop = TOP + titleHeight + 1;
        icon.resizeRelocate(Metrics.CARD_PADDING, dateTop + (TimelineText.CAPTION_LINE - ICON) / 2, ICON, ICON);
        double dateStart = Metrics.CARD_PADDING + Metrics.CARD_ICON;
        double dateWidth = Math.min(date.prefWidth(-1), inner - Metrics.CARD_ICON);
        date.resizeRelocate(dateStart, dateTop, dateWidth, TimelineText.CAPTION_LINE);
        actors.show(
                card.event(),
                view().getContent().style(),
                dateStart + dateWidth + Metrics.CARD_PADDING,
                box.width() - Metrics.CARD_PADDING,
                dateTop);
        placeSummary(card, dateTop + TimelineText.CAPTION_LINE + Metrics.SUMMARY_GAP / 2, inner);
    }

    /** One that is not shown keeps its text and size, since zooming often brings it back. */
    private void placeSummary(Card card, double top, double width) {
        int lines = card.lines().summary();
        summary.setVisible(lines > 0);
        if (lines > 0) {
            summary.setMaxLines(lines);
            summary.setText(card.text().summary());
            // Just as wide as its lines were counted for: in more width there may be one less, and a gap below it.
            summary.resizeRelocate(Metrics.CARD_PADDING, top, width - Metrics.TEXT_SLACK, lines * Metrics.SUMMARY_LINE);
        }
    }
}
