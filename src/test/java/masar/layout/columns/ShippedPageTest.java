package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult.Loaded;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Direction;
import masar.layout.frame.TextMeasurer;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.model.Timeline;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextMetrics;
import masar.typography.Typeface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the column page of the shipped dataset reaches, in the faces in which it is drawn. */
class ShippedPageTest {

    private static final TextMeasurer MEASURER = new TextMeasurer() {
        @Override
        public double width(String text, Face face) {
            return TextMetrics.width(text, face == Face.TITLE ? Typeface.BOLD : Typeface.REGULAR, size(face));
        }

        @Override
        public int lines(String text, Face face, double width, int most) {
            throw new UnsupportedOperationException("the column page breaks its lines itself");
        }
    };

    private static double size(TextMeasurer.Face face) {
        return switch (face) {
            case TITLE -> ColumnMetrics.TITLE_SIZE;
            case CAPTION -> 11;
            case SUMMARY -> 12;
        };
    }

    /** Of head and legend, in px, on a screen and on paper; on the slide as much as they have in an image. */
    private static final double FRAME = 96;

    private static final double SLIDE_FRAME = 144;

    private static final double PAPER_FRAME = 110;
    /** Of 96 px an inch. */
    private static final double PT = 96.0 / 72;

    private final Timeline timeline = ((Loaded) DatasetReader.readBundled()).timeline();

    /** As many of the shipped events, evenly chosen, as the design was measured with. */
    private List<Event> few() {
        return some(66);
    }

    /** As many as a slide is still to hold in comfortable type. */
    private List<Event> many() {
        return some(93);
    }

    private List<Event> some(int count) {
        List<Event> all = timeline.events();
        return IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .toList();
    }

    private ColumnLayouter layouter(List<Event> events, Language language) {
        return new ColumnLayouter(
                EventIndex.of(events), timeline.eras(), new DateLabels(LabelStyle.of(language)), MEASURER);
    }

    private static ColumnRequest request(
            Language language, double width, double height, Detail detail, TypeRange type) {
        Direction direction = language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        return new ColumnRequest(direction, width, height, detail, type);
    }

    private ColumnLayout fitting(
            List<Event> events, Language language, double width, double height, Detail detail, TypeRange type) {
        return Fx.call(() -> {
            ColumnLayout layout = layouter(events, language).fitting(request(language, width, height, detail, type));
            LayoutRules.check(layout, EventIndex.of(events), language + " " + width + " " + height + " " + detail);
            return layout;
        });
    }

    private ColumnLayout slide(List<Event> events, Language language, Detail detail) {
        return fitting(events, language, 1920, 1080 - SLIDE_FRAME, detail, TypeRange.SCREEN);
    }

    private static void assertAll(ColumnLayout layout, double leastType) {
        assertThat(layout.complete()).isTrue();
        assertThat(layout.typeSize()).isGreaterThanOrEqualTo(leastType - 1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void aSlideNamesAllEvents(Language language) {
        assertAll(slide(few(), language, Detail.TITLES), 16);
        assertAll(slide(many(), language, Detail.TITLES), 14);
        assertAll(slide(many(), language, Detail.KEY), 13);
    }

    @ParameterizedTest
    @EnumSource
    void aSlideNamesAllEventsThatAreShipped(Language language) {
        assertAll(slide(timeline.events(), language, Detail.TITLES), 13);
    }

    @ParameterizedTest
    @EnumSource
    void aSlideHasTheSummariesOfTheKeyEvents(Language language) {
        ColumnLayout layout = slide(few(), language, Detail.KEY);
        assertAll(layout, language == Language.ARABIC ? 16 : 15.5);
        assertThat(LayoutRules.cards(layout))
                .allMatch(card -> card.summary().isEmpty() == card.event().importance() < 5);
    }

    @ParameterizedTest
    @EnumSource
    void aStoryNamesAllEvents(Language language) {
        assertAll(fitting(few(), language, 1080, 1920 - FRAME, Detail.TITLES, TypeRange.SCREEN), 14);
        assertAll(fitting(many(), language, 1080, 1920 - FRAME, Detail.TITLES, TypeRange.SCREEN), 14);
    }

    @ParameterizedTest
    @EnumSource
    void aSquareNamesAllEventsOrTheMostImportant(Language language) {
        assertAll(fitting(few(), language, 1080, 1080 - FRAME, Detail.TITLES, TypeRange.SCREEN), 12);
        ColumnLayout some = fitting(many(), language, 1080, 1080 - FRAME, Detail.TITLES, TypeRange.SCREEN);
        assertThat(some.all()).isEqualTo(many().size());
        assertThat(some.shown()).isGreaterThanOrEqualTo(45);
        assertThat(some.typeSize()).isGreaterThanOrEqualTo(some.complete() ? 12 : 14);
    }

    @ParameterizedTest
    @EnumSource
    void aSheetOfA4HoldsAllAndADocumentGoesOn(Language language) {
        assertAll(fitting(few(), language, 794, 1123 - PAPER_FRAME, Detail.TITLES, TypeRange.PAPER), 7.5 * PT);
        for (Detail detail : new Detail[] {Detail.TITLES, Detail.KEY, Detail.FIT}) {
            ColumnLayout document = Fx.call(() -> layouter(many(), language)
                    .pages(request(language, 794, 1123 - PAPER_FRAME, detail, TypeRange.PAPER))
                    .orElseThrow());
            assertAll(document, 8 * PT);
            assertThat(document.pages()).hasSizeBetween(1, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSheetOfA3HasTheSummariesOfImportantEvents(Language language) {
        TypeRange type = new TypeRange(7.5 * PT, 7.5 * PT, 20);
        ColumnLayout layout = fitting(few(), language, 1587, 1123 - FRAME, Detail.FIT, type);
        assertAll(layout, 7.5 * PT);
        assertThat(layout.summariesFrom()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void cardsCoverMostOfAPage(Language language) {
        List<Event> events = few();
        assertThat(coverage(slide(events, language, Detail.TITLES))).isGreaterThan(0.55);
        assertThat(coverage(fitting(events, language, 1587, 1123 - FRAME, Detail.MORE, TypeRange.PAPER)))
                .isGreaterThan(0.55);
        assertThat(coverage(fitting(events, language, 1080, 1080 - FRAME, Detail.TITLES, TypeRange.SCREEN)))
                .isGreaterThan(0.55);
    }

    private static double coverage(ColumnLayout layout) {
        double cards = LayoutRules.cards(layout).stream()
                .mapToDouble(card -> card.box().width() * card.box().height())
                .sum();
        return cards / (layout.width() * layout.pages().getFirst().height());
    }

    /** Words are measured one by one, but drawn as a line. */
    @ParameterizedTest
    @EnumSource
    void everyLineFitsItsCard(Language language) {
        ColumnLayout layout = slide(timeline.events(), language, Detail.ALL);
        Fx.run(() -> {
            for (Card card : LayoutRules.cards(layout)) {
                CardParts parts = CardParts.of(card);
                assertThat(card.title())
                        .allMatch(line -> MEASURER.width(line, TextMeasurer.Face.TITLE)
                                <= parts.title().width());
                assertThat(card.date())
                        .allMatch(line -> MEASURER.width(line, TextMeasurer.Face.CAPTION)
                                <= parts.date().width());
                assertThat(card.summary())
                        .allMatch(line -> MEASURER.width(line, TextMeasurer.Face.SUMMARY)
                                <= parts.summary().width());
                double badges = (card.badges() + (card.more() > 0 ? 1 : 0)) * ColumnMetrics.BADGE_PITCH;
                double date =
                        card.badgesBelow() ? 0 : MEASURER.width(card.date().getLast(), TextMeasurer.Face.CAPTION);
                assertThat(date + badges)
                        .as("badges of %s", card.event().id())
                        .isLessThan(parts.badges().width());
                assertThat(card.badges()).isGreaterThan(0);
            }
        });
    }
}
