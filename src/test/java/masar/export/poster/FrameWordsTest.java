package masar.export.poster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.Samples;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.columns.Detail;
import masar.layout.columns.TypeRange;
import masar.layout.frame.LayoutOptions;
import masar.model.Actor;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.typography.TextBlock;
import masar.view.theme.ActorBadge;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The legend of an image: what its marks mean, and no others, in lines that are about equally long. */
class FrameWordsTest {

    private static final ColumnOptions TITLES =
            new ColumnOptions(Detail.TITLES, TypeRange.SCREEN.times(1 / ImagePreset.SLIDE.scale()), false);

    private static Timeline of(Event... events) {
        return Samples.timeline(
                LocalizedText.of("أحداث", "Events"),
                List.of(Samples.IRAQ, Samples.IRAN),
                List.of(Samples.MILITARY),
                List.of(events));
    }

    private static Event event(String id, String date) {
        return Samples.event(id, date, "حدث " + id, "Event " + id, Samples.MILITARY, 3, Samples.IRAQ);
    }

    private static ImageRequest request(Timeline timeline, Language language, double width, double height) {
        return Samples.request(timeline, EventFilter.NONE, language, Theme.LIGHT, width, height);
    }

    private static ImageRequest columns(Timeline timeline, Language language, double width, double height) {
        return request(timeline, language, width, height).inColumns(TITLES);
    }

    private static Scene scene(ImageRequest request) throws Exception {
        return ImageExport.scene(new Poster(request, new PosterText(request)), request);
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FrameWordsTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static List<String> legend(Scene scene) {
        return words(scene, "legend-entry");
    }

    private static List<String> words(Scene scene, String styleClass) {
        return nodes(scene.getRoot())
                .filter(node -> node.getStyleClass().contains(styleClass))
                .flatMap(FrameWordsTest::nodes)
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).getText())
                .toList();
    }

    /** What the legend explains of all that it could. */
    private static Set<Mark> explained(ImageRequest request) {
        return Fx.call(() -> {
            List<String> legend = legend(scene(request));
            PosterText text = new PosterText(request);
            Set<Mark> explained = EnumSet.noneOf(Mark.class);
            for (Mark mark : Mark.values()) {
                if (legend.contains(text.marks(Set.of(mark)).get(mark))) {
                    explained.add(mark);
                }
            }
            return explained;
        });
    }

    @ParameterizedTest
    @CsvSource({"ARABIC, true", "ARABIC, false", "ENGLISH, true", "ENGLISH, false"})
    void eventsThatNameNoActorHaveNoBadge(Language language, boolean inColumns) {
        Timeline timeline =
                read("{\"events\": [{\"date\": \"1914\", \"title\": \"a\"}, {\"date\": \"1969\", \"title\": \"b\"}]}");
        Actor nobody = timeline.actors().getFirst();
        assertThat(nobody.isNobody()).isTrue();
        ImageRequest request =
                inColumns ? columns(timeline, language, 1280, 720) : request(timeline, language, 1280, 720);
        Fx.run(() -> {
            Scene scene = scene(request);
            assertThat(legend(scene)).doesNotContain(nobody.name().in(language));
            assertThat(nodes(scene.getRoot()).filter(ActorBadge.class::isInstance))
                    .isEmpty();
        });
    }

    private static Timeline read(String json) {
        return ((ReadResult.Loaded) DatasetReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "x.json"))
                .timeline();
    }

    @ParameterizedTest
    @EnumSource
    void aColumnPageExplainsTheMarksThatItHas(Language language) {
        Event day = event("day", "2003-03-20");
        assertThat(explained(columns(of(day, event("other", "2013-03-20")), language, 1280, 720)))
                .containsExactly(Mark.PIN);
        assertThat(explained(columns(of(day, event("period", "2005-03-20/2009-03-20")), language, 1280, 720)))
                .containsExactly(Mark.PIN, Mark.BAR);
        assertThat(explained(columns(of(day, event("fading", "2005-03-20/2009~")), language, 1280, 720)))
                .containsExactly(Mark.PIN, Mark.BAR, Mark.FADE);
        assertThat(explained(columns(
                        of(day, event("open", "2005-03-20/.."), event("late", "2013-03-20")), language, 1280, 720)))
                .containsExactly(Mark.PIN, Mark.BAR, Mark.OPEN_END);
        assertThat(explained(
                        columns(of(event("early", "1990-03-20"), event("open", "../2005-03-20")), language, 1280, 720)))
                .containsExactly(Mark.PIN, Mark.BAR, Mark.OPEN_START);
    }

    @Test
    void actorsWithoutABadgeAreExplained() {
        Actor[] actors = IntStream.range(0, 40)
                .mapToObj(i -> Samples.actor("a" + i, "طرف " + i, "Actor " + i))
                .toArray(Actor[]::new);
        Event crowd = Samples.event("crowd", "2003-03-20", "حدث", "Event", Samples.MILITARY, 3, actors);
        Timeline timeline = Samples.timeline(
                LocalizedText.of("أحداث", "Events"), List.of(actors), List.of(Samples.MILITARY), List.of(crowd));
        assertThat(explained(columns(timeline, Language.ENGLISH, 1280, 720)))
                .containsExactly(Mark.PIN, Mark.MORE_ACTORS);
    }

    @ParameterizedTest
    @EnumSource
    void theAxisViewExplainsTheMarksThatItHas(Language language) {
        Event day = event("day", "2003-03-20");
        assertThat(explained(request(of(day, event("other", "2013-03-20")), language, 1280, 720)))
                .containsExactly(Mark.PIN);
        assertThat(explained(request(of(day, event("period", "2005-03-20/2009~")), language, 1280, 720)))
                .containsExactly(Mark.PIN, Mark.BAR, Mark.FADE);
        assertThat(explained(request(Samples.ofEvents(300), language, 1280, 720)))
                .contains(Mark.PIN, Mark.COUNT)
                .doesNotContain(Mark.BAR, Mark.FADE, Mark.OPEN_END, Mark.OPEN_START, Mark.SECONDARY_PIN);
        Event shared = Samples.event("shared", "2004", "حدث", "Event", Samples.MILITARY, 3, Samples.IRAQ, Samples.IRAN);
        ImageRequest lanes = request(of(day, shared), language, 1280, 720);
        assertThat(explained(lanes.arranged(Grouping.ACTOR, LayoutOptions.PLAIN)))
                .contains(Mark.SECONDARY_PIN);
        assertThat(explained(lanes)).doesNotContain(Mark.SECONDARY_PIN);
    }

    /** A number for a mark that no legend mentions, and the other way round. */
    @ParameterizedTest
    @EnumSource
    void whatIsOnlyCountedIsSaid(Language language) {
        ImageRequest request = request(Samples.ofEvents(300), language, 1280, 720);
        Fx.run(() -> {
            Poster poster = new Poster(request, new PosterText(request));
            Scene scene = ImageExport.scene(poster, request);
            int counted = poster.shown().orElseThrow().badges().stream()
                    .mapToInt(badge -> badge.count())
                    .sum();
            assertThat(counted).isPositive();
            assertThat(words(scene, "poster-edition"))
                    .singleElement()
                    .isEqualTo(new PosterText(request).countedAndEdition(counted))
                    .asString()
                    .containsPattern(
                            language == Language.ARABIC ? "^منها .* ضمن الأعداد" : "^\\d+ of them only in counts");
        });
    }

    @Test
    void periodsForWhoseBarsThereIsNoSpaceAreCounted() {
        Event[] periods = IntStream.range(0, 7)
                .mapToObj(i -> event("p" + i, "200%d/2019".formatted(i)))
                .toArray(Event[]::new);
        ImageRequest request = columns(of(periods), Language.ENGLISH, 1280, 720);
        Fx.run(() -> assertThat(words(scene(request), "poster-edition"))
                .singleElement()
                .asString()
                .endsWith("3 periods without a bar"));
    }

    private static Timeline crowded() {
        List<Category> categories = IntStream.range(0, 40)
                .mapToObj(i -> Samples.category("military", "نوع من الأحداث " + i, "Kind " + i))
                .map(category -> new Category(
                        category.id() + category.name().in(Language.ENGLISH).replace(' ', '-'),
                        category.name(),
                        category.icon(),
                        category.tone()))
                .toList();
        List<Actor> actors = IntStream.range(0, 60)
                .mapToObj(i -> Samples.actor("a" + i, "هيئة من هيئات الدولة " + i, "Agency of the state " + i))
                .toList();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            // The last ones are the most frequent.
            int kind = i < 40 ? i : 39 - i % 3;
            int actor = i < 60 ? i : 59;
            events.add(Samples.event(
                    "e" + i,
                    "20%02d".formatted(i % 30),
                    "حدث " + i,
                    "Event " + i,
                    categories.get(kind),
                    3,
                    actors.get(actor)));
        }
        return Samples.timeline(LocalizedText.of("أحداث", "Events"), actors, categories, events);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 3", "720, 720, 5", "720, 1280, 5"})
    void ofManyTheMostFrequentAreNamedAndTheOthersCounted(double width, double height, int lines) {
        ImageRequest request = columns(crowded(), Language.ENGLISH, width, height);
        Fx.run(() -> {
            Scene scene = scene(request);
            List<String> legend = legend(scene);
            assertThat(legend).contains("Kind 37", "Kind 38", "Kind 39", "Agency of the state 59");
            List<String> more = words(scene, "legend-more");
            long kinds = legend.stream().filter(word -> word.startsWith("Kind")).count();
            long agencies =
                    legend.stream().filter(word -> word.startsWith("Agency")).count();
            assertThat(more)
                    .containsExactly("and " + (40 - kinds) + " more categories", "and " + (60 - agencies) + " more");
            assertThat(rows(scene)).hasSizeLessThanOrEqualTo(lines);
        });
    }

    /** The bounds of the entries of each line of the legend. */
    private static List<List<Bounds>> rows(Scene scene) {
        List<List<Bounds>> rows = new ArrayList<>();
        nodes(scene.getRoot())
                .filter(node -> node.getStyleClass().contains("legend-entry")
                        || node.getStyleClass().contains("legend-more"))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .forEach(bounds -> {
                    if (rows.isEmpty() || rows.getLast().getFirst().getMinY() != bounds.getMinY()) {
                        rows.add(new ArrayList<>());
                    }
                    rows.getLast().add(bounds);
                });
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, ARABIC", "720, 720, ARABIC", "720, 1280, ARABIC", "1123, 794, ARABIC", "794, 1123, ARABIC",
        "1280, 720, ENGLISH", "720, 720, ENGLISH", "720, 1280, ENGLISH", "1123, 794, ENGLISH", "794, 1123, ENGLISH"
    })
    void theLinesOfTheLegendAreAboutEquallyLong(double width, double height, Language language) {
        ImageRequest request = columns(Samples.bundled(), language, width, height);
        Fx.run(() -> {
            Scene scene = scene(request);
            List<List<Bounds>> rows = rows(scene);
            assertThat(rows).hasSizeGreaterThan(1);
            double longest =
                    rows.stream().mapToDouble(FrameWordsTest::length).max().orElseThrow();
            double shortest =
                    rows.stream().mapToDouble(FrameWordsTest::length).min().orElseThrow();
            assertThat(longest).isLessThanOrEqualTo(width - 2 * ColumnHeader.MARGIN + 1);
            assertThat(shortest).isGreaterThan(0.5 * longest);
            assertThat(rows).allSatisfy(row -> assertThat(row).hasSizeGreaterThan(1));
        });
    }

    private static double length(List<Bounds> row) {
        return row.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow()
                - row.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
    }
}
