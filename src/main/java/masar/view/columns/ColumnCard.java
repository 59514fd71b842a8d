package masar.view.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import masar.layout.columns.CardParts;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnMetrics;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;
import masar.layout.frame.TextMeasurer.Face;
import masar.time.LabelStyle;
import masar.typography.Marker;
import masar.typography.TextBlock;
import masar.view.parts.CardActors;
import masar.view.parts.EventMarks;
import masar.view.parts.TimelineMark;
import masar.view.parts.TimelineText;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/**
 * A card of a column page: title, date, actors and, where the level of detail gives it, the summary, all of it whole. Laid out
 * from left to right; the node orientation mirrors it. It may show the card of another event later.
 */
class ColumnCard extends Region {

    private static final double STRIPE = 4;
    private static final double ICON = 14;
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

    private final Region stripe = new Region();
    private final Lines number = new Lines(Face.CAPTION, ColumnMetrics.TITLE_LINE, "card-number");
    private final Lines title = new Lines(Face.TITLE, ColumnMetrics.TITLE_LINE, "card-title");
    private final Lines date = new Lines(Face.CAPTION, ColumnMetrics.DATE_LINE, "card-date");
    private final Lines summary = new Lines(Face.SUMMARY, ColumnMetrics.SUMMARY_LINE, "card-summary");
    private final CardActors actors = new CardActors();
    private Region icon = new Region();
    private String iconName = "";
    private Optional<Card> shown = Optional.empty();
    private Optional<LabelStyle> shownStyle = Optional.empty();
    private EventMarks shownMarks = EventMarks.NONE;

    ColumnCard() {
        setManaged(false);
        getStyleClass().addAll("card", "column-card");
        stripe.getStyleClass().add("card-stripe");
        stripe.setManaged(false);
        getChildren().addAll(stripe, icon, actors);
    }

    /** Shows a card at its place. */
    final void show(Card card, LabelStyle style, EventMarks marks) {
        Box box = card.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        boolean same = shown.equals(Optional.of(card)) && shownStyle.equals(Optional.of(style));
        if (!same) {
            shown = Optional.of(card);
            shownStyle = Optional.of(style);
            showContent(card, style);
        }
        if (!same || !marks.equals(shownMarks)) {
            shownMarks = marks;
            title.mark(marks.texts(), card.event().title().in(style.language()));
            date.mark(marks.date(card.event()), String.join(" ", card.date()));
            summary.mark(marks.texts(), card.event().summary().in(style.language()));
        }
    }

    private void showContent(Card card, LabelStyle style) {
        Tones.set(this, card.event().category().tone());
        TimelineMark.of(TimelineMark.Kind.CARD, card.event()).put(this);
        CardParts parts = CardParts.of(card);
        stripe.resizeRelocate(0, 0, STRIPE, card.box().height());
        card.number()
                .ifPresentOrElse(
                        label -> number.show(List.of(label.text()), label.box()),
                        () -> number.show(List.of(), NOWHERE));
        title.show(card.title(), parts.title());
        showIcon(card, parts.icon());
        date.show(card.date(), parts.date());
        summary.show(card.summary(), parts.summary());
        showActors(card, parts.badges(), style);
    }

    private void showIcon(Card card, Box box) {
        String name = Icons.nameOf(card.event().category());
        if (!name.equals(iconName)) {
            iconName = name;
            Region other = Icons.of(card.event().category(), ICON);
            other.setManaged(false);
            getChildren().set(getChildren().indexOf(icon), other);
            icon = other;
        }
        icon.resizeRelocate(box.x(), box.y() + (ColumnMetrics.DATE_LINE - ICON) / 2, ICON, ICON);
    }

    private void showActors(Card card, Box box, LabelStyle style) {
        actors.setVisible(card.badges() + card.more() > 0);
        double top = box.y() + (box.height() - Metrics.CARD_BADGE) / 2;
        double places = card.badges() + (card.more() > 0 ? 1 : 0);
        double width = places * ColumnMetrics.BADGE_PITCH - Metrics.CARD_BADGE_GAP;
        double from = card.badgesBelow() ? box.x() : box.right() - width;
        if (actors.isVisible()) {
            actors.show(card.event(), style, from, from + width, top);
        }
    }

    /** Lines that have been broken, each in a block of its own; those that another card needs are kept. */
    private final class Lines {

        private final Face face;
        private final double height;
        private final String styleClass;
        private final List<TextBlock> blocks = new ArrayList<>();

        Lines(Face face, double height, String styleClass) {
            this.face = face;
            this.height = height;
            this.styleClass = styleClass;
        }

        void show(List<String> lines, Box box) {
            for (int i = blocks.size(); i < lines.size(); i++) {
                blocks.add(block());
            }
            for (int i = 0; i < blocks.size(); i++) {
                TextBlock block = blocks.get(i);
                block.setVisible(i < lines.size());
                if (block.isVisible()) {
                    block.setText(lines.get(i));
                    block.resizeRelocate(box.x(), box.y() + i * height, box.width(), height);
                }
            }
        }

        /** @param whole the text that the lines are of */
        void mark(Marker marker, String whole) {
            if (marker.equals(Marker.NONE)) {
                blocks.forEach(block -> block.setMarker(Marker.NONE));
                return;
            }
            List<String> lines = blocks.stream()
                    .filter(Node::isVisible)
                    .map(TextBlock::getText)
                    .toList();
            List<BitSet> marks = marker.marks(whole, lines);
            for (int i = 0; i < lines.size(); i++) {
                BitSet ofLine = marks.get(i);
                blocks.get(i).setMarker(line -> ofLine);
            }
        }

        private TextBlock block() {
            TextBlock block = TimelineText.line(face, height);
            block.getStyleClass().add(styleClass);
            block.setMouseTransparent(true);
            block.setManaged(false);
            // In the order in which they are read.
            getChildren().add(getChildren().indexOf(actors), block);
            return block;
        }
    }
}
