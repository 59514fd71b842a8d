package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.TimelineLayout.Card;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.Participation;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The selected event and the one pointed at have their cards wherever their dates are in view; others give way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LitCardsTest {

    private static final double EPSILON = 0.001;
    private static final List<Actor> ACTORS = IntStream.range(0, 4)
            .mapToObj(i -> new Actor(
                    "actor" + i,
                    SampleEvents.ACTOR.name(),
                    SampleEvents.ACTOR.shortName(),
                    SampleEvents.ACTOR.kind(),
                    SampleEvents.ACTOR.color(),
                    SampleEvents.ACTOR.icon(),
                    Optional.empty()))
            .toList();

    private final List<View> views = new ArrayList<>();

    /** A view with one or two events lit whose dates are in it. */
    private record View(EventIndex index, TimelineLayout plain, TimelineLayout layout, List<Event> lit) {

        /** The events that are lit; the second only where it has a card, because the first may take all space. */
        List<Event> carded() {
            return lit.stream()
                    .filter(event -> event.equals(lit.getFirst()) || hasCard(event))
                    .toList();
        }

        private boolean hasCard(Event event) {
            return layout.cards().stream().anyMatch(card -> card.event().equals(event));
        }

        Card card(Event event) {
            List<Card> cards = layout.cards().stream()
                    .filter(card -> card.event().equals(event))
                    .toList();
            assertThat(cards).as("%s in %s", event.id(), this).hasSize(1);
            return cards.getFirst();
        }

        @Override
        public String toString() {
            return "%d events, %s of %s x %s %s, %d lanes"
                    .formatted(
                            index.size(),
                            layout.viewport(),
                            layout.width(),
                            layout.height(),
                            layout.direction(),
                            layout.lanes().size());
        }
    }

    @BeforeAll
    void lightEventsInManyViews() {
        SampleEvents samples = new SampleEvents(1_258);
        Random random = new Random(1_260);
        for (int run = 0; run < 150; run++) {
            EventIndex index = EventIndex.of(samples.timeline().stream()
                    .map(event -> of(ACTORS.get(random.nextInt(4)), event))
                    .toList());
            for (Grouping grouping : List.of(Grouping.NONE, Grouping.ACTOR)) {
                lightSome(index, grouping, random);
            }
        }
    }

    private static Event of(Actor actor, Event event) {
        return new Event(
                event.id(),
                event.date(),
                event.title(),
                event.summary(),
                List.of(new Participation(actor, event.actors().getFirst().role())),
                event.category(),
                event.importance(),
                event.citations(),
                event.respondsTo(),
                event.related(),
                event.disputed());
    }

    private void lightSome(EventIndex index, Grouping grouping, Random random) {
        List<Category> none = List.of();
        LayoutOptions options = new LayoutOptions(random.nextBoolean(), OptionalLong.empty(), true, false);
        TimelineLayouter layouter = new TimelineLayouter(
                index,
                Lanes.of(index, grouping, ACTORS, none),
                List.of(),
                new DateLabels(LabelStyle.of(Language.ARABIC)),
                new FixedWidths(),
                options);
        for (int view = 0; view < 6; view++) {
            double width = random.nextDouble(440, 2_400);
            double height = random.nextDouble(320, 1_200);
            Direction direction = random.nextBoolean() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
            Viewport all = layouter.showingAll(width);
            double pointer = all.inline(index.anchor(random.nextInt(index.size())));
            Viewport viewport = view == 0 ? all : all.zoomed(Math.pow(1_000, -random.nextDouble()), pointer);
            ViewRequest request =
                    ViewRequest.of(viewport, direction, width, height).scrolled(random.nextBoolean() ? 0 : 10_000);
            TimelineLayout plain = layouter.layout(request);
            List<Event> lit = new ArrayList<>();
            for (int i = random.nextInt(2); i < 2; i++) {
                lit.add(index.event(random.nextInt(index.size())));
            }
            lit.removeIf(event -> !isInView(event, plain));
            views.add(new View(index, plain, layouter.layout(request.lighting(lit)), lit));
        }
    }

    /** Whether the date of an event is in view, and the pins of its lane with a row of cards above them. */
    private static boolean isInView(Event event, TimelineLayout layout) {
        double inline = layout.viewport().inline(EventIndex.anchorOf(event));
        double baseline = layout.baselineOf(event).orElseThrow();
        return inline >= 0
                && inline <= layout.width()
                && baseline <= layout.axisTop()
                && baseline - 180 >= Metrics.ERA_CAPTION;
    }

    @Test
    void whatIsLitHasExactlyOneCardWhollyInView() {
        int[] lit = {0};
        int[] fresh = {0};
        for (View view : views) {
            for (Event event : view.carded()) {
                lit[0]++;
                Box box = view.card(event).box();
                assertThat(box.x()).as("%s", view).isGreaterThanOrEqualTo(-EPSILON);
                assertThat(box.right()).as("%s", view).isLessThanOrEqualTo(view.layout.width() + EPSILON);
                assertThat(box.y()).as("%s in %s", event.id(), view).isGreaterThanOrEqualTo(0);
                assertThat(box.bottom()).as("%s", view).isLessThanOrEqualTo(view.layout.axisTop());
                if (view.layout.hasLanes()) {
                    assertThat(box.y()).as("%s in %s", event.id(), view).isGreaterThanOrEqualTo(Metrics.ERA_CAPTION);
                }
                if (view.plain.cards().stream().noneMatch(card -> card.event().equals(event))) {
                    fresh[0]++;
                }
            }
        }
        assertThat(lit[0]).isGreaterThan(1_000);
        assertThat(fresh[0]).isGreaterThan(300);
    }

    @Test
    void noCardIsBelowALitOne() {
        for (View view : views) {
            for (Event event : view.carded()) {
                Box box = shrunk(view.card(event).box());
                assertThat(view.layout.cards())
                        .as("%s in %s", event.id(), view)
                        .noneMatch(card ->
                                !card.event().equals(event) && card.box().overlaps(box));
            }
        }
    }

    private static Box shrunk(Box box) {
        return new Box(box.x() + EPSILON, box.y() + EPSILON, box.width() - 2 * EPSILON, box.height() - 2 * EPSILON);
    }

    @Test
    void everyEventIsStillShownOnce() {
        for (View view : views) {
            assertThat(view.layout.shown()).as("%s", view).isEqualTo(view.plain.shown());
            Set<String> events = new HashSet<>();
            view.layout.cards().forEach(card -> events.add(card.event().id()));
            view.layout.pins().forEach(pin -> events.add(pin.event().id()));
            assertThat(events)
                    .hasSize(view.layout.cards().size() + view.layout.pins().size());
        }
    }

    @Test
    void cardsThatAreNotInTheWayStay() {
        for (View view : views) {
            long moved = view.plain.cards().stream()
                    .filter(card -> !view.lit.contains(card.event())
                            && !view.layout.cards().contains(card))
                    .count();
            // A card of two lines meets at most the cards of two rows that are side by side.
            assertThat(moved).as("%s", view).isLessThanOrEqualTo(8L * view.lit.size());
        }
    }

    @Test
    void nothingChangesWhereWhatIsLitHasACardAnyway() {
        int same = 0;
        for (View view : views) {
            Set<Event> carded = new HashSet<>();
            view.plain.cards().stream()
                    .filter(card -> view.plain.inSight(card.box()) && card.box().y() >= Metrics.ERA_CAPTION)
                    .forEach(card -> carded.add(card.event()));
            if (!view.lit.isEmpty() && carded.containsAll(view.lit) && !view.layout.hasLanes()) {
                same++;
                assertThat(view.layout.cards()).isEqualTo(view.plain.cards());
                assertThat(view.layout.badges()).isEqualTo(view.plain.badges());
            }
        }
        assertThat(same).isGreaterThan(50);
    }
}
