package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.columns.ColumnLayout.Page;
import masar.layout.columns.ColumnLayout.Row;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Era;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random events, from 1 to 2,000, on pages of every shape, in both directions and at every level of detail. */
class RandomPagesTest {

    private static final int TIMELINES = 10;
    private static final List<Detail> DETAILS = List.of(Detail.values());
    private static final int MOST_EVENTS = 2_000;

    /** The sizes of pages, in px, without their heads and legends. */
    enum PageSize {
        SLIDE(1920, 984, false),
        SQUARE(1080, 970, false),
        STORY(1080, 1780, false),
        A4_PORTRAIT(794, 1013, true),
        A4_LANDSCAPE(1123, 698, true),
        A3(1587, 1027, true),
        NARROW(320, 480, false);

        private final double width;
        private final double height;
        private final boolean paper;

        PageSize(double width, double height, boolean paper) {
            this.width = width;
            this.height = height;
            this.paper = paper;
        }

        TypeRange type() {
            return paper ? TypeRange.PAPER : TypeRange.SCREEN;
        }
    }

    private static final class Setting {
        final EventIndex index;
        final ColumnLayouter layouter;
        final ColumnRequest request;
        final String name;

        Setting(PageSize size, int seed) {
            Random random = new Random(31L * seed + size.name().hashCode());
            int count = (int) Math.round(Math.pow(MOST_EVENTS, random.nextDouble()));
            RandomEvents events = new RandomEvents(random.nextLong());
            List<Event> list = events.list(count);
            List<Era> eras = events.eras(list);
            boolean rightToLeft = seed % 2 == 0;
            Direction direction = rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
            Language language = rightToLeft ? Language.ARABIC : Language.ENGLISH;
            Detail detail = DETAILS.get(random.nextInt(DETAILS.size()));
            index = EventIndex.of(list);
            layouter = new ColumnLayouter(index, eras, new DateLabels(LabelStyle.of(language)), new FixedWidths());
            request = new ColumnRequest(direction, size.width, size.height, detail, size.type());
            name = size + " " + seed + ": " + count + " events, " + detail;
        }
    }

    @ParameterizedTest
    @EnumSource
    void onePageHoldsAllOrTheMostImportant(PageSize size) {
        for (int seed = 0; seed < TIMELINES; seed++) {
            Setting setting = new Setting(size, seed);
            ColumnLayout layout = setting.layouter.fitting(setting.request);
            LayoutRules.check(layout, setting.index, setting.name);
            assertThat(layout.pages()).hasSize(1);
            double least = layout.complete()
                    ? setting.request.type().least()
                    : setting.request.type().comfortable();
            assertThat(layout.typeSize())
                    .as(setting.name)
                    .isBetween(least - 1e-9, setting.request.type().greatest() + 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesHoldAll(PageSize size) {
        for (int seed = 0; seed < TIMELINES; seed++) {
            Setting setting = new Setting(size, seed);
            Optional<ColumnLayout> layout = setting.layouter.pages(setting.request);
            if (layout.isEmpty()) {
                assertThat(whole(setting.layouter.scrolled(
                                setting.request.direction(),
                                size.width,
                                size.type().comfortable(),
                                1,
                                setting.request.detail(),
                                done -> {})))
                        .as(setting.name + ": a card that is higher than the page")
                        .matches(tall -> LayoutRules.cards(tall).stream()
                                .anyMatch(card -> card.box().height() * tall.scale() > size.height / 2));
                continue;
            }
            LayoutRules.check(layout.get(), setting.index, setting.name);
            assertThat(layout.get().complete()).as(setting.name).isTrue();
            assertThat(layout.get().pages()).allMatch(page -> !page.rows().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aScrolledPageHoldsAll(PageSize size) {
        for (int seed = 0; seed < TIMELINES; seed++) {
            Setting setting = new Setting(size, seed);
            ColumnLayout layout = whole(setting.layouter.scrolled(
                    setting.request.direction(), size.width, 13, size.height, setting.request.detail(), done -> {}));
            LayoutRules.check(layout, setting.index, setting.name);
            assertThat(layout.complete()).as(setting.name).isTrue();
        }
    }

    @Test
    void noEventsAreAnEmptyPage() {
        ColumnLayouter layouter = new ColumnLayouter(
                EventIndex.of(List.of()), List.of(), new DateLabels(LabelStyle.of(Language.ARABIC)), new FixedWidths());
        ColumnRequest request = new ColumnRequest(Direction.RIGHT_TO_LEFT, 1920, 984, Detail.FIT, TypeRange.SCREEN);
        assertThat(layouter.fitting(request).pages()).hasSize(1);
        assertThat(layouter.fitting(request).complete()).isTrue();
        assertThat(layouter.pages(request).orElseThrow().pages()).hasSize(1);
        ScrolledColumns scrolled = layouter.scrolled(Direction.RIGHT_TO_LEFT, 800, 13, 600, Detail.ALL, done -> {});
        assertThat(scrolled.rows()).isZero();
        assertThat(scrolled.height()).isZero();
        assertThat(scrolled.rowAt(100)).isZero();
    }

    /** A scrolled page with all of its rows. */
    private static ColumnLayout whole(ScrolledColumns scrolled) {
        List<Row> rows =
                IntStream.range(0, scrolled.rows()).mapToObj(scrolled::row).toList();
        return new ColumnLayout(
                scrolled.direction(),
                scrolled.scale(),
                scrolled.width(),
                scrolled.columns(),
                Detail.NO_SUMMARIES,
                scrolled.events().size(),
                List.of(new Page(scrolled.height(), rows)));
    }
}
