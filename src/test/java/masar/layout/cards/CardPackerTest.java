package masar.layout.cards;

import static masar.layout.SampleEvents.event;
import static masar.layout.SampleEvents.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.RandomViews;
import masar.layout.SampleEvents;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPackerTest {

    private static final DateLabels LABELS = new DateLabels(LabelStyle.of(Language.ENGLISH));
    private static final double GAP = 8;
    private static final double ROUNDING = 1e-3;

    private static CardPacker packer(EventIndex index, ZoomLevel level, int rows) {
        return new CardPacker(index, new CardSizes(new FixedWidths(), LABELS), level, rows);
    }

    private static List<PackedCard> everything(EventIndex index, CardPacker packer) {
        return packer.pack(
                packer.tileOf(index.extent().start()),
                packer.tileOf(index.extent().end()));
    }

    private static ZoomLevel anyLevel(EventIndex index, Random random) {
        double width = Math.pow(10, random.nextDouble(2, 5));
        return new ZoomLevel(Viewport.showing(index.extent(), width, 24, 24).secondsPerPx());
    }

    @Test
    void anEventOnTheOneRowHasTheCardByImportance() {
        List<Event> events = new ArrayList<>();
        for (int importance = 1; importance <= 5; importance++) {
            events.add(event("e" + importance, "2003-03-20", importance, "title"));
        }
        // Far beyond, so that no card slides.
        events.add(event("later", "2010", 1, "title"));
        EventIndex index = EventIndex.of(events);
        CardPacker packer = packer(index, new ZoomLevel(86_400), 1);

        assertThat(everything(index, packer))
                .filteredOn(card -> card.side() != CardSide.NONE)
                .extracting(card -> index.event(card.event()).id())
                .containsExactly("e5", "later");
        assertThat(everything(index, packer(index, new ZoomLevel(86_400), 3)))
                .filteredOn(card -> card.side() != CardSide.NONE)
                .extracting(card -> index.event(card.event()).id() + " in row " + card.row())
                .containsExactly("e3 in row 2", "e4 in row 1", "e5 in row 0", "later in row 0");
    }

    @Test
    void anEventWithoutSpaceAtItsDateHasACardBehindTheOneThatTookIt() {
        EventIndex index = EventIndex.of(List.of(
                event("at its date", "2003-03-20", 5, "title"),
                // 160 px later, where the first still is.
                event("near it", "2003-08-27", 4, "title"),
                event("too far away", "2003-08-27", 3, "title"),
                // Far beyond, so that there is space.
                event("later", "2010", 1, "title")));
        List<PackedCard> cards = everything(index, packer(index, new ZoomLevel(86_400), 1));

        // All are 168 px wide, with a gap of 8; the third would stand 192 px from its date, as if it were of another
        // year.
        assertThat(cards)
                .extracting(card -> index.event(card.event()).id() + " at " + card.offset())
                .containsExactly("at its date at 0.0", "near it at 16.0", "later at 0.0");
    }

    @Test
    void aCardIsAsWideAsItsTextWithinBounds() {
        EventIndex index = EventIndex.of(List.of(
                // 21 * 7 = 147 px of title in a frame of 2 * 12 + 3
                event("a", "2003-03-20", 3, title(21)),
                event("b", "2005-03-20", 3, title(1)),
                event("c", "2007-03-20", 3, title(90)),
                event("d", "2012-03-20", 3, title(1))));
        List<PackedCard> cards = everything(index, packer(index, new ZoomLevel(86_400), 3));

        // "20 March 2005" in an isolate: 15 * 6 + 18 of the icon + 12 + 21 of a badge = 141 px in the frame of 27.
        // 90 * 7 = 630 px need two lines of the widest card.
        assertThat(cards).extracting(PackedCard::width).containsExactly(174.0, 168.0, 420.0, 168.0);
        // Only c does not fit one line, and nothing is above it.
        assertThat(cards).extracting(card -> card.lines().title()).containsExactly(1, 1, 2, 1);
    }

    @Test
    void aLongTitleTakesASecondLineOnlyUnderAFreeStretch() {
        EventIndex index = EventIndex.of(List.of(
                event("below", "2003-03-20", 5, title(90)),
                event("above", "2003-03-21", 4, title(10)),
                event("later", "2010", 1, "title")));

        // A day apart: on top of each other at a day a px, side by side at 512 px a day.

        assertThat(everything(index, packer(index, new ZoomLevel(86_400), 2)))
                .extracting(card -> card.lines().title())
                .containsExactly(1, 1, 1);
        assertThat(everything(index, packer(index, new ZoomLevel(86_400 / 512.0), 2)))
                .extracting(card -> card.lines().title())
                .containsExactly(2, 1, 1);
    }

    @Test
    void theTopRowHasNoSpaceForASecondLine() {
        EventIndex index = EventIndex.of(List.of(event("a", "2003-03-20", 5, title(90)), event("b", "2010", 1, "b")));

        assertThat(everything(index, packer(index, new ZoomLevel(86_400), 1)))
                .extracting(card -> card.lines().title())
                .containsExactly(1, 1);
        assertThat(everything(index, packer(index, new ZoomLevel(86_400), 2)))
                .extracting(card -> card.lines().title())
                .containsExactly(2, 1);
    }

    /** Where a card begins at the scale of its level, in px from the epoch. */
    private static double start(EventIndex index, ZoomLevel level, PackedCard card) {
        return index.anchor(card.event()) / level.secondsPerPx() + card.offset();
    }

    private static double start(EventIndex index, ZoomLevel level, int event, CardSide side, double width) {
        double anchor = index.anchor(event) / level.secondsPerPx();
        return side == CardSide.START ? anchor : anchor - width;
    }

    /** Whether a card would reach at most 16 px before the first event and beyond the last one. */
    private static boolean isWithinAll(EventIndex index, ZoomLevel level, double start, double width) {
        return start >= index.extent().start() / level.secondsPerPx() - 16
                && start + width <= RandomViews.endOfCards(index) / level.secondsPerPx() + 16;
    }

    @Test
    void everyCardHasAnEdgeAtItsDateOrIsNearItAndIsWithinTheTimeOfAllEvents() {
        SampleEvents samples = new SampleEvents(1_990);
        Random random = new Random(1_991);
        Map<CardSide, Integer> sides = new EnumMap<>(CardSide.class);
        for (int run = 0; run < 300; run++) {
            EventIndex index = EventIndex.of(samples.timeline());
            ZoomLevel level = anyLevel(index, random);
            for (PackedCard card : everything(index, packer(index, level, 1 + random.nextInt(8)))) {
                switch (card.side()) {
                    case START -> assertThat(card.offset()).isZero();
                    case END -> assertThat(card.offset()).isCloseTo(-card.width(), within(0.001));
                    case NONE -> assertThat(card.offset()).isBetween(-288 - card.width() - 0.001, 288.001);
                }
                assertThat(isWithinAll(index, level, start(index, level, card), card.width()))
                        .isTrue();
                sides.merge(card.side(), 1, Integer::sum);
            }
        }
        assertThat(sides)
                .hasSize(3)
                .allSatisfy((side, cards) -> assertThat(cards).isGreaterThan(100));
    }

    /** From its own scale to that of the next level, which is looser by the square root of 2. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.2, 1.414})
    void cardsOfARowNeverOverlapAtTheScalesOfTheLevel(double looser) {
        SampleEvents samples = new SampleEvents(1_958);
        Random random = new Random(1_963);
        for (int run = 0; run < 300; run++) {
            EventIndex index = EventIndex.of(samples.timeline());
            ZoomLevel level = anyLevel(index, random);
            ZoomLevel shown = new ZoomLevel(level.secondsPerPx() / looser);
            List<PackedCard> cards = new ArrayList<>(everything(index, packer(index, level, 1 + random.nextInt(8))));
            cards.sort(Comparator.comparingInt(PackedCard::row).thenComparingDouble(card -> start(index, shown, card)));
            for (int i = 1; i < cards.size(); i++) {
                PackedCard a = cards.get(i - 1);
                PackedCard b = cards.get(i);
                double space = start(index, shown, b) - start(index, shown, a) - a.width();
                if (a.row() == b.row() && space < GAP - ROUNDING) {
                    assertThat(cards.subList(i - 1, i + 1)).as("run %d", run).isEmpty();
                }
            }
        }
    }

    @Test
    void nothingStandsOnTheSecondLineOfATitle() {
        SampleEvents samples = new SampleEvents(1_968);
        Random random = new Random(1_979);
        int twoLines = 0;
        for (int run = 0; run < 200; run++) {
            EventIndex index = EventIndex.of(samples.timeline());
            ZoomLevel level = anyLevel(index, random);
            List<PackedCard> cards = everything(index, packer(index, level, 1 + random.nextInt(8)));
            for (PackedCard tall : cards) {
                if (tall.lines().rows() >= 2) {
                    twoLines++;
                    double from = start(index, level, tall);
                    assertThat(cards)
                            .noneMatch(card -> card.row() > tall.row()
                                    && card.row() < tall.row() + tall.lines().rows()
                                    && start(index, level, card) < from + tall.width()
                                    && from < start(index, level, card) + card.width());
                }
            }
        }
        assertThat(twoLines).isGreaterThan(100);
    }

    @Test
    void packingTheTilesOfAViewIsPackingEverything() {
        SampleEvents samples = new SampleEvents(2_020);
        Random random = new Random(2_021);
        for (int run = 0; run < 300; run++) {
            assertAViewIsPackedAsEverythingIs(EventIndex.of(samples.timeline()), random);
        }
    }

    /** Cards side by side, of all importances, so that each could push the next. */
    @Test
    void packingTheTilesOfAViewOfManyAlikeIsPackingEverything() {
        Random random = new Random(1_932);
        for (int run = 0; run < 60; run++) {
            long step = random.nextLong(1, 100) * 3_600;
            EventIndex index = EventIndex.of(IntStream.range(0, 1_500)
                    .mapToObj(i -> {
                        LocalDateTime at = LocalDateTime.of(2003, 3, 20, 0, 0)
                                .plusSeconds((long) (i * step * random.nextDouble(0.9, 1.1)));
                        return event(
                                "e" + i,
                                new EdtfDate.DateTime(at, Optional.empty()),
                                1 + random.nextInt(5),
                                title(1 + random.nextInt(60)));
                    })
                    .toList());
            assertAViewIsPackedAsEverythingIs(index, random);
        }
    }

    private static void assertAViewIsPackedAsEverythingIs(EventIndex index, Random random) {
        ZoomLevel level = anyLevel(index, random);
        CardPacker packer = packer(index, level, 1 + random.nextInt(8));
        List<PackedCard> all = everything(index, packer);
        long firstTile = packer.tileOf(index.extent().start());
        long lastTile = packer.tileOf(index.extent().end());
        for (int view = 0; view < 8; view++) {
            long first = random.nextLong(firstTile - 3, lastTile + 3);
            long last = first + random.nextInt(8);
            List<PackedCard> inView = new ArrayList<>(all);
            inView.removeIf(card -> packer.tileOf(index.anchor(card.event())) < first
                    || packer.tileOf(index.anchor(card.event())) > last);

            assertThat(packer.pack(first, last))
                    .as("%d to %d at %s", first, last, level)
                    .isEqualTo(inView);
        }
    }

    @Test
    void whatHasNoCardWouldCoverAMoreImportantOneInEveryRow() {
        SampleEvents samples = new SampleEvents(1_980);
        Random random = new Random(1_988);
        int without = 0;
        for (int run = 0; run < 300; run++) {
            EventIndex index = EventIndex.of(samples.timeline());
            ZoomLevel level = anyLevel(index, random);
            int rows = 1 + random.nextInt(6);
            CardPacker packer = packer(index, level, rows);
            List<PackedCard> cards = everything(index, packer);
            for (int i = 0; i < index.size(); i++) {
                int event = i;
                if (cards.stream().noneMatch(card -> card.event() == event) && isTried(index, packer, rows, event)) {
                    without++;
                    for (CardSide side : List.of(CardSide.START, CardSide.END)) {
                        assertThatAMoreImportantCardIsInTheWay(index, level, rows, cards, event, side);
                    }
                }
            }
        }
        assertThat(without).isGreaterThan(1_000);
    }

    private static void assertThatAMoreImportantCardIsInTheWay(
            EventIndex index, ZoomLevel level, int rows, List<PackedCard> cards, int event, CardSide side) {
        double width = width(index, event);
        double from = start(index, level, event, side, width);
        if (!isWithinAll(index, level, from, width)) {
            return;
        }
        for (int r = 0; r < rows; r++) {
            int row = r;
            assertThat(cards)
                    .as("%s at %s in row %d", index.event(event).id(), level, row)
                    .anyMatch(card -> card.row() <= row
                            && row < card.row() + card.lines().rows()
                            && index.event(card.event()).importance()
                                    >= index.event(event).importance()
                            && start(index, level, card) < from + width + GAP
                            && from < start(index, level, card) + card.width() + GAP);
        }
    }

    private static double width(EventIndex index, int event) {
        return new CardSizes(new FixedWidths(), LABELS).width(index.event(event));
    }

    /** Of a tile only the eight most important events for each row are tried. */
    private static boolean isTried(EventIndex index, CardPacker packer, int rows, int event) {
        long tile = packer.tileOf(index.anchor(event));
        List<Integer> tried = new ArrayList<>();
        index.forMostImportant(
                index.firstAtOrAfter(tile * packer.tileSeconds()),
                index.firstAtOrAfter((tile + 1) * packer.tileSeconds()),
                rows * 8,
                tried::add);
        return tried.contains(event);
    }

    /**
     * The longest chain of reasons that there can be: in a single row each card takes the space of the next one, first those
     * of an even tile, then of the odd one after it, then of the next importance. Cards of 280 px with a gap of 8, 285 px
     * apart, from the end of one tile of 1,152 px to the tenth. No gap between them has space for another one.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCardMayHaveNoRowBecauseOfOneNineTilesAway(boolean isThere) {
        ZoomLevel level = new ZoomLevel(86_400);
        long tile = 40;
        List<Event> events = new ArrayList<>(List.of(event("later", "2130", 1, "title")));
        for (int i = isThere ? 0 : 1; i < events(isThere); i++) {
            long day = tile * 1_152 + 1_151 + 285L * i;
            events.add(event(
                    "e" + i, LocalDate.ofEpochDay(day).toString(), 5 - (int) (day / 1_152 - tile) / 2, title(90)));
        }
        EventIndex index = EventIndex.of(events);
        CardPacker packer = packer(index, level, 1);

        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            packer.pack(tile + i, tile + i)
                    .forEach(card -> chosen.add(index.event(card.event()).id()));
        }
        assertThat(chosen)
                .isEqualTo(IntStream.range(0, events(isThere))
                        .filter(i -> i % 2 == 0 == isThere)
                        .mapToObj(i -> "e" + i)
                        .toList());
    }

    /** Of the chain, so that its last card is one that has a row. */
    private static int events(boolean isThere) {
        return isThere ? 37 : 36;
    }
}
