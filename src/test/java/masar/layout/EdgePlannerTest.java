package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import masar.i18n.Language;
import masar.layout.axis.EraBand;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.model.LocalizedText;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is named at the edges of a view, and where. */
class EdgePlannerTest {

    private static final double WIDTH = 1_000;
    private static final EventIndex INDEX = EventIndex.of(List.of(
            SampleEvents.event("a", "1990-08-02", 3, "a"),
            SampleEvents.event("b", "2003-03-20", 3, "b"),
            SampleEvents.event("c", "2020-01-03", 3, "c")));
    private static final List<Era> ERAS =
            List.of(new Era("era", LocalizedText.of("عصر", "Era"), EdtfDate.parse("1980/..")));

    private static TimelineLayouter layouter(EventIndex index) {
        return new TimelineLayouter(index, ERAS, new DateLabels(LabelStyle.of(Language.ARABIC)), new FixedWidths());
    }

    private static EdgePlanner planner(EventIndex index) {
        return new EdgePlanner(
                index,
                new FixedWidths(),
                event -> event.id() + " " + event.title().in(Language.ENGLISH));
    }

    /** The days around a date in a view of {@link #WIDTH}. */
    private static TimelineLayout around(String date, Direction direction) {
        long day = EdtfDate.parse(date).earliest().orElseThrow();
        return layouter(INDEX).layout(new Viewport(day - 500 * 864, 864), direction, WIDTH, 600);
    }

    private static List<String> ids(List<EdgeHint> hints) {
        return hints.stream().map(hint -> hint.event().id()).toList();
    }

    @Test
    void theNearestEventBeyondEachEdgeIsNamed() {
        assertThat(ids(planner(INDEX).hints(around("2010-01-01", Direction.LEFT_TO_RIGHT))))
                .containsExactly("b", "c");
        assertThat(ids(planner(INDEX).hints(around("2003-03-20", Direction.LEFT_TO_RIGHT))))
                .containsExactly("a", "c");
        assertThat(ids(planner(INDEX).hints(around("1985-01-01", Direction.LEFT_TO_RIGHT))))
                .containsExactly("a");
        assertThat(planner(INDEX)
                        .hints(layouter(INDEX).layout(INDEX.bounds().all(WIDTH), Direction.LEFT_TO_RIGHT, WIDTH, 600)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void itIsNamedAtItsEdgeBeneathTheCaptionOfTheEra(Direction direction) {
        List<EdgeHint> hints = planner(INDEX).hints(around("2010-01-01", direction));

        assertThat(hints).extracting(EdgeHint::later).containsExactly(false, true);
        assertThat(hints).extracting(EdgeHint::words).containsExactly("b b", "c c");
        for (EdgeHint hint : hints) {
            boolean left = hint.later() == (direction == Direction.RIGHT_TO_LEFT);
            assertThat(left ? hint.box().x() : WIDTH - hint.box().right()).isEqualTo(8);
            assertThat(hint.box().y()).isEqualTo(36 + 4);
            assertThat(hint.compact()).isFalse();
        }
    }

    /** In whatever view: a hint at each edge beyond which an event is, in view, on nothing that is to be read or pressed. */
    @Test
    void hintsCoverNothing() {
        RandomViews views = new RandomViews(2_013);
        Random random = new Random(2_014);
        int words = 0;
        int arrows = 0;
        for (int i = 0; i < 600; i++) {
            RandomViews.Setting setting = views.setting();
            TimelineLayout layout = layouter(setting.index())
                    .layout(
                            views.closer(setting),
                            random.nextBoolean() ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT,
                            setting.width(),
                            setting.height() + 200);
            List<EdgeHint> hints = planner(setting.index()).hints(layout);
            for (boolean later : List.of(false, true)) {
                assertThat(hints.stream().anyMatch(hint -> hint.later() == later))
                        .isEqualTo(setting.index().events().stream()
                                .mapToDouble(event -> layout.viewport().inline(EventIndex.anchorOf(event)))
                                .anyMatch(at -> later ? at > layout.width() : at < 0));
            }
            List<Box> taken = taken(layout);
            for (EdgeHint hint : hints) {
                assertThat(hint.box().x()).isGreaterThanOrEqualTo(0);
                assertThat(hint.box().right()).isLessThanOrEqualTo(layout.width());
                assertThat(hint.box().bottom()).isLessThan(layout.axisTop());
                boolean free = taken.stream().noneMatch(hint.box()::overlaps);
                assertThat(free || (hint.compact() && isFull(layout, hint)))
                        .as("%s in %s", hint, layout.viewport())
                        .isTrue();
                words += hint.compact() ? 0 : 1;
                arrows += hint.compact() ? 1 : 0;
            }
            if (hints.size() == 2) {
                assertThat(hints.get(0).box().overlaps(hints.get(1).box())).isFalse();
            }
        }
        assertThat(words).as("hints with words").isGreaterThan(200);
        assertThat(arrows).as("hints without").isGreaterThan(5);
    }

    private static List<Box> taken(TimelineLayout layout) {
        List<Box> taken = new ArrayList<>();
        layout.cards().forEach(card -> taken.add(card.box()));
        layout.badges().forEach(badge -> taken.add(badge.box()));
        layout.bars().forEach(bar -> taken.add(bar.box()));
        layout.eras().stream().map(EraBand::caption).flatMap(Optional::stream).forEach(label -> taken.add(label.box()));
        return taken;
    }

    /** Whether something is in the way wherever along an edge a hint without words could be. */
    private static boolean isFull(TimelineLayout layout, EdgeHint hint) {
        double x = hint.box().x();
        return Stream.iterate(6.0, top -> top + 8 < layout.axisTop() - 28, top -> top + 8)
                .map(top -> new Box(x - 4, top - 4, EdgeHint.COMPACT + 8, EdgeHint.HEIGHT + 8))
                .allMatch(box -> taken(layout).stream().anyMatch(box::overlaps));
    }

    @Test
    void twoHintsShareANarrowView() {
        TimelineLayout layout = layouter(INDEX)
                .layout(around("2010-01-01", Direction.LEFT_TO_RIGHT).viewport(), Direction.LEFT_TO_RIGHT, 320, 400);
        EdgePlanner wordy = new EdgePlanner(INDEX, new FixedWidths(), event -> "word ".repeat(60));

        List<EdgeHint> hints = wordy.hints(layout);

        assertThat(hints).hasSize(2);
        assertThat(hints.get(0).box().right()).isLessThan(hints.get(1).box().x());
    }
}
