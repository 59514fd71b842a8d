package masar.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import masar.layout.RandomViews.Setting;
import masar.layout.RandomViews.Shown;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.frame.ZoomLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Panning and zooming within a level move things and do nothing else to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanningTest {

    private static final double EPSILON = 0.001;
    /** Nearer to an edge than a card with its gap, cards change sides, move away from their date or become pins. */
    private static final double EDGE = 2 * (Metrics.CARD_MAX_WIDTH + Metrics.CARD_GAP);

    private final List<Pan> pans = new ArrayList<>();

    private record Pan(Shown before, Shown after, double px) {}

    private interface Check {
        void of(Shown before, Shown after, double px);
    }

    /** Several steps of a pan each, so that earlier layouts can have an effect. */
    @BeforeAll
    void panManyTimelines() {
        RandomViews views = new RandomViews(1_991);
        Random random = new Random(1_992);
        for (int i = 0; i < 200; i++) {
            Setting setting = wide(views.setting());
            Shown before = setting.show(views.closer(setting));
            for (int step = 0; step < 4; step++) {
                double px = random.nextDouble(-0.7, 0.7) * setting.width();
                Shown after = setting.show(before.layout().viewport().panned(px));
                pans.add(new Pan(before, after, px));
                before = after;
            }
        }
    }

    /** So much wider that a good part of the view is not near an edge. */
    private static Setting wide(Setting setting) {
        return new Setting(
                setting.index(), setting.language(), setting.layouter(), setting.width() + 2 * EDGE, setting.height());
    }

    private void panned(Check check) {
        pans.forEach(pan -> check.of(pan.before, pan.after, pan.px));
    }

    private static Map<String, Card> cards(Shown view) {
        return view.layout().cards().stream()
                .collect(Collectors.toMap(card -> card.event().id(), card -> card));
    }

    private static <K, V> V of(Map<K, V> things, K key, String where) {
        V thing = things.get(key);
        if (thing == null) {
            throw new AssertionError(key + " is gone: " + where);
        }
        return thing;
    }

    /** Whether a card is at its date, all of it in view on whichever side. */
    private static boolean isFree(Shown view, double anchor) {
        return anchor >= EDGE && anchor <= view.layout().width() - EDGE;
    }

    @Test
    void panningKeepsEveryCardInItsRow() {
        int[] kept = {0};
        panned((before, after, px) -> {
            Map<String, Card> later = cards(after);
            cards(before).forEach((id, card) -> {
                double anchor = before.anchor(card.event());
                if (isFree(before, anchor) && isFree(after, anchor - px)) {
                    kept[0]++;
                    Card moved = of(later, id, px + " px of " + before);
                    boolean same = moved.box().y() == card.box().y()
                            && moved.lines().title() == card.lines().title()
                            && Math.abs(moved.box().width() - card.box().width()) < EPSILON
                            && Math.abs(after.start(moved.box()) - (before.start(card.box()) - px)) < EPSILON;
                    assertThat(same)
                            .as("%s, then %s after %s px of %s", card, moved, px, before)
                            .isTrue();
                }
            });
        });
        assertThat(kept[0]).isGreaterThan(500);
    }

    @Test
    void panningGivesNoCardToWhatHadNone() {
        panned((before, after, px) -> {
            Set<String> earlier = cards(before).keySet();
            for (Card card : after.layout().cards()) {
                double anchor = after.anchor(card.event());
                if (isFree(after, anchor) && isFree(before, anchor + px)) {
                    assertThat(earlier)
                            .as("%s px of %s", px, before)
                            .contains(card.event().id());
                }
            }
        });
    }

    @Test
    void panningKeepsPins() {
        int[] kept = {0};
        panned((before, after, px) -> {
            Set<String> later = new HashSet<>();
            after.layout().pins().forEach(pin -> later.add(pin.event().id()));
            for (Pin pin : before.layout().pins()) {
                double anchor = before.anchor(pin.event());
                if (isFree(before, anchor) && isFree(after, anchor - px)) {
                    kept[0]++;
                    assertThat(later)
                            .as("after %s px of %s", px, before)
                            .contains(pin.event().id());
                }
            }
        });
        assertThat(kept[0]).isGreaterThan(100);
    }

    @Test
    void panningKeepsTheMembersOfEveryBadge() {
        int[] kept = {0};
        panned((before, after, px) -> {
            Map<Long, Badge> later = after.layout().badges().stream()
                    .collect(Collectors.toMap(badge -> badge.span().start(), badge -> badge));
            for (Badge badge : before.layout().badges()) {
                double start = before.start(badge.box());
                double end = start + badge.box().width();
                double width = before.layout().width();
                if (start >= 0 && end <= width && start - px >= 0 && end - px <= width) {
                    kept[0]++;
                    Badge moved = of(later, badge.span().start(), badge + " after " + px + " px of " + before);
                    assertThat(moved.span()).as("%s", before).isEqualTo(badge.span());
                    assertThat(moved.count()).as("%s", before).isEqualTo(badge.count());
                    assertThat(Math.abs(after.start(moved.box()) - (start - px)) < EPSILON)
                            .as("%s, then %s after %s px of %s", badge, moved, px, before)
                            .isTrue();
                }
            }
        });
        assertThat(kept[0]).isGreaterThan(500);
    }

    @Test
    void panningKeepsEveryBarInItsRow() {
        int[] kept = {0};
        panned((before, after, px) -> {
            Map<String, Bar> later = after.layout().bars().stream()
                    .collect(Collectors.toMap(bar -> bar.event().id(), bar -> bar));
            double width = before.layout().width();
            for (Bar bar : before.layout().bars()) {
                double start = before.start(bar.box()) - px;
                if (start < width - EPSILON && start + bar.box().width() > EPSILON) {
                    kept[0]++;
                    String where = bar.event().id() + " after " + px + " px of " + before;
                    assertThat(of(later, bar.event().id(), where).box().y())
                            .as(where)
                            .isEqualTo(bar.box().y());
                }
            }
        });
        assertThat(kept[0]).isGreaterThan(500);
    }

    @Test
    void zoomingWithinALevelKeepsEveryCardInItsRow() {
        RandomViews views = new RandomViews(2_003);
        Random random = new Random(2_004);
        int kept = 0;
        for (int i = 0; i < 200; i++) {
            Setting setting = wide(views.setting());
            double base = setting.layouter().showingAll(setting.width()).secondsPerPx();
            double packedAt =
                    ZoomLevel.of(views.closer(setting).secondsPerPx(), base).secondsPerPx();
            double loosest = Math.max(Viewport.CLOSEST, packedAt / Math.sqrt(2) * random.nextDouble(1.001, 1.2));
            Viewport loose = new Viewport(views.closer(setting).start(), loosest);
            Viewport tight = loose.zoomed(packedAt / loosest, random.nextDouble(setting.width()));
            assertThat(ZoomLevel.of(loosest, base)).isEqualTo(ZoomLevel.of(tight.secondsPerPx(), base));
            Shown wide = setting.show(tight);
            Shown close = setting.show(loose);
            Map<String, Card> inWide = cards(wide);
            for (Card card : close.layout().cards()) {
                if (isFree(close, close.anchor(card.event())) && isFree(wide, wide.anchor(card.event()))) {
                    kept++;
                    assertThat(of(inWide, card.event().id(), close.toString())
                                    .box()
                                    .y())
                            .isEqualTo(card.box().y());
                }
            }
        }
        assertThat(kept).isGreaterThan(300);
    }

    @Test
    void zoomingInByALevelOnlyAddsSpace() {
        RandomViews views = new RandomViews(2_011);
        Map<Boolean, Integer> cards = new HashMap<>(Map.of(true, 0, false, 0));
        for (int i = 0; i < 60; i++) {
            Setting setting = views.setting();
            Viewport all = setting.layouter().showingAll(setting.width());
            for (boolean closer : List.of(true, false)) {
                double width = setting.width() * (closer ? 2 : 1);
                Viewport view = all.zoomed(closer ? 0.5 : 1, 0);
                int shown = setting.layouter()
                        .layout(view, Direction.RIGHT_TO_LEFT, width, setting.height())
                        .cards()
                        .size();
                cards.merge(closer, shown, Integer::sum);
            }
        }
        assertThat(cards.get(true)).isGreaterThan(cards.get(false));
    }
}
