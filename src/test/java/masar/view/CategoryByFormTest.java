package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.Fx;
import masar.export.Pictures;
import masar.i18n.Language;
import masar.layout.Lanes;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Bar;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Metrics;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Category;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.model.Timeline;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import masar.view.parts.EventHandling;
import masar.view.theme.CategoryShape;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where all categories have one colour, their pins and bars still differ from each other. */
class CategoryByFormTest {

    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    private static final List<Category> CATEGORIES = TIMELINE.categories();
    private static final int SIDE = 24;
    /** Of 255. */
    private static final int VISIBLE = 60;
    /** Fewer pixels than this are not noticed. */
    private static final int NOTICED = 8;

    /** All tones in the colour of the first. */
    private static String oneColour() {
        String tones = CATEGORIES.stream()
                .map(category -> ".tone-%s { -tone: -military; -pale: -military-pale; }".formatted(category.tone()))
                .collect(Collectors.joining("\n"));
        return "data:text/css," + tones.replace(" ", "%20").replace("\n", "%0A");
    }

    private static BufferedImage picture(Parent root, Theme theme, int width, int height) {
        Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        scene.getStylesheets().setAll(theme.stylesheets());
        scene.getStylesheets().add(oneColour());
        root.applyCss();
        root.layout();
        return Pictures.snapshot(scene);
    }

    private static void assertAllDiffer(List<BufferedImage> pictures) {
        for (int i = 0; i < pictures.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(differing(pictures.get(i), pictures.get(j)))
                        .as("%s and %s", j, i)
                        .isGreaterThanOrEqualTo(NOTICED);
            }
        }
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, one.getWidth() * one.getHeight())
                .filter(i -> {
                    int x = i % one.getWidth();
                    int y = i / one.getWidth();
                    return difference(one.getRGB(x, y), other.getRGB(x, y)) > VISIBLE;
                })
                .count();
    }

    /** In the channel in which they differ most. */
    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, CARDED",
        "LIGHT, ALONE",
        "DARK, CARDED",
        "DARK, ALONE",
        "CONTRAST, CARDED",
        "CONTRAST, SECONDARY"
    })
    void pins(Theme theme, PinNode.Kind kind) {
        List<CategoryShape> shapes = List.of(CategoryShape.values());
        assertThat(shapes).hasSizeGreaterThanOrEqualTo(CATEGORIES.size());
        BufferedImage all = Fx.call(() -> {
            Pane pane = new Pane();
            for (int i = 0; i < shapes.size(); i++) {
                PinNode pin = new PinNode(new TimelineView());
                pin.setManaged(false);
                Event event = TIMELINE.events().getFirst();
                pin.show(new PinNode.Position(event, SIDE * i + SIDE / 2.0, SIDE / 2.0, kind, shapes.get(i)));
                pane.getChildren().add(pin);
            }
            return picture(pane, theme, SIDE * shapes.size(), SIDE);
        });
        List<BufferedImage> pins = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            pins.add(all.getSubimage(SIDE * i, 0, SIDE, SIDE));
        }
        assertAllDiffer(pins);
    }

    private static TimelineView view(EventIndex index) {
        TimelineView view = new TimelineView();
        view.contentProperty()
                .set(new TimelineContent(
                        index,
                        Lanes.single(index),
                        EventLinks.NONE,
                        List.of(),
                        CategoryShapes.of(CATEGORIES),
                        LabelStyle.of(Language.ENGLISH),
                        LayoutOptions.PLAIN));
        return view;
    }

    /** Also where a filter leaves only some of the events. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void onATimelineEachPinHasTheShapeOfItsCategory(int nth) {
        List<Event> events = IntStream.range(0, TIMELINE.events().size())
                .filter(i -> i % nth == 0)
                .mapToObj(TIMELINE.events()::get)
                .toList();
        CategoryShapes shapes = CategoryShapes.of(CATEGORIES);
        Map<CategoryShape, Set<List<?>>> shown = Fx.call(() -> {
            TimelineView view = view(EventIndex.of(events));
            picture(view, Theme.LIGHT, 1_600, 700);
            return view.lookupAll(".pin").stream()
                    .collect(Collectors.groupingBy(
                            pin -> shapes.of(
                                    EventHandling.event(pin).orElseThrow().category()),
                            Collectors.mapping(pin -> form((PinNode) pin), Collectors.toSet())));
        });

        assertThat(shown)
                .hasSizeGreaterThan(3)
                .allSatisfy((shape, forms) -> assertThat(forms).hasSize(1));
        assertThat(shown.values()).doesNotHaveDuplicates();
    }

    private static List<?> form(PinNode pin) {
        return pin.getShape() instanceof Polygon polygon ? List.copyOf(polygon.getPoints()) : List.of();
    }

    private static Event period(int number, Category category) {
        Event some = TIMELINE.events().getFirst();
        return new Event(
                "e" + number,
                EdtfDate.parse("2001-03/2004-05"),
                LocalizedText.of("حرب", "War"),
                some.summary(),
                some.actors(),
                category,
                3,
                some.citations(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** @param icons whether the bars are high enough for them */
    private static List<BufferedImage> barStarts(Theme theme, int rows, int height, boolean icons) {
        List<Event> events = IntStream.range(0, rows)
                .mapToObj(i -> period(i, CATEGORIES.get(i % CATEGORIES.size())))
                .toList();
        EventIndex index = EventIndex.of(events);
        return Fx.call(() -> {
            TimelineView view = view(index);
            BufferedImage all = picture(view, theme, 900, height);
            TimelineLayout layout = view.shownProperty().get().orElseThrow();
            List<Bar> bars = CATEGORIES.stream()
                    .map(category -> layout.bars().stream()
                            .filter(bar -> bar.event().category().equals(category))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            assertThat(bars).allMatch(bar -> bar.mark().orElseThrow().width() >= Metrics.BAR_ICON == icons);
            return bars.stream()
                    .map(bar -> all.getSubimage(
                            (int) bar.box().x(), (int) Math.round(bar.box().y()), SIDE, (int)
                                    bar.box().height()))
                    .toList();
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void bars(Theme theme) {
        assertAllDiffer(barStarts(theme, CATEGORIES.size(), 700, true));
    }

    /** Those too thin for an icon show the shapes of pins. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void thinBars(Theme theme) {
        assertAllDiffer(barStarts(theme, 2 * CATEGORIES.size(), 690, false));
    }
}
