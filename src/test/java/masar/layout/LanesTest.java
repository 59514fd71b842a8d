package masar.layout;

import static masar.layout.SampleEvents.ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Connector;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.TimelineLayout.Pin;
import masar.layout.TimelineLayout.SecondaryPin;
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
import org.junit.jupiter.api.Test;

/** Events divided into lanes. */
class LanesTest {

    private static final Actor STATE = actor("state", Optional.empty());
    private static final Actor ARMY = actor("army", Optional.of(STATE));
    private static final Actor GROUP = actor("group", Optional.empty());
    private static final Actor ABSENT = actor("absent", Optional.empty());
    private static final List<Actor> ALL = List.of(GROUP, STATE, ARMY, ABSENT);

    private static Actor actor(String id, Optional<Actor> parent) {
        return new Actor(
                id, LocalizedText.of(id, id), ACTOR.shortName(), ACTOR.kind(), ACTOR.color(), ACTOR.icon(), parent);
    }

    private static Event event(String id, String date, int importance, Actor... actors) {
        Event plain = SampleEvents.event(id, date, importance, "title of " + id);
        List<Participation> parts = new ArrayList<>();
        for (Actor actor : actors) {
            parts.add(new Participation(actor, Role.PARTICIPANT));
        }
        return new Event(
                id,
                plain.date(),
                plain.title(),
                plain.summary(),
                parts,
                plain.category(),
                importance,
                plain.citations(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Lanes byActor(Event... events) {
        return Lanes.of(EventIndex.of(List.of(events)), Grouping.ACTOR, ALL, List.of());
    }

    private static TimelineLayouter layouter(Lanes lanes, EventIndex index, boolean scrolls) {
        return new TimelineLayouter(
                index,
                lanes,
                List.of(),
                new DateLabels(LabelStyle.of(Language.ENGLISH)),
                new FixedWidths(),
                new LayoutOptions(false, OptionalLong.empty(), scrolls, false));
    }

    @Test
    void anEventStandsInTheLaneOfTheHeadOfItsFirstActorAndOthersVanish() {
        Lanes lanes = byActor(event("a", "2003", 3, ARMY), event("b", "2004", 3, STATE));

        assertThat(lanes.lanes()).hasSize(1);
        assertThat(lanes.lanes().getFirst().heading().orElseThrow().id()).isEqualTo("state");
        assertThat(lanes.lanes().getFirst().events().size()).isEqualTo(2);
    }

    @Test
    void aLaneOfSecondaryPinsOnlyIsKeptInTheOrderOfTheDataset() {
        Lanes lanes = byActor(event("a", "2003", 3, ARMY, GROUP, STATE));

        assertThat(lanes.lanes())
                .extracting(lane -> lane.heading().orElseThrow().id())
                .containsExactly("group", "state");
        assertThat(lanes.lanes().getFirst().events().isEmpty()).isTrue();
        assertThat(lanes.secondaryLanesOf(event("a", "2003", 3, ARMY, GROUP, STATE)))
                .containsExactly(0);
    }

    private static List<Actor> actors(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> actor("actor" + i, Optional.empty()))
                .toList();
    }

    private static List<Event> random(Random random, int count) {
        return random(random, count, List.of(GROUP, STATE, ARMY));
    }

    private static List<Event> random(Random random, int count, List<Actor> actors) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Actor first = actors.get(random.nextInt(actors.size()));
            Actor second = actors.get(random.nextInt(actors.size()));
            String date =
                    "%d-%02d-%02d".formatted(2003 + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
            events.add(event("e" + i, date, 1 + random.nextInt(5), first, second));
        }
        return events;
    }

    @Test
    void everyEventIsShownOnceAndInItsOwnLane() {
        Random random = new Random(3);
        for (int run = 0; run < 60; run++) {
            EventIndex index = EventIndex.of(random(random, random.nextInt(1, 400)));
            Lanes lanes = Lanes.of(index, Grouping.ACTOR, ALL, List.of());
            double width = random.nextDouble(400, 1_800);
            TimelineLayouter layouter = layouter(lanes, index, random.nextBoolean());
            TimelineLayout layout = layouter.layout(ViewRequest.of(
                            layouter.showingAll(width), Direction.RIGHT_TO_LEFT, width, random.nextDouble(300, 1_200))
                    .scrolled(40));

            assertThat(layout.shown()).isEqualTo(index.size());
            for (Card card : layout.cards()) {
                int place = lanes.laneOf(card.event()).orElseThrow();
                Box lane = layout.lanes().stream()
                        .filter(band -> band.place() == place)
                        .findFirst()
                        .orElseThrow()
                        .box();
                assertThat(card.box().y()).isGreaterThanOrEqualTo(lane.y() + Metrics.LANE_HEADING);
                assertThat(card.box().bottom()).isLessThan(lane.bottom());
            }
            for (int i = 0; i < layout.cards().size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(layout.cards()
                                    .get(i)
                                    .box()
                                    .overlaps(layout.cards().get(j).box()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void panningMovesNoLaneAndNoCardToAnotherRow() {
        Random random = new Random(4);
        EventIndex index = EventIndex.of(random(random, 300));
        Lanes lanes = Lanes.of(index, Grouping.ACTOR, ALL, List.of());
        TimelineLayouter layouter = layouter(lanes, index, true);
        Viewport close = layouter.showingAll(1_200).zoomed(0.1, 600);
        TimelineLayout before = layouter.layout(close, Direction.RIGHT_TO_LEFT, 1_200, 800);
        TimelineLayout after = layouter.layout(close.panned(137), Direction.RIGHT_TO_LEFT, 1_200, 800);

        assertThat(after.lanes())
                .extracting(lane -> lane.box().y())
                .isEqualTo(before.lanes().stream().map(lane -> lane.box().y()).toList());
        int kept = 0;
        for (Card card : before.cards()) {
            for (Card moved : after.cards()) {
                if (moved.event().equals(card.event())) {
                    kept++;
                    assertThat(moved.box().bottom()).isEqualTo(card.box().bottom());
                }
            }
        }
        assertThat(kept).isGreaterThan(3);
    }

    @Test
    void whatIsInViewIsTheSameAsInAViewOfAllLanes() {
        Random random = new Random(6);
        int seen = 0;
        int ofLanesOutOfView = 0;
        for (int run = 0; run < 60; run++) {
            List<Actor> actors = actors(random.nextInt(2, 40));
            EventIndex index = EventIndex.of(random(random, random.nextInt(1, 600), actors));
            Lanes lanes = Lanes.of(index, Grouping.ACTOR, actors, List.of());
            double width = random.nextDouble(400, 1_800);
            TimelineLayouter layouter = layouter(lanes, index, true);
            Viewport viewport =
                    layouter.showingAll(width).zoomed(Math.pow(0.02, random.nextDouble()), random.nextDouble(width));
            for (int step = 0; step < 5; step++) {
                Viewport panned = viewport.panned(random.nextDouble(-width, width));
                double height = random.nextDouble(100, 700);
                TimelineLayout part = layouter.layout(ViewRequest.of(panned, Direction.RIGHT_TO_LEFT, width, height)
                        .scrolled(random.nextDouble(4_000)));
                // So high that all lanes are just in view: each has the same place among them.
                TimelineLayout whole = layouter(lanes, index, true)
                        .layout(panned, Direction.RIGHT_TO_LEFT, width, height + part.scrollable());

                assertThat(whole.scroll().slots()).isEqualTo(part.scroll().slots());
                assertThat(LanesInView.of(whole.scroll(), whole.axisTop()).places())
                        .hasSameSizeAs(lanes.lanes());
                assertThat(inView(part, part)).isEqualTo(inView(whole, part));
                seen += part.cards().size();
                ofLanesOutOfView += (int) part.secondaryPins().stream()
                        .filter(pin -> !isInView(part, lanes.laneOf(pin.event()).orElseThrow()))
                        .count();
            }
        }
        assertThat(seen).isGreaterThan(1_000);
        assertThat(ofLanesOutOfView).isGreaterThan(1_000);
    }

    private static boolean isInView(TimelineLayout layout, int lane) {
        return LanesInView.of(layout.scroll(), layout.axisTop()).contains(lane);
    }

    /** What a layout shows in the lanes that are in view in another, from the top of all lanes, sorted. */
    private static List<String> inView(TimelineLayout layout, TimelineLayout view) {
        double shift = layout.scroll().offset();
        List<String> shown = new ArrayList<>();
        for (LaneBand band : layout.lanes()) {
            if (isInView(view, band.place())) {
                shown.add(line("lane " + band.shaded(), band.caption().text(), band.box(), shift));
            }
        }
        for (Card card : layout.cards()) {
            if (isInView(view, layout.laneOf(card.event()).orElseThrow())) {
                shown.add(line("card", card.event().id(), card.box(), shift));
            }
        }
        for (Pin pin : layout.pins()) {
            if (isInView(view, layout.laneOf(pin.event()).orElseThrow())) {
                shown.add(line("pin", pin.event().id(), new Box(pin.x(), pin.y(), 0, 0), shift));
            }
        }
        for (Badge badge : layout.badges()) {
            if (isInView(view, badge.lane())) {
                shown.add(line("badge", badge.count() + " " + badge.span(), badge.box(), shift));
            }
        }
        for (Bar bar : layout.bars()) {
            if (isInView(view, layout.laneOf(bar.event()).orElseThrow())) {
                shown.add(line("bar", bar.event().id(), bar.box(), shift));
            }
        }
        for (SecondaryPin pin : layout.secondaryPins()) {
            if (lanesAt(layout, pin.y(), pin.y()).anyMatch(lane -> isInView(view, lane))) {
                shown.add(line("secondary", pin.event().id(), new Box(pin.x(), pin.y(), 0, 0), shift));
            }
        }
        for (Connector line : layout.connectors()) {
            IntStream ends = IntStream.concat(
                    lanes(layout, line.event()),
                    IntStream.of(layout.laneOf(line.event()).orElseThrow()));
            if (ends.anyMatch(lane -> isInView(view, lane))) {
                Box box = new Box(line.x(), line.top(), 0, line.bottom() - line.top());
                shown.add(line("connector", line.event().id(), box, shift));
            }
        }
        shown.sort(String::compareTo);
        return shown;
    }

    private static IntStream lanes(TimelineLayout layout, Event event) {
        return layout.division().secondaryLanesOf(event);
    }

    private static IntStream lanesAt(TimelineLayout layout, double from, double to) {
        return IntStream.range(0, layout.scroll().slots().size())
                .filter(lane -> layout.scroll().baseline(lane) > from - 0.01
                        && layout.scroll().baseline(lane) < to + 0.01);
    }

    private static String line(String kind, String text, Box box, double shift) {
        return "%s %s %.3f %.3f %.3f %.3f".formatted(kind, text, box.x(), box.y() + shift, box.width(), box.height());
    }

    @Test
    void lanesThatOutgrowTheViewScrollAsFarAsTheLast() {
        EventIndex index = EventIndex.of(random(new Random(5), 400));
        TimelineLayouter layouter = layouter(Lanes.of(index, Grouping.ACTOR, ALL, List.of()), index, true);
        TimelineLayout layout =
                layouter.layout(ViewRequest.of(layouter.showingAll(900), Direction.RIGHT_TO_LEFT, 900, 260)
                        .scrolled(Double.MAX_VALUE));

        assertThat(layout.scrollable()).isPositive();
        assertThat(layout.scroll().offset()).isEqualTo(layout.scrollable());
        assertThat(layout.lanes().getLast().box().bottom()).isCloseTo(layout.axisTop(), offset(0.01));
    }
}
