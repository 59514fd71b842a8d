package masar.layout;

import static java.util.concurrent.TimeUnit.SECONDS;
import static masar.layout.SampleEvents.ACTOR;
import static masar.layout.SampleEvents.CATEGORIES;
import static masar.layout.SampleEvents.event;
import static masar.layout.SampleEvents.inCategories;
import static masar.layout.SampleEvents.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.cards.CardSide;
import masar.layout.cards.CardSizes;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture as tall as it needs to be: every event has its card, and all cards are in the picture. */
@Timeout(value = 60, unit = SECONDS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompleteLayoutTest {

    private static final double EPSILON = 0.001;
    private static final double WIDTH = 1_200;

    /** A picture of all events of an index. */
    private record Picture(EventIndex index, Lanes lanes, LayoutOptions options, double width, Direction direction) {

        static Picture of(List<Event> events, Grouping grouping) {
            EventIndex index = EventIndex.of(events);
            Lanes lanes = Lanes.of(index, grouping, List.of(ACTOR), CATEGORIES);
            return new Picture(index, lanes, LayoutOptions.PLAIN.complete(), WIDTH, Direction.RIGHT_TO_LEFT);
        }

        TimelineLayouter layouter() {
            DateLabels labels = new DateLabels(LabelStyle.of(Language.ARABIC));
            return new TimelineLayouter(index, lanes, List.of(), labels, new FixedWidths(), options);
        }

        double neededHeight() {
            TimelineLayouter layouter = layouter();
            return layouter.neededHeight(layouter.showingAll(width), width);
        }

        /** The image, a number of px higher than necessary. */
        TimelineLayout taller(double px) {
            TimelineLayouter layouter = layouter();
            Viewport all = layouter.showingAll(width);
            return layouter.layout(all, direction, width, layouter.neededHeight(all, width) + px);
        }

        TimelineLayout layout() {
            return taller(0);
        }

        Picture mirrored() {
            Direction other = direction == Direction.RIGHT_TO_LEFT ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
            return new Picture(index, lanes, options, width, other);
        }

        @Override
        public String toString() {
            return "%d events in %d lanes of %s px %s, %s"
                    .formatted(index.size(), lanes.lanes().size(), width, direction, options);
        }
    }

    private final List<Picture> pictures = new ArrayList<>();

    @BeforeAll
    void makeManyPictures() {
        SampleEvents samples = new SampleEvents(1_492);
        Random random = new Random(1_517);
        for (int i = 0; i < 150; i++) {
            EventIndex index = EventIndex.of(inCategories(samples.timeline()));
            for (Grouping grouping : List.of(Grouping.NONE, Grouping.CATEGORY)) {
                Lanes lanes = Lanes.of(index, grouping, List.of(ACTOR), CATEGORIES);
                LayoutOptions options =
                        new LayoutOptions(random.nextBoolean(), OptionalLong.empty(), true, false).complete();
                Direction direction = random.nextBoolean() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
                pictures.add(new Picture(index, lanes, options, random.nextInt(400, 2_000), direction));
            }
        }
    }

    private void inManyPictures(Consumer<Picture> check) {
        pictures.forEach(check);
    }

    private static void assertComplete(Picture picture) {
        TimelineLayout layout = picture.layout();

        assertThat(layout.cards()).as("%s", picture).hasSize(picture.index().size());
        assertThat(layout.cards().stream().map(card -> card.event().id()).distinct())
                .hasSameSizeAs(layout.cards());
        assertThat(layout.pins()).isEmpty();
        assertThat(layout.badges()).isEmpty();
        assertThat(layout.scrollable()).isZero();
        assertInThePicture(layout);
        assertApart(layout);
    }

    private static void assertInThePicture(TimelineLayout layout) {
        List<Box> out = new ArrayList<>();
        for (Card card : layout.cards()) {
            Box box = card.box();
            if (box.x() < 0
                    || box.right() > layout.width() + EPSILON
                    || box.y() < Metrics.ERA_CAPTION
                    || box.bottom() > card.baseline() - (layout.hasLanes() ? Metrics.PIN_SIZE : Metrics.BADGE_STRIP)
                    || card.baseline() > layout.axisTop()) {
                out.add(box);
            }
        }
        assertThat(out).isEmpty();
    }

    /** Neither cards nor bars lie on a card. */
    private static void assertApart(TimelineLayout layout) {
        List<Box> boxes = new ArrayList<>(Stream.concat(
                        layout.cards().stream().map(Card::box),
                        layout.bars().stream().map(Bar::box))
                .sorted(Comparator.comparingDouble(Box::x))
                .toList());
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1;
                    k < boxes.size() && boxes.get(k).x() < boxes.get(i).right() - EPSILON;
                    k++) {
                if (boxes.get(i).y() < boxes.get(k).bottom()
                        && boxes.get(k).y() < boxes.get(i).bottom()) {
                    overlaps.add(boxes.get(i) + " and " + boxes.get(k));
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @Test
    void everyEventHasItsCardInThePictureAndNothingLiesOnIt() {
        inManyPictures(CompleteLayoutTest::assertComplete);
    }

    @Test
    void aCardIsAsWideAndHasAsManyLinesAsItsTextNeeds() {
        inManyPictures(picture -> {
            CardSizes sizes = new CardSizes(new FixedWidths(), new DateLabels(LabelStyle.of(Language.ARABIC)));
            for (Card card : picture.layout().cards()) {
                assertThat(card.box().width()).isEqualTo(sizes.width(card.event()), within(EPSILON));
                assertThat(card.lines().title()).isEqualTo(sizes.overflows(card.event()) ? 2 : 1);
                assertThat(card.box().height()).isEqualTo(card.lines().title() == 2 ? 68 : 48);
            }
        });
    }

    @Test
    void anEdgeOfEveryCardIsAtItsDateUnlessThePictureIsTooNarrow() {
        inManyPictures(picture -> {
            TimelineLayout layout = picture.layout();
            for (Card card : layout.cards()) {
                boolean leftwards = picture.direction() == Direction.RIGHT_TO_LEFT;
                double start = leftwards
                        ? layout.width() - card.box().right()
                        : card.box().x();
                double anchor = layout.viewport().inline(EventIndex.anchorOf(card.event()));
                double atDate = card.side() == CardSide.END ? start + card.box().width() : start;

                if (card.side() == CardSide.NONE) {
                    assertThat(card.box().width()).as("%s", picture).isGreaterThan(layout.width() / 2 - 8);
                } else {
                    assertThat(atDate).as("%s", picture).isEqualTo(anchor, within(EPSILON));
                }
                assertThat(layout.x(card.event())).isEqualTo(card.anchorX(), within(EPSILON));
            }
        });
    }

    @Test
    void theOtherDirectionIsTheMirrorImage() {
        inManyPictures(picture -> {
            List<Card> one = picture.layout().cards();
            List<Card> other = picture.mirrored().layout().cards();
            for (int i = 0; i < one.size(); i++) {
                assertThat(other.get(i).event()).isSameAs(one.get(i).event());
                assertThat(other.get(i).box().y()).isEqualTo(one.get(i).box().y());
                assertThat(other.get(i).box().x())
                        .isEqualTo(picture.width() - one.get(i).box().right(), within(EPSILON));
            }
        });
    }

    @Test
    void anEventHasItsCardInItsLane() {
        inManyPictures(picture -> {
            TimelineLayout layout = picture.layout();
            for (Card card : layout.cards()) {
                if (!layout.lanes().isEmpty()) {
                    LaneBand lane = layout.lanes()
                            .get(picture.lanes().laneOf(card.event()).orElseThrow());
                    assertThat(card.box().y()).isGreaterThanOrEqualTo(lane.box().y() + Metrics.LANE_HEADING);
                    assertThat(card.box().bottom()).isLessThan(lane.baseline());
                }
            }
        });
    }

    @Test
    void noRowIsEmptyAndNoLaneIsHigherThanItsRowsNeed() {
        inManyPictures(picture -> {
            TimelineLayout layout = picture.layout();
            double top = Metrics.ERA_CAPTION;
            for (LaneBand lane : layout.lanes()) {
                assertThat(lane.box().y()).isEqualTo(top);
                top = lane.box().bottom();
                assertTopRowTaken(
                        layout,
                        lane.box().y() + Metrics.LANE_HEADING,
                        lane.box().bottom());
            }
            if (layout.lanes().isEmpty()) {
                assertTopRowTaken(layout, top, layout.axisTop());
            } else {
                assertThat(top).isEqualTo(layout.axisTop());
            }
        });
    }

    private static void assertTopRowTaken(TimelineLayout layout, double top, double bottom) {
        List<Box> within = layout.cards().stream()
                .map(Card::box)
                .filter(box -> box.y() > top && box.bottom() < bottom)
                .toList();
        if (!within.isEmpty()) {
            assertThat(within).as("%s to %s", top, bottom).anyMatch(box -> box.y() < top + Metrics.ROW_PITCH);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # 36 of captions, 2 and 30 between cards and axis, 48 of axis
            0,  false, 116
            # 20 of a bar, 48 of a card, 2 above it
            1,  false, 186
            # two lines need a second row of 58
            90, false, 244
            # the Islamic calendar
            1,  true,  210
            """)
    void theHeightIsThatOfAllParts(int titleLength, boolean hijri, double height) {
        List<Event> events = titleLength == 0 ? List.of() : List.of(event("a", "2003", 3, title(titleLength)));
        EventIndex index = EventIndex.of(events);
        LayoutOptions options = new LayoutOptions(hijri, OptionalLong.empty(), true, true);
        Picture picture = new Picture(index, Lanes.single(index), options, WIDTH, Direction.RIGHT_TO_LEFT);

        assertThat(picture.neededHeight()).isEqualTo(height);
    }

    @Test
    void theHeightOfLanesIsThatOfAllOfThem() {
        List<Event> events = inCategories(
                List.of(event("a", "2003", 3, "a"), event("b", "2004", 3, title(90)), event("c", "2005", 3, "c")));

        // 36 of captions, 48 of axis; three lanes of 26 of heading, a card of 50, 2 and 20 of a bar, 9 of pins and 8
        // below;
        // and one row of 58 more.
        double lane = 26 + 50 + 2 + 20 + 9 + 8;
        assertThat(Picture.of(events, Grouping.CATEGORY).neededHeight()).isEqualTo(36 + 48 + 3 * lane + 58);
        assertThat(Picture.of(List.of(), Grouping.CATEGORY).neededHeight()).isEqualTo(36 + 48);
    }

    @Test
    void lanesShareWhatAPictureIsTallerThanItNeedsToBe() {
        inManyPictures(picture -> {
            TimelineLayout taller = picture.taller(300);
            assertThat(taller.cards()).hasSize(picture.index().size());
            assertInThePicture(taller);
            if (!taller.lanes().isEmpty()) {
                assertThat(taller.lanes().getLast().box().bottom()).isEqualTo(taller.axisTop(), within(EPSILON));
            }
        });
    }

    @Test
    void inAPictureThatIsTooLowCardsStandAboveItInsteadOfBecomingPins() {
        inManyPictures(picture -> {
            TimelineLayout lower = picture.taller(-100);
            assertThat(lower.cards()).hasSize(picture.index().size());
            assertThat(lower.pins()).isEmpty();
            assertThat(lower.badges()).isEmpty();
        });
    }

    @Test
    void whatIsNotInViewIsNotShown() {
        inManyPictures(picture -> {
            TimelineLayouter layouter = picture.layouter();
            Viewport away = layouter.showingAll(picture.width()).panned(picture.width());
            TimelineLayout layout = layouter.layout(away, picture.direction(), picture.width(), 600);

            assertThat(layout.shown()).as("%s", picture).isZero();
        });
    }

    @Test
    void oneLayouterCanMakePicturesOfManySizes() {
        Picture first = pictures.getFirst();
        TimelineLayouter layouter = first.layouter();
        for (double width : List.of(700.0, 1_400.0, 700.0)) {
            Picture other = new Picture(first.index(), first.lanes(), first.options(), width, Direction.RIGHT_TO_LEFT);
            Viewport all = layouter.showingAll(width);
            double height = layouter.neededHeight(all, width);

            assertThat(height).isEqualTo(other.neededHeight());
            assertThat(layouter.layout(all, Direction.RIGHT_TO_LEFT, width, height))
                    .isEqualTo(other.layout());
        }
    }

    @Test
    void aPictureIsNeverScrolledAndStaysComplete() {
        LayoutOptions complete = LayoutOptions.PLAIN.complete();

        assertThat(complete).isEqualTo(new LayoutOptions(false, OptionalLong.empty(), false, true));
        assertThat(complete.fixed()).isEqualTo(complete);
        assertThat(LayoutOptions.PLAIN.fixed().allCards()).isFalse();
    }

    private static Stream<List<Event>> few() {
        return Stream.of(
                List.of(),
                List.of(event("a", "2003-03-20", 3, "a")),
                // A second, which even the closest view shows on 4 px, and one that is all that is known.
                List.of(event("a", "2003-03-20T05:34:00", 3, title(30))),
                List.of(event("a", "2003/..", 3, title(30))),
                List.of(event("a", "../..", 3, "a"), event("b", "/2003", 3, "b")),
                List.of(event("a", "2003-03-20", 3, title(10_000)), event("b", "2003-03-21", 3, "b")),
                List.of(event("a", "Y-98000/2003", 5, "a"), event("b", "2003-03-20T05:34:00", 5, "b")),
                List.of(event("a", "Y-999999998", 1, "a"), event("b", "Y-999999998/..", 2, "b")));
    }

    @ParameterizedTest
    @MethodSource("few")
    void fewEvents(List<Event> events) {
        for (Grouping grouping : Grouping.values()) {
            Picture picture = Picture.of(events, grouping);
            assertComplete(picture);
            assertComplete(picture.mirrored());
        }
    }

    private static List<Event> crowd(int count, String date) {
        return IntStream.range(0, count)
                .mapToObj(i -> event("e" + i, date, 1 + i % 5, "the same"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandEventsOfTheSameTitle(Grouping grouping) {
        List<Event> events = IntStream.range(0, 10_000)
                .mapToObj(i -> event("e" + i, (1000 + i / 5) + "-0" + (1 + i % 9), 1 + i % 5, "the same"))
                .toList();

        assertComplete(Picture.of(inCategories(events), grouping));
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandEventsOnOneInstant(Grouping grouping) {
        assertComplete(Picture.of(crowd(10_000, "2003-03-20T05:34:00"), grouping));
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandPeriodsOfTheSameYears(Grouping grouping) {
        assertComplete(Picture.of(crowd(10_000, "2003/2011"), grouping));
    }

    /** Looking at every row for every card would take minutes. */
    @Test
    @Timeout(value = 30, unit = SECONDS)
    void aMillionEventsOnOneInstantCanBeCounted() {
        Picture picture = Picture.of(crowd(1_000_000, "2003-03-20T05:34:00"), Grouping.NONE);

        // A row of 58 for each; 166 for the first with all the rest, as no event is long enough for a bar.
        assertThat(picture.neededHeight()).isEqualTo(166 + 999_999 * 58.0);
    }
}
