package masar.export.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import masar.export.Fx;
import masar.export.ImageExport;
import masar.export.Samples;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.query.EventFilter;
import masar.view.theme.ActorBadge;
import masar.view.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An image without a background, which may stand on white as well as on black. */
class TransparentPosterTest {

    /** No colour has 4.2:1 to white and to almost black at once; over a tint there is a little less. */
    private static final double LEAST_CONTRAST = 3.7;

    private static final List<Color> PAGES = List.of(Color.WHITE, Color.web("#1b1b1b"));

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ARABIC, NONE, 900",
        "DARK, ENGLISH, NONE, 900",
        "DARK, ARABIC, CATEGORY, 2400",
        "CONTRAST, ENGLISH, NONE, 900"
    })
    void everyTextIsLegibleOnALightAndOnADarkPage(Theme theme, Language language, Grouping grouping, double height) {
        ImageRequest request = Samples.request(Samples.bundled(), EventFilter.NONE, language, theme, 1600, height)
                .arranged(grouping, LayoutOptions.PLAIN)
                .transparent(true);
        Fx.run(() -> {
            Scene scene = ImageExport.scene(new Poster(request, new PosterText(request)), request);
            List<Text> texts = nodes(scene.getRoot())
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(TransparentPosterTest::isShown)
                    .toList();
            assertThat(texts).hasSizeGreaterThan(50);
            texts.forEach(text -> text.setOpacity(0));
            SnapshotParameters clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            PixelReader behind = scene.getRoot().snapshot(clear, null).getPixelReader();
            for (Text text : texts) {
                for (Color page : PAGES) {
                    assertThat(leastContrast(text, behind, page, height))
                            .as("%s on %s", text.getText(), page)
                            .isGreaterThanOrEqualTo(LEAST_CONTRAST);
                }
            }
        });
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(TransparentPosterTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    /** Whether it is drawn; letters in a badge have a disc of their own. */
    private static boolean isShown(Text text) {
        for (Node node = text; node != null; node = node.getParent()) {
            if (!node.isVisible() || node instanceof ActorBadge) {
                return false;
            }
        }
        return !text.getText().isBlank();
    }

    /** Along the middle of the text, where the page shows through what is behind it. */
    private static double leastContrast(Text text, PixelReader behind, Color page, double height) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        int y = (int) Math.clamp(bounds.getCenterY(), 0, height - 1);
        double least = Double.MAX_VALUE;
        for (int x = Math.max(0, (int) bounds.getMinX()); x < Math.min(1600, bounds.getMaxX()); x += 2) {
            Color over = behind.getColor(x, y);
            Color seen =
                    page.interpolate(Color.color(over.getRed(), over.getGreen(), over.getBlue()), over.getOpacity());
            least = Math.min(least, contrast((Color) text.getFill(), seen));
        }
        return least;
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** As WCAG 2 defines it. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
