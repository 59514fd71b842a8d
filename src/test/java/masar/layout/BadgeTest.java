package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import masar.layout.RandomViews.Shown;
import masar.layout.TimelineLayout.Badge;
import org.junit.jupiter.api.Test;

class BadgeTest {

    private static final double EPSILON = 0.001;

    /** A picture of all events has nothing beside it to which a badge could belong. */
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
}
