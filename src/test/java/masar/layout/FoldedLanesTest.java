package masar.layout;

import static masar.layout.SampleEvents.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.layout.Lanes.Branch;
import masar.layout.Lanes.Heading;
import masar.layout.Lanes.Lane;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.TimelineLayout.Pin;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Participation;
import masar.model.Role;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lanes are as high as their content, can be folded to their pins, and an actor can have its members in its lane. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoldedLanesTest {

    private static final double EPSILON = 0.001;
    /** Higher than all lanes together. */
    private static final double HIGH = 20_000;

    private static final Actor STATE = actor("state", Optional.empty());
    private static final Actor ARMY = actor("army", Optional.of(STATE));
    private static final Actor UNIT = actor("unit", Optional.of(ARMY));
    private static final Actor COURT = actor("court", Optional.of(STATE));
    private static final Actor GROUP = actor("group", Optional.empty());
    /** The members of a state are not next to it. */
    private static final List<Actor> ACTORS = List.of(UNIT, STATE, GROUP, ARMY, COURT);

    private final List<Setting> settings = new ArrayList<>();

    private static Actor actor(String id, Optional<Actor> parent) {
        return new Actor(
                id, LocalizedText.of(id, id), ACTOR.shortName(), ACTOR.kind(), ACTOR.color(), ACTOR.icon(), parent);
    }

    private static Event by(Event event, Actor... actors) {
        List<Participation> parts = Stream.of(actors)
                .distinct()
                .map(actor -> new Participation(actor, Role.PARTICIPANT))
                .toList();
        return new Event(
                event.id(),
                event.date(),
                event.title(),
                event.summary(),
                parts,
                event.category(),
                event.importance(),
                event.citations(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Event event(String id, String date, Actor... actors) {
        return by(SampleEvents.event(id, date, 3, "title of " + id), actors);
    }

    private static Heading of(Actor actor) {
        return new Heading.OfActor(actor);
    }

    private static Lanes lanes(EventIndex index, LaneFolds folds) {
        return Lanes.of(index, Grouping.ACTOR, folds, ACTORS, List.of());
    }

    /** A timeline in lanes of which some are folded, and a view of it. */
    private record Setting(EventIndex index, Lanes lanes, TimelineLayouter layouter, ViewRequest view) {

        static Setting of(EventIndex index, Lanes lanes, Viewport viewport, double width, double height) {
            return of(index, lanes, ViewRequest.of(viewport, Direction.RIGHT_TO_LEFT, width, height));
        }

        static Setting of(EventIndex index, Lanes lanes, ViewRequest view) {
            TimelineLayouter layouter = new TimelineLayouter(
                    index,
                    lanes,
                    List.of(),
                    new DateLabels(LabelStyle.of(Language.ARABIC)),
                    new FixedWidths(),
                    new LayoutOptions(false, OptionalLong.empty(), true, false));
            return new Setting(index, lanes, layouter, view);
        }

        TimelineLayout layout() {
            return layouter.layout(view);
        }

        Setting high() {
            return of(index, lanes, ViewRequest.of(view.viewport(), view.direction(), view.width(), HIGH));
        }

        LaneFolds folds() {
            return lanes.folds();
        }

        @Override
        public String toString() {
            return "%d events, %s, %s".formatted(index.size(), view, folds());
        }
    }

    @BeforeAll
    void foldLanesOfManyTimelines() {
        SampleEvents samples = new SampleEvents(77);
        Random random = new Random(78);
        for (int run = 0; run < 60; run++) {
            EventIndex index = EventIndex.of(samples.timeline().stream()
                    .map(event -> by(event, any(random), any(random)))
                    .toList());
            LaneFolds folds = LaneFolds.NONE;
            for (Actor actor : ACTORS) {
                folds = folds.withFolded(of(actor), random.nextBoolean()).withDivided(of(actor), random.nextBoolean());
            }
            Lanes lanes = lanes(index, folds);
            double width = random.nextDouble(440, 2_000);
            Viewport all = index.bounds().all(width);
            double pointer = index.isEmpty() ? 0 : all.inline(index.anchor(random.nextInt(index.size())));
            Viewport viewport = run % 3 == 0 ? all : all.zoomed(Math.pow(1_000, -random.nextDouble()), pointer);
            settings.add(Setting.of(index, lanes, viewport, width, random.nextDouble(300, 1_400)));
        }
    }

    private static Actor any(Random random) {
        return ACTORS.get(random.nextInt(ACTORS.size()));
    }

    private void inAll(Consumer<Setting> check) {
        settings.forEach(check);
    }

    @Test
    void everyEventInViewHasACardOrAPinOrIsCounted() {
        int[] folded = {0};
        inAll(setting -> {
            TimelineLayout layout = setting.high().layout();
            TimelineLayout unfolded = Setting.of(
                            setting.index, lanes(setting.index, LaneFolds.NONE), setting.high().view)
                    .layout();
            Set<String> alone = new HashSet<>();
            layout.cards().forEach(card -> alone.add(card.event().id()));
            layout.pins().forEach(pin -> alone.add(pin.event().id()));

            assertThat(layout.shown()).as("%s", setting).isGreaterThanOrEqualTo(inView(layout, setting.index));
            assertThat(alone)
                    .as("%s", setting)
                    .hasSize(layout.cards().size() + layout.pins().size());
            if (setting.view.viewport().equals(setting.index.bounds().all(setting.view.width()))) {
                assertThat(layout.shown()).as("%s", setting).isEqualTo(setting.index.size());
                assertThat(unfolded.shown()).isEqualTo(setting.index.size());
            }
            folded[0] += (int) layout.pins().stream()
                    .filter(pin -> isFolded(setting, pin.event()))
                    .count();
        });
        assertThat(folded[0]).isGreaterThan(300);
    }

    private static int inView(TimelineLayout layout, EventIndex index) {
        return index.firstAtOrAfter(layout.viewport().end(layout.width()))
                - index.firstAtOrAfter(layout.viewport().start());
    }

    private static boolean isFolded(Setting setting, Event event) {
        return setting.lanes
                .lanes()
                .get(setting.lanes.laneOf(event).orElseThrow())
                .folded();
    }

    @Test
    void aFoldedLaneIsOnlyAsHighAsItsHeadingAndItsPins() {
        int[] folded = {0};
        inAll(setting -> {
            TimelineLayout layout = setting.high().layout();
            for (LaneBand band : layout.lanes()) {
                if (band.lane().folded()) {
                    folded[0]++;
                    double pins = hasCounts(layout, band) ? Metrics.LANE_COUNTS : 0;
                    double least = Metrics.LANE_HEADING + 2 + Math.max(pins, Metrics.PIN_SIZE) + Metrics.LANE_FOOT;
                    assertThat(band.box().height())
                            .as("%s %s", band, setting)
                            .isBetween(least, Metrics.LANE_HEADING + 2 + Metrics.LANE_COUNTS + Metrics.LANE_FOOT);
                    assertThat(layout.cards()).noneMatch(card -> within(card.box(), band));
                    assertThat(layout.bars()).noneMatch(bar -> within(bar.box(), band));
                }
            }
        });
        assertThat(folded[0]).isGreaterThan(60);
    }

    private static boolean hasCounts(TimelineLayout layout, LaneBand band) {
        return layout.badges().stream().anyMatch(badge -> badge.lane() == band.place());
    }

    private static boolean within(Box box, LaneBand band) {
        return box.y() >= band.box().y() && box.bottom() <= band.box().bottom();
    }

    @Test
    void aLaneIsAsHighAsItsContent() {
        List<Event> events = new ArrayList<>();
        events.add(event("alone", "2003-03-20", GROUP));
        for (int i = 0; i < 60; i++) {
            events.add(event("e" + i, "20%02d-%02d-%02d".formatted(i / 4, 1 + i % 12, 1 + i % 28), STATE));
        }
        EventIndex index = EventIndex.of(events);
        Lanes lanes = lanes(index, LaneFolds.NONE);
        double one = 26 + 50 + 2 + 9 + 8;

        List<LaneSlot> high = Setting.of(index, lanes, index.bounds().all(1_000), 1_000, HIGH)
                .layout()
                .scroll()
                .slots();
        assertThat(high.get(1).height()).as("one card").isEqualTo(one);
        assertThat(high.get(0).height())
                .as("six rows of cards and counts")
                .isEqualTo(one + 5 * Metrics.ROW_PITCH + Metrics.LANE_COUNTS - Metrics.PIN_SIZE);
        List<LaneSlot> low = Setting.of(index, lanes, index.bounds().all(1_000), 1_000, 320)
                .layout()
                .scroll()
                .slots();
        assertThat(low.get(1).height()).isEqualTo(one);
        assertThat(low.get(0).height())
                .as("one row, where six outgrow the view")
                .isEqualTo(one + Metrics.LANE_COUNTS - Metrics.PIN_SIZE);
    }

    @Test
    void noLaneIsHigherThanItsRows() {
        inAll(setting -> assertThat(setting.layout().scroll().slots())
                .as("%s", setting)
                .allSatisfy(
                        slot -> assertThat(slot.height()).isCloseTo(slot.rows().height(), offset(EPSILON))));
    }

    @Test
    void nothingOverlaps() {
        int[] counts = {0};
        inAll(setting -> {
            TimelineLayout layout = setting.high().layout();
            List<Box> boxes = new ArrayList<>();
            layout.cards().forEach(card -> boxes.add(card.box()));
            layout.badges().forEach(badge -> boxes.add(badge.box()));
            layout.barCounts().forEach(count -> boxes.add(count.box()));
            layout.lanes().forEach(band -> boxes.add(band.caption().box()));
            for (int i = 0; i < boxes.size(); i++) {
                assertApart(boxes.subList(i, i + 1), boxes.subList(0, i), setting);
            }
            List<Box> pins = new ArrayList<>();
            layout.cards().forEach(card -> pins.add(pin(card.anchorX(), card.baseline())));
            layout.pins().forEach(pin -> pins.add(pin(pin.x(), pin.y())));
            layout.secondaryPins().forEach(pin -> pins.add(pin(pin.x(), pin.y())));
            assertApart(boxes, pins, setting);
            layout.bars().forEach(bar -> assertThat(pins).noneMatch(pin -> pin.overlaps(bar.box())));
            counts[0] += layout.badges().size();
        });
        assertThat(counts[0]).isGreaterThan(200);
    }

    private static Box pin(double x, double y) {
        return new Box(x - Metrics.PIN_SIZE / 2, y - Metrics.PIN_SIZE / 2, Metrics.PIN_SIZE, Metrics.PIN_SIZE);
    }

    private static void assertApart(List<Box> some, List<Box> others, Setting setting) {
        List<String> overlaps = new ArrayList<>();
        for (Box one : some) {
            for (Box other : others) {
                if (shrunk(one).overlaps(shrunk(other))) {
                    overlaps.add(one + " and " + other);
                }
            }
        }
        assertThat(overlaps).as("%s", setting).isEmpty();
    }

    private static Box shrunk(Box box) {
        return new Box(box.x() + EPSILON, box.y() + EPSILON, box.width() - 2 * EPSILON, box.height() - 2 * EPSILON);
    }

    @Test
    void panningMovesNoLane() {
        inAll(setting -> {
            double width = setting.view.width();
            List<LaneSlot> slots = setting.layout().scroll().slots();
            for (double px : List.of(-width, -37.0, 111.0, 3 * width)) {
                ViewRequest panned = ViewRequest.of(
                        setting.view.viewport().panned(px), setting.view.direction(), width, setting.view.height());
                assertThat(setting.layouter.layout(panned).scroll().slots())
                        .as("%s", setting)
                        .isEqualTo(slots);
            }
        });
    }

    @Test
    void everyHeadingIsInSightAtTheStartEdgeAsLongAsItsLaneIs() {
        int[] stuck = {0};
        inAll(setting -> {
            double scrollable = setting.layout().scrollable();
            for (double scroll = 0; scroll <= scrollable; scroll += 5) {
                TimelineLayout layout = setting.layouter.layout(setting.view.scrolled(scroll));
                for (LaneBand band : layout.lanes()) {
                    Box caption = band.caption().box();
                    double seen = band.box().bottom()
                            - Math.max(layout.scroll().top(), band.box().y());
                    double hidden = Math.max(0, layout.scroll().top() - caption.y());
                    assertThat(hidden).isLessThanOrEqualTo(Math.max(0, Metrics.LANE_HEADING - seen) + EPSILON);
                    assertThat(caption.bottom()).isLessThanOrEqualTo(band.box().bottom() + EPSILON);
                    assertThat(layout.width() - caption.right())
                            .isCloseTo(
                                    Metrics.LANE_NAME + band.lane().branch().depth() * Metrics.LANE_INDENT,
                                    offset(EPSILON));
                    stuck[0] += band.isStuck() ? 1 : 0;
                }
            }
        });
        assertThat(stuck[0]).isGreaterThan(100);
    }

    @Test
    void anActorStandsForItsMembersUntilItIsDivided() {
        EventIndex index = EventIndex.of(
                List.of(event("a", "2003", UNIT), event("b", "2004", COURT, GROUP), event("c", "2005", ARMY, UNIT)));

        assertThat(described(lanes(index, LaneFolds.NONE))).containsExactly("0 state 3 events, 2 members", "0 group 0");
        LaneFolds state = LaneFolds.NONE.withDivided(of(STATE), true);
        assertThat(described(lanes(index, state)))
                .as("a lane that has no event of its own stays, as the members are below it")
                .containsExactly(
                        "0 state 0 events, 2 members apart",
                        "1 army 2 events, 1 members",
                        "1 court 1 events",
                        "0 group 0");
        LaneFolds both = state.withDivided(of(ARMY), true);
        assertThat(described(lanes(index, both)))
                .containsExactly(
                        "0 state 0 events, 2 members apart",
                        "1 army 1 events, 1 members apart",
                        "2 unit 1 events",
                        "1 court 1 events",
                        "0 group 0");
        assertThat(described(lanes(index, both.withDivided(of(STATE), false))))
                .as("all are in the lane of the one above")
                .isEqualTo(described(lanes(index, LaneFolds.NONE)));
    }

    private static List<String> described(Lanes lanes) {
        return lanes.lanes().stream().map(FoldedLanesTest::described).toList();
    }

    private static String described(Lane lane) {
        Branch branch = lane.branch();
        String members =
                branch.members() == 0 ? "" : ", " + branch.members() + " members" + (branch.divided() ? " apart" : "");
        String id = lane.heading().orElseThrow().id();
        return branch.depth() + " " + id + " " + lane.events().size() + (id.equals("group") ? "" : " events") + members;
    }

    @Test
    void noEventIsLostWhereActorsAreDivided() {
        inAll(setting -> {
            int events = setting.lanes.lanes().stream()
                    .mapToInt(lane -> lane.events().size())
                    .sum();
            assertThat(events).isEqualTo(setting.index.size());
            for (Event event : setting.index.events()) {
                int lane = setting.lanes.laneOf(event).orElseThrow();
                assertThat(setting.lanes.lanes().get(lane).events().indexOf(event))
                        .isPresent();
            }
        });
    }

    @Test
    void otherLanesCanBeFoldedWithoutDividingTheEventsAgain() {
        inAll(setting -> {
            LaneFolds others = setting.folds().withFolded(of(STATE), true).withFolded(of(ARMY), false);

            assertThat(foldedAndNot(setting.lanes.folded(others).orElseThrow()))
                    .isEqualTo(foldedAndNot(lanes(setting.index, others)));
            LaneFolds divided = setting.folds()
                    .withDivided(
                            of(STATE),
                            !setting.folds().divided().contains(of(STATE).key()));
            assertThat(setting.lanes.folded(divided)).isEmpty();
        });
    }

    private static List<String> foldedAndNot(Lanes lanes) {
        return lanes.lanes().stream()
                .map(lane -> described(lane) + (lane.folded() ? " folded" : ""))
                .toList();
    }

    @Test
    void aChosenEventHasItsCardInAFoldedLaneToo() {
        int[] carded = {0};
        inAll(setting -> {
            TimelineLayout plain = setting.high().layout();
            for (Event event : pinned(setting, plain)) {
                ViewRequest view = setting.high().view;
                TimelineLayout layout = setting.layouter.layout(view.lighting(List.of(event)));
                carded[0]++;
                int lane = layout.laneOf(event).orElseThrow();
                List<Card> cards = layout.cards().stream()
                        .filter(card -> layout.laneOf(card.event()).orElseThrow() == lane)
                        .toList();

                assertThat(cards).as("%s in %s", event.id(), setting).hasSize(1);
                assertThat(cards.getFirst().event()).isEqualTo(event);
                LaneBand band = layout.lanes().get(lane);
                assertThat(cards.getFirst().box().y())
                        .isGreaterThanOrEqualTo(band.caption().box().bottom());
                assertThat(layout.shown()).isEqualTo(plain.shown());
                assertThat(height(layout, lane)).isCloseTo(height(plain, lane) + 50, offset(EPSILON));
            }
        });
        assertThat(carded[0]).isGreaterThan(100);
    }

    @Test
    void anEventThatIsOnlyPointedAtMovesNoLane() {
        inAll(setting -> {
            TimelineLayout plain = setting.high().layout();
            for (Event event : pinned(setting, plain)) {
                ViewRequest view = setting.high().view;
                TimelineLayout layout = setting.layouter.layout(view.lighting(List.of(event), List.of()));

                assertThat(layout.scroll()).isEqualTo(plain.scroll());
                assertThat(layout.cards()).isEqualTo(plain.cards());
            }
        });
    }

    private static double height(TimelineLayout layout, int lane) {
        return layout.scroll().slots().get(lane).height();
    }

    /** Some of the events that have a pin of their own in a folded lane. */
    private static List<Event> pinned(Setting setting, TimelineLayout layout) {
        return layout.pins().stream()
                .filter(pin -> pin.x() >= 0 && pin.x() <= layout.width())
                .map(Pin::event)
                .filter(event -> isFolded(setting, event))
                .limit(5)
                .toList();
    }

    @Test
    void pinsThatWouldTouchAreCounted() {
        // 30 days in 1,000 px: 33 px a day; the fourth, fifth and sixth events are on one day.
        List<Event> events = IntStream.rangeClosed(1, 30)
                .mapToObj(day -> event("e" + day, "2003-04-%02d".formatted(day == 5 || day == 6 ? 4 : day), STATE))
                .toList();
        EventIndex index = EventIndex.of(events);
        Lanes lanes = lanes(index, LaneFolds.NONE.withFolded(of(STATE), true));
        TimelineLayout layout =
                Setting.of(index, lanes, index.bounds().all(1_000), 1_000, 600).layout();

        assertThat(layout.cards()).isEmpty();
        assertThat(layout.badges()).extracting(Badge::count).isSubsetOf(3, 4);
        assertThat(layout.badges()).hasSize(1);
        assertThat(layout.pins())
                .extracting(pin -> pin.event().id())
                .contains("e1", "e2", "e10", "e11", "e12", "e29", "e30")
                .doesNotContain("e4", "e5", "e6");
    }
}
