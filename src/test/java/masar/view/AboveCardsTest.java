package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.Lanes;
import masar.layout.TimelineLayout;
import masar.layout.frame.Box;
import masar.layout.frame.Label;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.model.Timeline;
import masar.time.LabelStyle;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is to be seen whatever cards and eras there are: the frame of the focus, and the word at the line of today. */
class AboveCardsTest {

    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    private static final EventIndex INDEX = EventIndex.of(TIMELINE.events());
    private static final double DAY = 86_400;
    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 640;

    /** A view in which today is the day of the last event. */
    private static TimelineView view(Language language, Theme theme) {
        LayoutOptions options = new LayoutOptions(false, OptionalLong.of(INDEX.anchor(INDEX.size() - 1)), true, false);
        TimelineView view = new TimelineView();
        view.setNodeOrientation(language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        view.contentProperty()
                .set(new TimelineContent(
                        INDEX,
                        Lanes.single(INDEX),
                        EventLinks.of(TIMELINE.events()),
                        TIMELINE.eras(),
                        CategoryShapes.of(TIMELINE.categories()),
                        LabelStyle.of(language),
                        options));
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(theme.stylesheets());
        lay(view);
        return view;
    }

    private static TimelineLayout lay(TimelineView view) {
        view.applyCss();
        view.layout();
        return view.shownProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFrameOfTheFocusGoesAllTheWayAroundTheTimeline(Language language) {
        Fx.run(() -> {
            TimelineView view = view(language, Theme.LIGHT);
            view.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
            PixelReader pixels = view.getScene().snapshot(null).getPixelReader();
            for (int x = 0; x < WIDTH; x++) {
                assertThat(pixels.getColor(x, 0)).as("top at %s", x).isEqualTo(Color.web("#1F5F8B"));
                assertThat(pixels.getColor(x, (int) HEIGHT - 1))
                        .as("bottom at %s", x)
                        .isEqualTo(Color.web("#1F5F8B"));
            }
            for (int y = 0; y < HEIGHT; y++) {
                assertThat(pixels.getColor(0, y)).as("left at %s", y).isEqualTo(Color.web("#1F5F8B"));
                assertThat(pixels.getColor((int) WIDTH - 1, y))
                        .as("right at %s", y)
                        .isEqualTo(Color.web("#1F5F8B"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordAtTodayIsCoveredByNothing(Language language) {
        List<Box> amongCaptions = new ArrayList<>();
        inManyViews(language, (layout, word) -> {
            List<Box> captions = layout.eras().stream()
                    .flatMap(band -> band.caption().stream())
                    .map(Label::box)
                    .toList();
            assertThat(captions).as("captions of eras").noneMatch(word::overlaps);
            boolean beneath = captions.stream().anyMatch(caption -> word.y() >= caption.bottom());
            if (!beneath) {
                amongCaptions.add(word);
                assertThat(layout.cards()).noneMatch(card -> card.box().overlaps(word));
            }
        });
        assertThat(amongCaptions).as("the usual place").hasSizeGreaterThan(20);
    }

    private static void inManyViews(Language language, BiConsumer<TimelineLayout, Box> check) {
        Fx.run(() -> {
            TimelineView view = view(language, Theme.LIGHT);
            long today = INDEX.anchor(INDEX.size() - 1);
            for (double days = 0.1; days < 20; days *= 1.5) {
                for (double part = 0.02; part < 1; part += 0.14) {
                    double scale = days * DAY;
                    view.viewportProperty().set(Optional.of(new Viewport(today - part * WIDTH * scale, scale)));
                    TimelineLayout layout = lay(view);
                    layout.axis()
                            .today()
                            .ifPresent(now -> check.accept(layout, now.label().box()));
                }
            }
        });
    }

    /** Where the captions leave no space among them, it is in front of whatever card is there. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordAtTodayIsInFrontOfTheCards(Language language) {
        Fx.run(() -> {
            TimelineView view = view(language, Theme.LIGHT);
            List<Node> layers = ((Parent) view.lookup(".timeline-content")).getChildrenUnmodifiable();

            assertThat(layerOf(view.lookup(".today-label"), layers))
                    .isGreaterThan(layerOf(view.lookup(".card"), layers));
        });
    }

    /** A card is no taller than its text. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aCardHasAsManyLinesOfItsSummaryAsItHasSpaceFor(Language language) {
        Fx.run(() -> {
            TimelineView view = view(language, Theme.LIGHT);
            List<Long> drawn = new ArrayList<>();
            List<Long> planned = new ArrayList<>();
            for (double from = INDEX.extent().start(); from < INDEX.extent().end(); from += 300 * DAY) {
                view.viewportProperty().set(Optional.of(new Viewport(from, DAY / 2)));
                lay(view)
                        .cards()
                        .forEach(card -> planned.add((long) card.lines().summary()));
                view.lookupAll(".card-summary").stream()
                        .filter(summary ->
                                summary.isVisible() && summary.getParent().isVisible())
                        .map(summary -> (long) summary.lookupAll(".line").size())
                        .forEach(drawn::add);
            }
            planned.removeIf(lines -> lines == 0);

            assertThat(drawn).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(planned);
        });
    }

    /** The place among layers, from back to front, of the one that a node is in. */
    private static int layerOf(Node node, List<Node> layers) {
        return layers.indexOf(Stream.iterate(node, Node::getParent)
                .filter(layers::contains)
                .findFirst()
                .orElseThrow());
    }
}
