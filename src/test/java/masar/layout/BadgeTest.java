package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import masar.layout.RandomViews.Shown;
import masar.layout.TimelineLayout.Badge;
import masar.layout.index.EventIndex;
import org.junit.jupiter.api.Test;

class BadgeTest {

    private static final double EPSILON = 0.001;

    /** A picture of all events has no event outside it to which a badge could belong. */
    @Test
    void noBadgeIsCutWhereAllEventsAreShown() {
        RandomViews random = new RandomViews(1_117);
        int badges = 0;
        for (int i = 0; i < 500; i++) {
            Shown all = random.next(0).getFirst();
            double width = all.setting().width();
            for (Badge badge : all.layout().badges()) {
                assertThat(badge.box().x()).as("%s", all).isGreaterThanOrEqualTo(-EPSILON);
                assertThat(badge.box().right()).as("%s", all).isLessThanOrEqualTo(width + EPSILON);
                badges++;
            }
        }
        assertThat(badges).isGreaterThan(500);
    }

    @Test
    void aBadgeCountsTheEventsThatHaveNoCardWhereverTheViewEnds() {
        RandomViews random = new RandomViews(1_917);
        for (int i = 0; i < 100; i++) {
            for (Shown view : random.next(8)) {
                // Events at an edge, or hardly beyond it, have all the space they need.
                Set<String> carded = view.extended(700).cards().stream()
                        .map(card -> card.event().id())
                        .collect(Collectors.toSet());
                for (Badge badge : view.layout().badges()) {
                    long members = view.index().events().stream()
                            .filter(event -> badge.span().contains(EventIndex.anchorOf(event)))
                            .filter(event -> !carded.contains(event.id()))
                            .count();
                    assertThat((long) badge.count()).as("%s in %s", badge, view).isEqualTo(members);
                }
            }
        }
    }

    @Test
    void badgesStandApartAboveTheAxis() {
        RandomViews random = new RandomViews(2_026);
        for (int i = 0; i < 250; i++) {
            random.next(2).forEach(BadgeTest::assertApart);
        }
    }

    private static void assertApart(Shown view) {
        double end = Double.NEGATIVE_INFINITY;
        for (Badge badge : view.layout().badges()) {
            double start = view.start(badge.box());

            assertThat(start).as("%s", view).isGreaterThanOrEqualTo(end - EPSILON);
            assertThat(badge.box().bottom()).isLessThan(view.layout().axisTop());
            end = start + badge.box().width();
        }
    }
}
