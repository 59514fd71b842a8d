package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masar.layout.RandomViews.Shown;
import masar.layout.TimelineLayout.Card;
import masar.layout.cards.CardSide;
import masar.layout.cards.CardSizes;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No title is cut where there is space for it, at the scale at which cards are packed: that of the view of all events. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeTitlesTest {

    private static final double FRAME = 2 * Metrics.CARD_PADDING + Metrics.TEXT_SLACK;
    /** How much two dates that are one px apart at the scale of a level may be further apart at another one of it. */
    private static final double LOOSER = Math.sqrt(2) - 1;
    /** Cards reach no further beyond the first and the last event than this far from the edges of the view. */
    private static final double MARGIN = 8;

    private final List<CutTitle> cut = new ArrayList<>();
    private int whole;

    /** A card that does not show all of its title. */
    private record CutTitle(Shown view, Card card) {

        /** The width of a card that shows the title in one line. */
        double needed() {
            return neededWidth(view, card);
        }

        boolean isFree(Box box) {
            double start = view.start(box);
            return start >= MARGIN
                    && start + box.width() <= view.layout().width() - MARGIN
                    && box.y() >= Metrics.ERA_CAPTION
                    && view.layout().cards().stream().allMatch(other -> other.equals(card) || isApart(other, box));
        }

        private boolean isApart(Card other, Box box) {
            if (other.box().bottom() <= box.y() || other.box().y() >= box.bottom()) {
                return true;
            }
            double start = view.start(box);
            double otherStart = view.start(other.box());
            double later = view.anchor(other.event()) - view.anchor(card.event());
            return otherStart > start
                    ? otherStart - start - box.width() >= Metrics.CARD_GAP + LOOSER * Math.max(0, -later)
                    : start - otherStart - other.box().width() >= Metrics.CARD_GAP + LOOSER * Math.max(0, later);
        }

        /** The card made wider, with the edge that is later or earlier kept where it is. */
        Box widened(boolean towardsLater) {
            boolean right = view.setting().language().rightToLeft() != towardsLater;
            Box box = card.box();
            return new Box(right ? box.x() : box.right() - needed(), box.y(), needed(), box.height());
        }

        /** The row above the card. */
        Box above() {
            Box box = card.box();
            return new Box(box.x(), box.y() - Metrics.ROW_PITCH, box.width(), Metrics.CARD_HEIGHT);
        }

        @Override
        public String toString() {
            return card.event().id() + " " + card.side() + " at " + card.box() + " needs " + needed() + " of " + view;
        }
    }

    private static double neededWidth(Shown view, Card card) {
        return view.title(card.event()).length() * FixedWidths.TITLE + FRAME;
    }

    @BeforeAll
    void lookAtManyTimelines() {
        RandomViews random = new RandomViews(1_311);
        for (int i = 0; i < 400; i++) {
            Shown view = random.next(0).getFirst();
            for (Card card : view.layout().cards()) {
                double inner = card.lines().title() * (card.box().width() - FRAME);
                if (neededWidth(view, card) - FRAME > inner) {
                    cut.add(new CutTitle(view, card));
                } else {
                    whole++;
                }
            }
        }
        assertThat(cut).hasSizeGreaterThan(300);
        assertThat(whole).isGreaterThan(3_000);
    }

    @Test
    void noTitleIsCutWhereTheCardCouldBeAsWideAsIt() {
        assertThat(cut)
                .filteredOn(title -> title.needed() <= CardSizes.WIDEST)
                .hasSizeGreaterThan(40)
                .filteredOn(title -> Stream.of(true, false)
                        .filter(later -> title.card.side() != (later ? CardSide.END : CardSide.START))
                        .anyMatch(later -> title.isFree(title.widened(later))))
                .isEmpty();
    }

    @Test
    void noTitleIsCutToOneLineWhereTheRowAboveIsFree() {
        assertThat(cut)
                .filteredOn(title -> title.card.lines().title() == 1)
                .hasSizeGreaterThan(100)
                .filteredOn(title -> title.isFree(title.above()))
                .isEmpty();
    }
}
