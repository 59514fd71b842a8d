package masar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import masar.export.drawing.Drawing;
import masar.export.file.ExportException;
import masar.export.poster.ImageRequest;
import masar.export.poster.Poster;
import masar.export.poster.PosterText;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.query.EventFilter;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.parts.TimelineMark;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageExportTest {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 700;
    private static final int LIGHT_ATTACK = 0xA9620E;
    private static final int LIGHT_MILITARY = 0xA8433B;

    private record Both(BufferedImage drawn, BufferedImage shown) {}

    private static Both both(ImageRequest request) {
        return Fx.call(() -> new Both(
                Pictures.painted(
                        ImageExport.of(request).draw().operations(), (int) request.width(), (int) request.height()),
                Pictures.snapshot(ImageExport.scene(new Poster(request, new PosterText(request)), request))));
    }

    private static BufferedImage drawn(ImageRequest request) {
        return Fx.call(() -> Pictures.painted(
                ImageExport.of(request).draw().operations(), (int) request.width(), (int) request.height()));
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, LIGHT", "ARABIC, DARK", "ENGLISH, LIGHT", "ENGLISH, DARK"})
    void anImageIsWhatJavaFxShows(Language language, Theme theme) {
        Both both = both(Samples.request(language, theme, WIDTH, HEIGHT));

        assertThat(Pictures.difference(both.drawn, both.shown)).isLessThan(3);
    }

    /** Mirrored letters or boxes in place of them would hardly change the mean over the whole image. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theTextIsReadable(Language language) {
        Both both = both(Samples.request(language, Theme.LIGHT, WIDTH, HEIGHT));
        int length = 240;
        int x = language == Language.ARABIC ? WIDTH - 24 - length : 24;
        BufferedImage drawn = both.drawn.getSubimage(x, 24, length, 28);
        BufferedImage shown = both.shown.getSubimage(x, 24, length, 28);

        double same = Pictures.difference(drawn, shown);
        assertThat(same).isLessThan(Pictures.difference(Pictures.mirrored(drawn), shown) / 2);
        assertThat(same).isLessThan(Pictures.difference(drawn, new BufferedImage(length, 28, 1)) / 4);
    }

    /** The x of the upright edge of a card in a tone: nothing else has a run of that colour as high as a card. */
    private static OptionalInt stripe(BufferedImage image, int tone, boolean fromRight) {
        IntStream columns = IntStream.range(0, image.getWidth());
        IntStream order = fromRight ? columns.map(x -> image.getWidth() - 1 - x) : columns;
        return order.filter(x -> run(image, x, tone) > 30).findFirst();
    }

    private static int run(BufferedImage image, int x, int tone) {
        int longest = 0;
        int run = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            run = Pictures.color(image, x, y) == tone ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static double inline(EventIndex events, int place) {
        return Viewport.showing(events.extent(), WIDTH, Metrics.FIT_MARGIN, Metrics.FIT_MARGIN)
                .inline(events.anchor(place));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardBeginsAtItsDateAndTimeRunsAsTheLanguageIsRead(Language language) {
        List<Event> pair = List.of(
                Samples.event("a", "2003-03-20", "بدء غزو العراق", "Invasion of Iraq", Samples.MILITARY, 5),
                Samples.event("b", "2009-06-30", "هجوم", "Attack", Samples.ATTACK, 5),
                Samples.event("c", "2021-04-07", "جولة الحوار", "Dialogue", Samples.DIPLOMACY, 5));
        ImageRequest request = Samples.request(
                Samples.timeline(Samples.TIMELINE.title(), List.of(), List.of(Samples.MILITARY, Samples.ATTACK), pair),
                EventFilter.NONE,
                language,
                Theme.LIGHT,
                WIDTH,
                HEIGHT);
        EventIndex events = EventIndex.of(pair);
        boolean rightToLeft = language == Language.ARABIC;
        BufferedImage image = drawn(request);
        int first = stripe(image, LIGHT_MILITARY, rightToLeft).orElseThrow();
        int second = stripe(image, LIGHT_ATTACK, rightToLeft).orElseThrow();

        // The columns found are the outermost of full colour: within a dot and a half of the edge itself.
        double firstEdge = rightToLeft ? WIDTH - inline(events, 0) : inline(events, 0);
        double secondEdge = rightToLeft ? WIDTH - inline(events, 1) : inline(events, 1);
        assertThat(first + 0.5).isBetween(firstEdge - 2, firstEdge + 2);
        assertThat(second + 0.5).isBetween(secondEdge - 2, secondEdge + 2);
        assertThat(second < first).isEqualTo(rightToLeft);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTitleOnACardIsInTheDrawing(Language language) {
        Drawing drawing = Fx.call(() -> ImageExport.of(Samples.request(language, Theme.LIGHT, 3000, HEIGHT))
                .draw());
        List<String> words = Pictures.texts(drawing.operations());

        for (Event event : Samples.TIMELINE.events()) {
            String title = event.title().in(language);
            assertThat(words).contains(title);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 500})
    void anyNumberOfEventsIsDrawn(int count) {
        ImageRequest request =
                Samples.request(Samples.ofEvents(count), EventFilter.NONE, Language.ARABIC, Theme.LIGHT, 640, 400);

        Drawing drawing = Fx.call(() -> ImageExport.of(request).draw());

        assertThat(drawing.width()).isEqualTo(640);
        assertThat(drawing.height()).isEqualTo(400);
        assertThat(drawing.operations()).isNotEmpty();
    }

    @Test
    void anImageThatLacksAnEventIsRefused() {
        Drawing whole = Fx.call(() -> ImageExport.of(Samples.request(Language.ARABIC, Theme.LIGHT, WIDTH, HEIGHT))
                .draw());
        Drawing lacking = new Drawing(WIDTH, HEIGHT, whole.caption(), 9, false, whole.operations());

        assertThatThrownBy(lacking::requireComplete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("8 events are drawn, not 9");
    }

    @Test
    void anImageOfAPeriodSpansIt() {
        TimeSpan period = TimeSpan.ofDays(LocalDate.of(2004, 1, 1), LocalDate.of(2005, 12, 31));
        ImageRequest request = new ImageRequest(
                Samples.TIMELINE,
                EventFilter.NONE,
                Optional.of(period),
                LabelStyle.of(Language.ENGLISH),
                Theme.LIGHT,
                WIDTH,
                HEIGHT,
                1);
        Fx.run(() -> {
            Poster poster = new Poster(request, new PosterText(request));
            ImageExport.scene(poster, request);
            Viewport shown = poster.shown().orElseThrow().viewport();
            assertThat(shown.inline(period.start())).isCloseTo(Poster.MARGIN, within(0.01));
            assertThat(shown.inline(period.end())).isCloseTo(WIDTH - Poster.MARGIN, within(0.01));
        });
    }

    @ParameterizedTest
    @CsvSource({"639, 400, 1", "640, 399, 1", "NaN, 400, 1", "800, 600, 0", "800, 600, NaN", "130000, 600, 2"})
    void sizesOutOfBoundsAreRefused(double width, double height, double scale) {
        assertThatThrownBy(() -> new ImageRequest(
                        Samples.TIMELINE,
                        EventFilter.NONE,
                        Optional.empty(),
                        LabelStyle.of(Language.ARABIC),
                        Theme.LIGHT,
                        width,
                        height,
                        scale))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void whereEveryEventHasItsCardThereIsNothingElse(Grouping grouping) {
        ImageRequest request = Samples.request(
                        Samples.ofEvents(300), EventFilter.NONE, Language.ARABIC, Theme.LIGHT, 1000, 400)
                .arranged(grouping, LayoutOptions.PLAIN.complete());

        Drawing drawing = Fx.call(() -> ImageExport.of(request).draw());

        assertThat(Drawing.marks(drawing.operations())
                        .map(marked -> marked.mark().kind()))
                .doesNotContain(TimelineMark.Kind.COUNT, TimelineMark.Kind.RING)
                .filteredOn(kind -> kind == TimelineMark.Kind.CARD)
                .hasSize(300);
        assertThat(drawing.height()).isGreaterThan(1000);
    }

    @Test
    void anImageThatWouldBeTooHighIsRefusedInWords() {
        ImageRequest request = new ImageRequest(
                        Samples.ofEvents(300),
                        EventFilter.NONE,
                        Optional.empty(),
                        LabelStyle.of(Language.ENGLISH),
                        Theme.LIGHT,
                        640,
                        400,
                        100)
                .arranged(Grouping.NONE, LayoutOptions.PLAIN.complete());

        assertThatThrownBy(() -> Fx.call(() -> ImageExport.of(request).draw()))
                .rootCause()
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.sentence(Language.ENGLISH)).contains("card for every event"));
    }
}
