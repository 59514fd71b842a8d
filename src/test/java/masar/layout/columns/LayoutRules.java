package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnLayout.Column;
import masar.layout.columns.ColumnLayout.Funnel;
import masar.layout.columns.ColumnLayout.Page;
import masar.layout.columns.ColumnLayout.Pin;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.index.EventIndex;
import masar.model.Event;

/** What holds for every layout, whatever is laid out. */
final class LayoutRules {

    private static final double ROUNDING = 1e-6;

    private final ColumnLayout layout;
    private final String name;

    private LayoutRules(ColumnLayout layout, String name) {
        this.layout = layout;
        this.name = name;
    }

    /** Checks a layout of these events, or of some of them. */
    static void check(ColumnLayout layout, EventIndex index, String name) {
        LayoutRules rules = new LayoutRules(layout, name);
        rules.showsInOrder(index);
        layout.pages().forEach(rules::pageHolds);
    }

    static List<Card> cards(ColumnLayout layout) {
        return layout.pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.columns().stream())
                .flatMap(column -> column.cards().stream())
                .toList();
    }

    private void showsInOrder(EventIndex index) {
        List<Event> shown = cards(layout).stream().map(Card::event).toList();
        List<Event> expected = new ArrayList<>(index.events());
        if (shown.size() < index.size()) {
            expected = Arrays.stream(new ImportantEvents(index).first(shown.size()))
                    .mapToObj(index::event)
                    .toList();
        }
        assertThat(shown).as(name + ": each event once, in order").isEqualTo(expected);
        assertThat(layout.shown()).as(name).isEqualTo(shown.size());
        List<Event> pins = layout.pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.pins().stream())
                .map(Pin::event)
                .toList();
        assertThat(pins).as(name + ": a pin for each card").isEqualTo(shown);
    }

    private void pageHolds(Page page) {
        double y = 0;
        Box whole = new Box(0, 0, layout.width(), page.height());
        for (Row row : page.rows()) {
            inside(whole, row.box(), "row on the page");
            assertThat(row.box().y()).as(name + ": rows do not overlap").isGreaterThanOrEqualTo(y - ROUNDING);
            y = row.box().bottom();
            rowHolds(row);
        }
    }

    private void rowHolds(Row row) {
        double top = row.caption()
                .map(caption -> caption.box().bottom())
                .orElse(row.box().y());
        Box cards = new Box(0, top, layout.width(), row.band().y() - top);
        List<Box> boxes = new ArrayList<>();
        for (Column column : row.columns()) {
            inside(cards, column.box(), "column in its row");
            for (Card card : column.cards()) {
                inside(column.box(), card.box(), "card in its column");
                assertThat(card.box().height())
                        .as(name + ": height by content")
                        .isCloseTo(content(card), within(ROUNDING));
                boxes.add(card.box());
            }
        }
        disjoint(boxes, "cards");
        Stream.of(
                        row.tickLabels().stream().map(Label::box),
                        row.bars().stream().map(ColumnLayout.Bar::box),
                        row.eras().stream().map(ColumnLayout.EraStretch::box),
                        row.eras().stream().flatMap(era -> era.name().stream()).map(Label::box),
                        row.scaleBar().stream().map(ColumnLayout.ScaleBar::box),
                        Stream.of(row.band()))
                .flatMap(boxesOfRow -> boxesOfRow)
                .forEach(box -> inside(row.box(), box, "part of a row"));
        disjoint(row.tickLabels().stream().map(Label::box).toList(), "labels of ticks");
        disjoint(
                row.eras().stream()
                        .flatMap(era -> era.name().stream())
                        .map(Label::box)
                        .toList(),
                "names of eras");
        disjoint(row.bars().stream().map(ColumnLayout.Bar::box).toList(), "bars");
        axisIsLinear(row);
        funnelsDoNotCross(row);
    }

    private static double content(Card card) {
        double badges = card.badgesBelow() ? ColumnMetrics.BADGE_LINE_GAP + ColumnMetrics.DATE_LINE : 0;
        double summary = card.summary().isEmpty()
                ? 0
                : ColumnMetrics.SUMMARY_GAP + card.summary().size() * ColumnMetrics.SUMMARY_LINE;
        return 2 * ColumnMetrics.CARD_PADDING_BLOCK
                + card.title().size() * ColumnMetrics.TITLE_LINE
                + card.date().size() * ColumnMetrics.DATE_LINE
                + badges
                + summary;
    }

    private void axisIsLinear(Row row) {
        double scale = row.band().width() / row.span().length();
        for (Pin pin : row.pins()) {
            double along = (EventIndex.anchorOf(pin.event()) - row.span().start()) * scale;
            double x = layout.direction() == Direction.RIGHT_TO_LEFT
                    ? row.band().right() - along
                    : row.band().x() + along;
            assertThat(pin.x()).as(name + ": linear axis").isCloseTo(x, within(0.01));
            assertThat(pin.x())
                    .as(name + ": pin on its axis")
                    .isBetween(row.band().x() - ROUNDING, row.band().right() + ROUNDING);
        }
    }

    /** In the order of time, both ends of each funnel are after those of the one before. */
    private void funnelsDoNotCross(Row row) {
        double foot = Double.NEGATIVE_INFINITY;
        double axis = Double.NEGATIVE_INFINITY;
        for (Column column : row.columns()) {
            Funnel funnel = column.funnel();
            boolean mirrored = layout.direction() == Direction.RIGHT_TO_LEFT;
            double footStart = mirrored ? -funnel.footRight() : funnel.footLeft();
            double footEnd = mirrored ? -funnel.footLeft() : funnel.footRight();
            double axisStart = mirrored ? -funnel.axisRight() : funnel.axisLeft();
            double axisEnd = mirrored ? -funnel.axisLeft() : funnel.axisRight();
            assertThat(footStart).as(name + ": feet in order").isGreaterThanOrEqualTo(foot - ROUNDING);
            assertThat(axisStart).as(name + ": stretches in order").isGreaterThanOrEqualTo(axis - ROUNDING);
            assertThat(footEnd).as(name).isGreaterThan(footStart);
            assertThat(axisEnd).as(name).isGreaterThanOrEqualTo(axisStart);
            foot = footEnd;
            axis = axisEnd;
        }
    }

    private void inside(Box outer, Box inner, String what) {
        boolean inside = inner.x() >= outer.x() - ROUNDING
                && inner.right() <= outer.right() + ROUNDING
                && inner.y() >= outer.y() - ROUNDING
                && inner.bottom() <= outer.bottom() + ROUNDING;
        if (!inside) {
            fail("%s: %s: %s in %s", name, what, inner, outer);
        }
    }

    private void disjoint(List<Box> boxes, String what) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                if (boxes.get(i).overlaps(boxes.get(k))) {
                    fail("%s: %s overlap", name, what);
                }
            }
        }
    }
}
