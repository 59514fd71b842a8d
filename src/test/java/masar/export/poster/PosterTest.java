package masar.export.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.Samples;
import masar.export.file.ExportException;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.LaneFolds;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.frame.LayoutOptions;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.typography.TextBlock;
import masar.view.TimelineView;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PosterTest {

    /** Long names, long lists, and more categories than fit into any legend. */
    private static final Timeline CROWDED = crowded();

    private static final EventFilter EVERYTHING =
            EventFilter.NONE.withActors(CROWDED.actors()).withCategories(CROWDED.categories());

    private static final Set<Mark> MARKS = EnumSet.of(Mark.PIN, Mark.BAR, Mark.FADE, Mark.OPEN_END);

    private static Timeline crowded() {
        List<Actor> actors = IntStream.range(0, 40)
                .mapToObj(
                        i -> Samples.actor("a" + i, "هيئة من هيئات الدولة رقم " + i, "Agency of the state number " + i))
                .toList();
        List<Category> categories = IntStream.range(0, 60)
                .mapToObj(i -> Samples.category("military", "نوع من الأحداث " + i, "A kind of event " + i))
                .toList();
        List<Event> events = IntStream.range(0, 60)
                .mapToObj(i -> Samples.event(
                        "e" + i,
                        Integer.toString(1950 + i),
                        "حدث له عنوان طويل " + i,
                        "Event with a long title " + i,
                        categories.get(i),
                        1 + i % 5,
                        actors.get(i % 40)))
                .toList();
        LocalizedText title = LocalizedText.of(
                "عنوان طويل لمجموعة من الأحداث ".repeat(8).strip(),
                "A long title of a set of events ".repeat(8).strip());
        return Samples.timeline(title, actors, categories, events);
    }

    private static Scene scene(ImageRequest request) throws ExportException {
        return ImageExport.scene(new Poster(request, new PosterText(request)), request);
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PosterTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** The texts around the timeline. */
    private static List<TextBlock> frame(Scene scene) {
        List<TextBlock> blocks = new ArrayList<>();
        for (Node part : scene.getRoot().getChildrenUnmodifiable()) {
            if (!(part instanceof TimelineView) && part.isVisible()) {
                nodes(part)
                        .filter(TextBlock.class::isInstance)
                        .map(TextBlock.class::cast)
                        .forEach(blocks::add);
            }
        }
        return blocks;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPosterSaysWhatItShows(Language language) {
        EventFilter filter = EventFilter.NONE.withCategories(List.of(Samples.MILITARY, Samples.ATTACK));
        ImageRequest request = Samples.request(Samples.TIMELINE, filter, language, Theme.LIGHT, 1024, 640);
        PosterText text = new PosterText(request);
        List<String> words = Fx.call(
                () -> frame(scene(request)).stream().map(TextBlock::getText).toList());

        assertThat(words)
                .containsExactly(
                        Samples.TIMELINE.title().in(language),
                        text.period(),
                        text.filters(line -> true),
                        Samples.MILITARY.name().in(language),
                        Samples.ATTACK.name().in(language),
                        Samples.IRAQ.name().in(language),
                        Samples.IRAN.name().in(language),
                        text.marks(MARKS).get(Mark.PIN),
                        text.marks(MARKS).get(Mark.BAR),
                        text.marks(MARKS).get(Mark.FADE),
                        text.marks(MARKS).get(Mark.OPEN_END),
                        text.sources(line -> true),
                        text.count());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnfilteredPosterSaysSo(Language language) {
        ImageRequest request = Samples.request(language, Theme.LIGHT, 1024, 640);
        List<String> words = Fx.call(
                () -> frame(scene(request)).stream().map(TextBlock::getText).toList());

        assertThat(words.get(1)).endsWith(language == Language.ARABIC ? " · كل الأحداث" : " · All events");
    }

    @ParameterizedTest
    @CsvSource({
        "640, 400, ARABIC",
        "640, 400, ENGLISH",
        "640, 1200, ARABIC",
        "1024, 640, ENGLISH",
        "1600, 900, ARABIC",
        "4000, 400, ENGLISH"
    })
    void nothingOverlapsOrIsCutHoweverMuchThereIsToSay(double width, double height, Language language) {
        ImageRequest request = Samples.request(CROWDED, EVERYTHING, language, Theme.LIGHT, width, height);
        Fx.run(() -> {
            Scene scene = scene(request);
            List<TextBlock> blocks = frame(scene);
            for (int i = 0; i < blocks.size(); i++) {
                Bounds bounds = inScene(blocks.get(i));
                assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(Poster.MARGIN - 1);
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width - Poster.MARGIN + 1);
                assertThat(bounds.getMinY()).isGreaterThan(0);
                assertThat(bounds.getMaxY()).isLessThan(height);
                for (Node line : blocks.get(i).getChildrenUnmodifiable()) {
                    assertThat(inScene(line).getWidth()).isLessThanOrEqualTo(bounds.getWidth() + 1);
                }
                for (TextBlock other : blocks.subList(i + 1, blocks.size())) {
                    assertThat(inScene(other).intersects(inset(bounds)))
                            .as("%s over %s", blocks.get(i), other)
                            .isFalse();
                }
            }
            List<Node> parts = scene.getRoot().getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .toList();
            assertThat(parts).hasSize(3);
            assertThat(inScene(parts.get(0)).getMaxY())
                    .isEqualTo(inScene(parts.get(1)).getMinY());
            assertThat(inScene(parts.get(1)).getMaxY())
                    .isEqualTo(inScene(parts.get(2)).getMinY());
            assertThat(inScene(parts.get(2)).getMaxY()).isEqualTo(height);
            assertThat(inScene(parts.get(1)).getHeight()).isGreaterThanOrEqualTo(200);
        });
    }

    private static BoundingBox inset(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + 1, bounds.getMinY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            640  | 400 | Actors: 40 \\(any of them\\) · Category: 60
            1600 | 900 | Actors: .*… and \\d+ more \\(any of them\\) · Category: .*… and \\d+ more categories
            """)
    void whatALongFilterAndLegendLeaveOutIsCounted(double width, double height, String pattern) {
        ImageRequest request = Samples.request(CROWDED, EVERYTHING, Language.ENGLISH, Theme.LIGHT, width, height);
        Fx.run(() -> {
            List<TextBlock> blocks = frame(scene(request));
            TextBlock filters = blocks.get(2);
            TextBlock more = blocks.stream()
                    .filter(block -> block.getText().endsWith("more categories") && block != filters)
                    .findFirst()
                    .orElseThrow();
            // After title, period and filters.
            int legend = blocks.indexOf(more) - 3;
            assertThat(filters.getText()).matches(pattern);
            assertThat(shownText(filters)).isEqualTo(filters.getText().replace(" ", ""));
            assertThat(more.getText()).isEqualTo("and " + (60 - legend) + " more categories");
        });
    }

    private static String shownText(TextBlock block) {
        StringBuilder all = new StringBuilder();
        for (Node line : block.getChildrenUnmodifiable()) {
            all.append(((Text) line).getText().replace(" ", ""));
        }
        return all.toString();
    }

    @Test
    void lanesAreFoldedAsInTheWindow() {
        ImageRequest plain = Samples.request(Language.ENGLISH, Theme.LIGHT, 1_200, 900)
                .arranged(Grouping.ACTOR, LayoutOptions.PLAIN);
        Fx.run(() -> {
            LaneBand first = shown(plain).lanes().getFirst();
            TimelineLayout folded = shown(plain.folded(LaneFolds.NONE.withFolded(first.heading(), true)));

            assertThat(first.lane().folded()).isFalse();
            assertThat(folded.lanes().getFirst().lane().folded()).isTrue();
            assertThat(folded.cards())
                    .noneMatch(card -> folded.laneOf(card.event()).orElseThrow() == 0);
            assertThat(folded.shown()).isEqualTo(shown(plain).shown());
        });
    }

    private static TimelineLayout shown(ImageRequest request) {
        Poster poster = new Poster(request, new PosterText(request));
        try {
            ImageExport.scene(poster, request);
        } catch (ExportException e) {
            throw new IllegalStateException(e);
        }
        return poster.shown().orElseThrow();
    }

    @Test
    void whereNothingMatchesThePosterSaysSo() {
        EventFilter nothing = EventFilter.NONE.withActors(List.of(Samples.actor("x", "س", "X")));
        ImageRequest request = Samples.request(Samples.TIMELINE, nothing, Language.ENGLISH, Theme.DARK, 640, 400);
        Fx.run(() -> {
            Poster poster = new Poster(request, new PosterText(request));
            Scene scene = ImageExport.scene(poster, request);
            assertThat(poster.shown()).isEmpty();
            assertThat(frame(scene))
                    .extracting(TextBlock::getText)
                    .contains("No event matches these filters.", "0 of 8 events");
            assertThat(scene.getRoot().getChildrenUnmodifiable())
                    .filteredOn(TimelineView.class::isInstance)
                    .noneMatch(Node::isVisible);
        });
    }
}
