package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.columns.ColumnLayout.Page;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of documents: none of them holds just a few cards, and their numbers count the events. */
class FullPagesTest {

    private static final int TIMELINES = 12;
    private static final int MOST_EVENTS = 700;
    /** Every page holds at least so much of what the fullest one does. */
    private static final double LEAST_FILLED = 0.45;

    private static ColumnLayouter layouter(List<Event> events, boolean numbered) {
        return new ColumnLayouter(
                EventIndex.of(events),
                List.of(),
                new DateLabels(LabelStyle.of(Language.ENGLISH)),
                new FixedWidths(),
                new CardExtras(numbered, Map.of()));
    }

    private static ColumnRequest request(double width, double height, Detail detail) {
        return new ColumnRequest(Direction.LEFT_TO_RIGHT, width, height, detail, TypeRange.PAPER);
    }

    private static double cards(Page page) {
        return page.rows().stream()
                .flatMap(row -> row.columns().stream())
                .flatMap(column -> column.cards().stream())
                .mapToDouble(card -> card.box().height())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"756, 960", "1085, 640", "1085, 1430", "1549, 960"})
    void noPageHoldsMuchLessThanAnother(double width, double height) {
        for (int seed = 0; seed < TIMELINES; seed++) {
            Random random = new Random(seed);
            List<Event> events =
                    new RandomEvents(seed).list((int) Math.round(Math.pow(MOST_EVENTS, 0.5 + random.nextDouble() / 2)));
            for (Detail detail : new Detail[] {Detail.TITLES, Detail.KEY, Detail.FIT}) {
                ColumnLayout layout = layouter(events, false)
                        .pages(request(width, height, detail))
                        .orElseThrow();
                LayoutRules.check(layout, EventIndex.of(events), "pages of " + events.size());
                double most = layout.pages().stream()
                        .mapToDouble(FullPagesTest::cards)
                        .max()
                        .orElseThrow();
                assertThat(layout.pages())
                        .extracting(FullPagesTest::cards)
                        .as(
                                "%d events, %s, on %d pages",
                                events.size(), detail, layout.pages().size())
                        .allMatch(one -> one >= LEAST_FILLED * most);
            }
        }
    }

    @Test
    void numbersCountTheEventsAndStandClearOfTheTitle() {
        List<Event> events = new RandomEvents(3).list(120);
        ColumnLayout layout =
                layouter(events, true).pages(request(756, 960, Detail.TITLES)).orElseThrow();
        List<ColumnLayout.Card> cards = LayoutRules.cards(layout);
        for (int i = 0; i < cards.size(); i++) {
            ColumnLayout.Card card = cards.get(i);
            assertThat(card.number().orElseThrow().text()).isEqualTo(Integer.toString(i + 1));
            // 7 units a letter.
            double title =
                    ColumnMetrics.CARD_PADDING + 7 * card.title().getFirst().length();
            assertThat(card.number().orElseThrow().box().x()).isGreaterThanOrEqualTo(title);
            assertThat(card.number().orElseThrow().box().right())
                    .isLessThanOrEqualTo(card.box().width());
        }
    }

    @Test
    void otherCardsHaveNoNumber() {
        ColumnLayout layout = layouter(new RandomEvents(3).list(10), false)
                .pages(request(756, 960, Detail.TITLES))
                .orElseThrow();
        assertThat(LayoutRules.cards(layout)).allMatch(card -> card.number().isEmpty());
    }
}
