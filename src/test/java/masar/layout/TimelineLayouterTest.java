package masar.layout;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import masar.i18n.Language;
import masar.layout.RandomViews.Shown;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.cards.CardSide;
import masar.layout.cards.CardSizes;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.EdtfDate;
import masar.time.EdtfInterval;
import masar.time.TimeSpan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineLayouterTest {

    private static final double EPSILON = 0.001;
    private static final double DAY = 86_400;

    private final List<Shown> views = new ArrayList<>();

    @BeforeAll
    void lookAtManyTimelines() {
        RandomViews random = new RandomViews(2_026);
        for (int i = 0; i < 250; i++) {
            views.addAll(random.next(2));
        }
    }

    private void inManyViews(Consumer<Shown> check) {
        views.forEach(check);
    }

    /**
     * A day a px, and two rows. Row 0 has a narrow card at day 0, row 1 a wide one above it until day 290, and row 0 another wide one at
     * day 300, whose title has a second line because nothing is above it - until the end of the view pushes it below the one in row 1.
     */
    @Test
    void aCardThatIsPushedBelowAnotherHasOneLineOfTitle() {
        LocalDate first = LocalDate.of(2003, 3, 20);
        EventIndex index = EventIndex.of(List.of(
                SampleEvents.event("narrow", first.toString(), 5, "title"),
                SampleEvents.event("above", first.plusDays(10).toString(), 4, SampleEvents.title(90)),
                SampleEvents.event("slides", first.plusDays(300).toString(), 3, SampleEvents.title(90)),
                SampleEvents.event("last", first.plusDays(1151).toString(), 5, "title")));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ENGLISH);
        Viewport whole = layouter.showingAll(1_200);
        assertThat(whole.secondsPerPx()).isEqualTo(DAY);

        Card unmoved = slides(layouter.layout(whole, Direction.LEFT_TO_RIGHT, 1_200, 263));
        Card slid = slides(layouter.layout(whole.panned(-676), Direction.LEFT_TO_RIGHT, 1_200, 263));

        assertThat(unmoved.lines().title()).isEqualTo(2);
        assertThat(slid.side()).isEqualTo(CardSide.NONE);
        assertThat(slid.box().x()).isLessThan(slid.anchorX());
        assertThat(slid.lines().title()).isEqualTo(1);
    }

    private static Card slides(TimelineLayout layout) {
        return layout.cards().stream()
                .filter(card -> card.event().id().equals("slides"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noTwoCardsOverlap() {
        inManyViews(view -> {
            List<Card> cards = view.layout().cards();
            for (int i = 0; i < cards.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (shrunk(cards.get(i).box()).overlaps(shrunk(cards.get(j).box()))) {
                        assertThat(List.of(cards.get(i).box(), cards.get(j).box()))
                                .as("%s", view)
                                .isEmpty();
                    }
                }
            }
        });
    }

    /** Boxes that only touch, but for rounding, do not overlap. */
    private static Box shrunk(Box box) {
        return new Box(box.x() + EPSILON, box.y() + EPSILON, box.width() - 2 * EPSILON, box.height() - 2 * EPSILON);
    }

    @Test
    void everyCardIsWhollyInViewAndAnEdgeOfItAtItsDateUnlessItsLineIsBent() {
        int[] turned = {0};
        int[] cards = {0};
        inManyViews(view -> {
            for (Card card : view.layout().cards()) {
                cards[0]++;
                double anchor = view.anchor(card.event());
                double start = view.start(card.box());
                double end = start + card.box().width();

                assertThat(view.inline(card.anchorX())).isEqualTo(anchor, within(EPSILON));
                assertThat(start).as("%s", view).isGreaterThanOrEqualTo(-EPSILON);
                assertThat(end).as("%s", view).isLessThanOrEqualTo(view.layout().width() + EPSILON);
                assertThat(anchor).isBetween(-EPSILON, view.layout().width() + EPSILON);
                switch (card.side()) {
                    case START -> assertThat(start).as("%s", view).isEqualTo(anchor, within(EPSILON));
                    case END -> assertThat(end).as("%s", view).isEqualTo(anchor, within(EPSILON));
                    case NONE -> turned[0]++;
                }
            }
        });
        assertThat(turned[0]).isBetween(20, cards[0] / 3);
    }

    @Test
    void aCardIsNeverNarrowerThanTheNarrowestAndNeverWiderThanTheWidest() {
        inManyViews(view -> {
            for (Card card : view.layout().cards()) {
                assertThat(card.box().width()).isBetween(Metrics.CARD_MIN_WIDTH - EPSILON, CardSizes.WIDEST + EPSILON);
                assertThat(card.box().height()).isEqualTo(card.lines().height());
            }
        });
    }

    @Test
    void summariesAreShownWhereThereIsRoomAndOnlyThere() {
        int[] shown = {0};
        inManyViews(view -> {
            for (Card card : view.layout().cards()) {
                boolean some = card.lines().summary() > 0;
                shown[0] += some ? 1 : 0;
                assertThat(card.text().summary().isEmpty()).isEqualTo(!some);
                if (some) {
                    assertThat(card.event().importance()).isGreaterThan(1);
                    assertThat(card.box().width()).isGreaterThanOrEqualTo(Metrics.SUMMARY_MIN_WIDTH);
                }
            }
        });
        assertThat(shown[0]).isGreaterThan(100);
    }

    @Test
    void cardsStandBetweenTheCaptionsOfTheErasAndTheBars() {
        inManyViews(view -> {
            for (Card card : view.layout().cards()) {
                assertThat(card.box().y()).isGreaterThanOrEqualTo(Metrics.ERA_CAPTION - EPSILON);
                assertThat(card.box().bottom()).isLessThan(view.layout().axisTop() - Metrics.BADGE_STRIP);
            }
            for (Bar bar : view.layout().bars()) {
                assertThat(view.layout().cards())
                        .noneMatch(card -> card.box().bottom() > bar.box().y());
            }
        });
    }

    @Test
    void laterStandsLeftOfEarlierInArabicAndRightOfItInEnglish() {
        inManyViews(view -> {
            List<Event> order = view.index().events();
            double before = Double.NEGATIVE_INFINITY;
            for (Event event : order) {
                double anchor = view.anchor(event);
                assertThat(anchor).isGreaterThanOrEqualTo(before);
                before = anchor;
            }
            for (Card a : view.layout().cards()) {
                for (Card b : view.layout().cards()) {
                    if (EventIndex.anchorOf(a.event()) < EventIndex.anchorOf(b.event())) {
                        double later = view.layout().direction() == Direction.RIGHT_TO_LEFT
                                ? a.anchorX() - b.anchorX()
                                : b.anchorX() - a.anchorX();
                        if (later < -EPSILON) {
                            assertThat(later).as("%s", view).isPositive();
                        }
                    }
                }
            }
        });
    }

    @Test
    void theOtherDirectionIsTheMirrorImage() {
        inManyViews(view -> {
            TimelineLayout one = view.layout();
            TimelineLayout other = view.mirrored();
            double width = one.width();

            assertMirrored(width, one.cards(), other.cards(), Card::box);
            assertMirrored(width, one.badges(), other.badges(), Badge::box);
            assertMirrored(width, one.bars(), other.bars(), Bar::box);
            assertMirrored(width, one.axis().minor(), other.axis().minor(), Label::box);
            assertMirrored(width, one.axis().major(), other.axis().major(), Label::box);
            assertThat(other.pins()).hasSameSizeAs(one.pins());
            for (int i = 0; i < one.pins().size(); i++) {
                assertThat(other.pins().get(i).x())
                        .isEqualTo(width - one.pins().get(i).x(), within(EPSILON));
            }
        });
    }

    private static <T> void assertMirrored(double width, List<T> one, List<T> other, Function<T, Box> box) {
        assertThat(other).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            Box a = box.apply(one.get(i));
            Box b = box.apply(other.get(i));
            boolean mirrored = Math.abs(a.x() - (width - b.right())) < EPSILON
                    && a.y() == b.y()
                    && Math.abs(a.width() - b.width()) < EPSILON
                    && a.height() == b.height();
            assertThat(mirrored).as("%s and %s", a, b).isTrue();
        }
    }

    @Test
    void everyEventIsCountedOnceWhenAllAreShown() {
        assertThat(views)
                .filteredOn(Shown::showsAll)
                .hasSize(250)
                .allSatisfy(view -> assertThat(view.layout().shown())
                        .as("%s", view)
                        .isEqualTo(view.index().size()));
    }

    @Test
    void everyEventInViewHasACardAPinOrABadge() {
        inManyViews(view -> {
            TimelineLayout layout = view.layout();
            Set<String> shown = new HashSet<>();
            layout.cards().forEach(card -> shown.add(card.event().id()));
            layout.pins().forEach(pin -> shown.add(pin.event().id()));
            assertThat(shown)
                    .as("%s", view)
                    .hasSize(layout.cards().size() + layout.pins().size());
            for (Event event : view.index().events()) {
                double anchor = view.anchor(event);
                if (anchor >= 0 && anchor <= layout.width() && !shown.contains(event.id())) {
                    long anchorAt = EventIndex.anchorOf(event);
                    long counted = layout.badges().stream()
                            .filter(badge -> badge.span().contains(anchorAt))
                            .count();
                    if (counted != 1) {
                        assertThat(counted).as("%s in %s", event.id(), view).isEqualTo(1);
                    }
                }
            }
            assertThat(layout.badges()).allMatch(badge -> badge.count() >= 2);
        });
    }

    @Test
    void barsOfARowNeverOverlap() {
        inManyViews(view -> {
            List<Bar> bars = view.layout().bars();
            for (int i = 0; i < bars.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(shrunk(bars.get(i).box())
                                    .overlaps(shrunk(bars.get(j).box())))
                            .as(
                                    "%s and %s in %s",
                                    bars.get(i).box(), bars.get(j).box(), view)
                            .isFalse();
                }
            }
        });
    }

    @Test
    void aBarReachesFromItsBeginningToItsEnd() {
        inManyViews(view -> {
            double width = view.layout().width();
            for (Bar bar : view.layout().bars()) {
                double start = view.start(bar.box());
                double end = start + bar.box().width();
                int i = view.index().events().indexOf(bar.event());
                double from = view.layout().viewport().inline(view.index().start(i));
                double to = view.layout().viewport().inline(view.index().end(i));

                // Exactly, but for what lies far outside of the view.
                assertThat(start).as("%s", view).isEqualTo(Math.max(from, Math.min(start, -width)), within(EPSILON));
                assertThat(end).as("%s", view).isEqualTo(Math.min(to, Math.max(end, 2 * width)), within(EPSILON));
                assertThat(bar.openStart())
                        .isEqualTo(bar.event().date().earliest().isEmpty());
                assertThat(bar.openEnd()).isEqualTo(bar.event().date().latest().isEmpty());
            }
        });
    }

    @Test
    void aBarIsSolidWhereItsEventIsCertainToGoOn() {
        inManyViews(view -> {
            double width = view.layout().width();
            for (Bar bar : view.layout().bars()) {
                if (bar.event().date() instanceof EdtfInterval interval) {
                    double start = view.start(bar.box());
                    double end = start + bar.box().width();
                    double solidFrom = start + bar.fadeIn();
                    double solidTo = end - bar.fadeOut();
                    interval.startSpan().ifPresent(span -> {
                        // Where that can be seen, it must be right; elsewhere it must not be seen.
                        double from = isExact(interval.start()) ? span.start() : span.end();
                        double certain = Math.min(view.layout().viewport().inline(from), end);
                        assertThat(clamped(solidFrom, width))
                                .as("%s in %s", interval, view)
                                .isEqualTo(clamped(certain, width), within(EPSILON));
                    });
                    interval.endSpan().ifPresent(span -> {
                        double to = isExact(interval.end()) ? span.end() : span.start();
                        double certain = Math.max(view.layout().viewport().inline(to), start);
                        assertThat(clamped(solidTo, width))
                                .as("%s in %s", interval, view)
                                .isEqualTo(clamped(certain, width), within(EPSILON));
                    });
                }
            }
        });
    }

    private static boolean isExact(EdtfInterval.Bound bound) {
        return bound instanceof EdtfDate.Day day && !day.approximate() && !day.uncertain();
    }

    private static double clamped(double inline, double width) {
        return Math.clamp(inline, 0, width);
    }

    @Test
    void aFadeStaysWithinItsBar() {
        inManyViews(view -> {
            for (Bar bar : view.layout().bars()) {
                assertThat(bar.fadeIn())
                        .as("%s in %s", bar.event().date(), view)
                        .isBetween(0.0, bar.box().width() + EPSILON);
                assertThat(bar.fadeOut())
                        .as("%s in %s", bar.event().date(), view)
                        .isBetween(0.0, bar.box().width() + EPSILON);
            }
        });
    }

    @Test
    void theTitleOfABarIsInItsVisiblePartAndTheWholeOneInView() {
        inManyViews(view -> {
            for (Bar bar : view.layout().bars()) {
                double from = Math.max(0, bar.box().x());
                double to = Math.min(view.layout().width(), bar.box().right());
                if (bar.title().isPresent()) {
                    Box title = bar.title().get().box();

                    assertThat(bar.title().get().text()).isEqualTo(view.title(bar.event()));
                    assertThat(title.x()).as("%s", view).isGreaterThanOrEqualTo(from);
                    assertThat(title.right()).as("%s", view).isLessThanOrEqualTo(to);
                    assertThat(title.y()).isEqualTo(bar.box().y());
                } else if (bar.box().height() >= 13) {
                    // Too short to say anything: less than 48 px between paddings of 8.
                    assertThat(to - from).as("%s", view).isLessThan(48 + 16 + EPSILON);
                }
                assertThat(bar.name().text()).isEqualTo(view.title(bar.event()));
                assertThat(bar.name().box().x()).as("%s", view).isGreaterThanOrEqualTo(-EPSILON);
                assertThat(bar.name().box().right())
                        .as("%s", view)
                        .isLessThanOrEqualTo(view.layout().width() + EPSILON);
            }
        });
    }

    @Test
    void whatWasShownBeforeDoesNotMatter() {
        views.subList(0, 300)
                .forEach(view -> assertThat(view.fresh()).as("%s", view).isEqualTo(view.layout()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # the second event begins when the first ends, or a day later
            2003-03-20/2003-05-01, 2003-05-02/2004-06-28
            2003-03-20/2003-05-01, 2003-05-03/2004-06-28
            2003,                  2004
            """)
    void periodsThatFollowEachOtherHaveABarEach(String first, String second) {
        EventIndex index = EventIndex.of(List.of(event("a", first, 3, "a"), event("b", second, 3, "b")));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        TimelineLayout all = layouter.layout(layouter.showingAll(4_000), Direction.RIGHT_TO_LEFT, 4_000, 600);

        assertThat(all.bars()).extracting(bar -> bar.event().id()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theMostImportantOfASingleRowHasTheCard() {
        List<Event> events = new ArrayList<>();
        for (int importance = 1; importance <= 5; importance++) {
            events.add(event("e" + importance, "2003-03-20", importance, "title"));
        }
        TimelineLayouter layouter = RandomViews.layouter(EventIndex.of(events), Language.ARABIC);
        // 48 of axis, 30 of badges, one row of bars of 20 and 2, one of cards of 48, 36 of captions and a px.
        TimelineLayout all = layouter.layout(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 185 + 20);

        assertThat(all.cards()).extracting(card -> card.event().id()).containsExactly("e5");
        assertThat(all.pins()).isEmpty();
        assertThat(all.badges()).extracting(Badge::count).containsExactly(4);
        long second = EdtfDate.parse("2003-03-20").earliest().orElseThrow();
        assertThat(all.badges().getFirst().span()).isEqualTo(new TimeSpan(second, second + 1));
    }

    @Test
    void anEventWithoutCardAndWithoutNeighboursIsAPin() {
        Random random = new Random(8);
        EventIndex index = EventIndex.of(List.of(
                event("a", "2003-03-20", 5, SampleEvents.title(56)),
                event("b", "2003-03-22", 1, SampleEvents.title(40)),
                event("z", "2004-03-20", 5, "z")));
        TimelineLayouter layouter = RandomViews.layouter(index, Language.ARABIC);
        Direction direction = random.nextBoolean() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        // 2 days of 30 px: too near for a second card in the one row, which could only stand 367 px away behind the
        // first of
        // 56 * 7 + 27 px; too far for one cell of 48 px.
        Viewport viewport = new Viewport(EdtfDate.parse("2003-03-15").earliest().orElseThrow(), DAY / 30);
        TimelineLayout layout = layouter.layout(viewport, direction, 900, 205);

        assertThat(layout.cards()).extracting(card -> card.event().id()).containsExactly("a");
        assertThat(layout.pins()).extracting(pin -> pin.event().id()).containsExactly("b");
        // 7 days of 30 px from the start edge.
        assertThat(direction.x(layout.pins().stream().mapToDouble(Pin::x).sum(), 900))
                .isEqualTo(210, within(EPSILON));
        assertThat(layout.badges()).isEmpty();
    }
}
