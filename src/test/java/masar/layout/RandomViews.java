package masar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masar.i18n.Language;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;

/** Random timelines in random views, each laid out by a layouter that has laid out others before. */
public final class RandomViews {

    private final SampleEvents samples;
    private final Random random;

    RandomViews(long seed) {
        samples = new SampleEvents(seed);
        random = new Random(seed + 1);
    }

    public static TimelineLayouter layouter(EventIndex index, Language language) {
        return new TimelineLayouter(index, List.of(), new DateLabels(LabelStyle.of(language)), new FixedWidths());
    }

    /** The end of all events, or a span that leaves space for a card of 280 px where the unit of their dates has 200. */
    public static double endOfCards(EventIndex index) {
        double scale = Math.max(0.25, index.bounds().grain() / 200.0);
        return Math.max(index.extent().end(), index.extent().start() + 280 * scale);
    }

    /** A timeline with a size to show it at. */
    record Setting(EventIndex index, Language language, TimelineLayouter layouter, double width, double height) {

        Shown show(Viewport viewport) {
            return new Shown(this, layout(layouter, viewport, language.rightToLeft()));
        }

        private TimelineLayout layout(TimelineLayouter by, Viewport viewport, boolean rightToLeft) {
            return by.layout(viewport, rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT, width, height);
        }
    }

    /** What a setting shows at a viewport. */
    record Shown(Setting setting, TimelineLayout layout) {

        EventIndex index() {
            return setting.index;
        }

        String title(Event event) {
            return event.title().in(setting.language);
        }

        /** Where an event stands along time, in px from the start edge. */
        double anchor(Event event) {
            return layout.viewport().inline(EventIndex.anchorOf(event));
        }

        /** The px from the start edge of an x. */
        double inline(double x) {
            return setting.language.rightToLeft() ? setting.width - x : x;
        }

        /** How far from the start edge a box begins. */
        double start(Box box) {
            return setting.language.rightToLeft() ? setting.width - box.right() : box.x();
        }

        /** The same view by a layouter that has laid out nothing before. */
        TimelineLayout fresh() {
            return setting.layout(
                    layouter(index(), setting.language), layout.viewport(), setting.language.rightToLeft());
        }

        boolean showsAll() {
            return layout.viewport().equals(setting.layouter.showingAll(setting.width));
        }

        TimelineLayout mirrored() {
            return setting.layout(setting.layouter, layout.viewport(), !setting.language.rightToLeft());
        }

        /** The same view with more px of time on either side, at the same level of zoom. */
        TimelineLayout extended(double px) {
            Viewport earlier = layout.viewport().panned(-px);
            return setting.layouter.layout(
                    ViewRequest.of(earlier, layout.direction(), setting.width + 2 * px, setting.height)
                            .fitted(setting.width));
        }

        @Override
        public String toString() {
            return index().size() + " events in " + layout.viewport() + " of " + setting.width + " x " + setting.height
                    + " " + layout.direction();
        }
    }

    Setting setting() {
        EventIndex index = EventIndex.of(samples.timeline());
        Language language = random.nextBoolean() ? Language.ARABIC : Language.ENGLISH;
        return new Setting(
                index, language, layouter(index, language), random.nextInt(400, 2_000), random.nextInt(200, 1_000));
    }

    /** A timeline as a whole and in a number of closer views. */
    List<Shown> next(int closer) {
        Setting setting = setting();
        List<Shown> views = new ArrayList<>(List.of(setting.show(setting.layouter.showingAll(setting.width))));
        for (int i = 0; i < closer; i++) {
            views.add(setting.show(closer(setting)));
        }
        return views;
    }

    /** Up to a thousand times closer than all, near some event, with some of the view before or after all events. */
    Viewport closer(Setting setting) {
        Viewport all = setting.layouter.showingAll(setting.width);
        double pointer = random.nextDouble(setting.width);
        if (!setting.index.isEmpty() && random.nextInt(4) > 0) {
            pointer = all.inline(setting.index.anchor(random.nextInt(setting.index.size())));
        }
        return all.zoomed(Math.pow(1_000, -random.nextDouble()), pointer)
                .panned(random.nextDouble(-0.6, 0.6) * setting.width);
    }
}
