package masar.layout.cards;

import static masar.layout.SampleEvents.event;
import static masar.layout.SampleEvents.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.SampleEvents;
import masar.layout.cards.CompletePacking.Position;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;

class CompletePackingTest {

    private static final double DAY = 86_400;
    private static final double WIDTH = 1_000;
    private static final double GAP = 8;

    private static CompletePacking pack(EventIndex index, Viewport viewport, double width) {
        CardSizes sizes = new CardSizes(new FixedWidths(), new DateLabels(LabelStyle.of(Language.ENGLISH)));
        return CompletePacking.of(index, sizes, viewport, width);
    }

    /** Packs events in a view of 1,000 px that begins on 1 March 2003, of a px a day. */
    private static CompletePacking pack(Event... events) {
        Viewport march = new Viewport(EdtfDate.parse("2003-03-01").earliest().orElseThrow(), DAY);
        return pack(EventIndex.of(List.of(events)), march, WIDTH);
    }

    private static List<Integer> rows(CompletePacking packing) {
        return packing.places().stream().map(place -> place.card().row()).toList();
    }

    @Test
    void eachCardTakesTheLowestRowInOrderOfItsBeginning() {
        // 21 characters: 147 px in a frame of 27, that is 174 and the gap.
        CompletePacking packing = pack(
                event("a", "2003-03-01", 1, title(21)),
                event("b", "2003-03-02", 5, title(21)),
                // 181 days after the first: a px too early for row 0; then in time for it.
                event("c", "2003-08-29", 3, title(21)),
                event("d", "2003-08-30", 3, title(21)));

        assertThat(rows(packing)).containsExactly(0, 1, 2, 0);
        assertThat(packing.rows()).isEqualTo(3);
        assertThat(packing.places()).extracting(Position::start).containsExactly(0.0, 1.0, 181.0, 182.0);
        assertThat(packing.places()).allMatch(place -> place.card().width() == 174);
    }

    @Test
    void aTitleOfTwoLinesTakesTheRowAboveToo() {
        CompletePacking packing = pack(
                event("a", "2003-03-01", 3, title(90)),
                event("b", "2003-03-02", 3, title(20)),
                event("c", "2003-03-03", 3, title(90)));

        assertThat(packing.places())
                .extracting(place -> place.card().lines().title())
                .containsExactly(2, 1, 2);
        assertThat(rows(packing)).containsExactly(0, 2, 3);
        assertThat(packing.rows()).isEqualTo(5);
    }

    @Test
    void aCardAtTheEndOfTheViewExtendsTowardsEarlierAndKeepsItsWidthAndItsLines() {
        // 999 days after 1 March 2003.
        CompletePacking packing = pack(event("a", "2005-11-24", 3, title(90)));

        assertThat(packing.places().getFirst().anchor()).isEqualTo(999);
        assertThat(packing.places().getFirst().start()).isEqualTo(999 - 280);
        assertThat(packing.places().getFirst().card())
                .isEqualTo(new PackedCard(0, 0, CardSide.END, -280, 280, new CardLines(2, 0)));
    }

    @Test
    void aCardThatCanStandAtItsDateDoesEvenWhereNothingFollows() {
        assertThat(pack(event("a", "2003-03-11", 3, "a")).places().getFirst().start())
                .isEqualTo(10);
    }

    @Test
    void whatIsOutOfViewHasNoCard() {
        CompletePacking packing = pack(
                event("a", "2003-02-28", 3, "a"),
                event("b", "2003-03-01", 3, "b"),
                event("c", "2005-11-25", 3, "c"),
                event("d", "2005-11-26", 3, "d"));

        assertThat(packing.places()).extracting(place -> place.card().event()).containsExactly(1, 2);
    }

    @Test
    void nothingNeedsNoRow() {
        assertThat(pack().rows()).isZero();
    }

    @Test
    void whereManyEventsAreCloseHalfOfTheCardsExtendTowardsEarlier() {
        Event[] close = IntStream.range(0, 20)
                .mapToObj(day -> event("e" + day, "2004-06-%02d".formatted(day + 1), 3, title(21)))
                .toArray(Event[]::new);

        CompletePacking packing = pack(close);

        // Twenty rows if all extended the same way.
        assertThat(packing.rows()).isLessThanOrEqualTo(12);
        assertThat(packing.places())
                .extracting(place -> place.card().side())
                .contains(CardSide.START, CardSide.END)
                .doesNotContain(CardSide.NONE);
    }

    private static List<Position> inOrderOfBeginning(CompletePacking packing) {
        return packing.places().stream()
                .sorted(Comparator.comparingDouble(Position::start))
                .toList();
    }

    /** Each card, its row and the row above if it needs that too, with what stands in none of them before it. */
    @Test
    void cardsStandApartAndAsLowAsTheyCan() {
        SampleEvents samples = new SampleEvents(1_945);
        Random random = new Random(1_946);
        int twoLines = 0;
        for (int run = 0; run < 200; run++) {
            EventIndex index = EventIndex.of(samples.timeline());
            double width = random.nextDouble(400, 2_000);
            Viewport all = Viewport.showing(index.extent(), width, 24, 24);
            CompletePacking packing = pack(index, all, width);
            double[] ends = new double[packing.rows()];
            Arrays.fill(ends, Double.NEGATIVE_INFINITY);

            assertThat(packing.places()).hasSize(index.size());
            for (Position place : inOrderOfBeginning(packing)) {
                int row = place.card().row();
                int lines = place.card().lines().title();
                double[] own = Arrays.copyOfRange(ends, row, row + lines);
                assertThat(place.start())
                        .isGreaterThanOrEqualTo(Arrays.stream(own).max().orElseThrow());
                for (int lower = 0; lower < row; lower++) {
                    double[] others = Arrays.copyOfRange(ends, lower, lower + lines);
                    assertThat(place.start())
                            .isLessThan(Arrays.stream(others).max().orElseThrow());
                }
                Arrays.fill(ends, row, row + lines, place.start() + place.card().width() + GAP);
                assertThat(place.anchor())
                        .isEqualTo(all.inline(index.anchor(place.card().event())), within(1e-6));
                twoLines += lines - 1;
            }
        }
        assertThat(twoLines).isGreaterThan(1_000);
    }
}
