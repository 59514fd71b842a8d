package masar.export.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import masar.export.Fx;
import masar.export.Pictures;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.parts.TimelineMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is traced is compared with what JavaFX itself shows. */
class SceneTracerTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;

    /** Antialiasing differs by a few pixels along the edges. */
    private static final double NEARLY_NOTHING = 0.35;

    private record Both(BufferedImage traced, BufferedImage shown) {}

    private static Both both(NodeOrientation orientation, Supplier<Node> node) {
        return Fx.call(() -> {
            Scene scene = scene(orientation, node.get());
            return new Both(
                    Pictures.painted(SceneTracer.trace(scene, SceneTracerTest::noMark), WIDTH, HEIGHT),
                    Pictures.snapshot(scene));
        });
    }

    private static Scene scene(NodeOrientation orientation, Node node) {
        Pane root = new Pane(node);
        root.setNodeOrientation(orientation);
        // Once any control has been made, the default stylesheet gives every root a background, but not over this.
        root.setBackground(Background.EMPTY);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        root.applyCss();
        root.layout();
        return scene;
    }

    private static Region region(String style) {
        Region region = new Region();
        region.setStyle(style);
        region.resizeRelocate(20, 10, 100, 60);
        region.setManaged(false);
        return region;
    }

    /** A triangle that is scaled and moved to the size of the region. */
    private static Region shaped(String style) {
        Region region = region("-fx-background-color: teal, gold;" + style);
        region.setShape(new Polygon(-3, 1, 2, -4, 6, 5));
        return region;
    }

    static Stream<Arguments> nodes() {
        return Stream.of(
                Arguments.argumentSet(
                        "insets",
                        node(() -> region("-fx-background-color: red, navy; -fx-background-insets: 0, 4 8 12 16;"))),
                Arguments.argumentSet(
                        "radii", node(() -> region("-fx-background-color: teal; -fx-background-radius: 20 0 8 30;"))),
                Arguments.argumentSet(
                        "too large radii",
                        node(() -> region("-fx-background-color: teal; -fx-background-radius: 45;"))),
                Arguments.argumentSet(
                        "gradient",
                        node(() -> region("-fx-background-color: linear-gradient(to right, transparent, #A8433B);"))),
                Arguments.argumentSet(
                        "gradient of three",
                        node(() -> region(
                                "-fx-background-color: linear-gradient(to bottom, red, lime 30%, transparent);"))),
                Arguments.argumentSet("alpha", node(() -> region("-fx-background-color: rgba(0, 0, 255, 0.3);"))),
                Arguments.argumentSet(
                        "opacity of two fills",
                        node(() -> region(
                                "-fx-background-color: red, lime; -fx-background-insets: 0, 9; -fx-opacity: 0.4;"))),
                Arguments.argumentSet(
                        "border",
                        node(() -> region("-fx-border-color: navy; -fx-border-width: 3; -fx-border-radius: 12;"))),
                Arguments.argumentSet(
                        "border of several colours",
                        node(() -> region("-fx-border-color: navy red lime transparent; -fx-border-width: 3 6 9 2;"))),
                Arguments.argumentSet("fills of a shape", node(() -> shaped("-fx-background-insets: -6, 10;"))),
                Arguments.argumentSet(
                        "border of a shape", node(() -> shaped("-fx-border-color: navy; -fx-border-width: 5;"))),
                Arguments.argumentSet("line", node(() -> stroked(new Line(10, 20, 150, 90), 3))),
                Arguments.argumentSet("dashes", node(() -> dashed(new Line(10, 20.5, 190, 20.5)))),
                Arguments.argumentSet("circle", node(() -> stroked(new Circle(60, 50, 30, Color.GOLD), 4))),
                Arguments.argumentSet("polygon", node(() -> new Polygon(10, 10, 150, 30, 40, 110))),
                Arguments.argumentSet("rectangle", node(() -> new Rectangle(10, 20, 70, 50))),
                Arguments.argumentSet("path", node(SceneTracerTest::path)),
                Arguments.argumentSet("turned", node(SceneTracerTest::turned)),
                Arguments.argumentSet("clip", node(SceneTracerTest::clipped)));
    }

    private static Supplier<Node> node(Supplier<Node> supplier) {
        return supplier;
    }

    private static <S extends javafx.scene.shape.Shape> S stroked(S shape, double width) {
        shape.setStroke(Color.NAVY);
        shape.setStrokeWidth(width);
        return shape;
    }

    private static Node dashed(Line line) {
        line.getStrokeDashArray().setAll(12.0, 7.0);
        line.setStrokeDashOffset(5);
        return stroked(line, 3);
    }

    private static Node path() {
        Path path = new Path(
                new MoveTo(20, 20),
                new LineTo(100, 30),
                new QuadCurveTo(180, 40, 120, 80),
                new CubicCurveTo(90, 110, 60, 60, 30, 100),
                new ClosePath());
        path.setFill(Color.TEAL);
        return stroked(path, 2);
    }

    private static Node turned() {
        Polygon polygon = new Polygon(60, 10, 120, 30, 80, 100);
        polygon.getTransforms().add(new Rotate(20, 80, 50));
        return stroked(polygon, 3);
    }

    private static Node clipped() {
        Pane pane = new Pane(new Circle(60, 50, 50, Color.TEAL), new Rectangle(90, 10, 100, 20));
        pane.setClip(new Rectangle(30, 0, 100, 70));
        return new Pane(pane, new Rectangle(150, 80, 30, 30));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void nodesAreDrawnAsJavaFxShowsThem(Supplier<Node> node) {
        Both leftToRight = both(NodeOrientation.LEFT_TO_RIGHT, node);
        Both rightToLeft = both(NodeOrientation.RIGHT_TO_LEFT, node);

        assertThat(Pictures.difference(leftToRight.traced, leftToRight.shown)).isLessThan(NEARLY_NOTHING);
        assertThat(Pictures.difference(rightToLeft.traced, rightToLeft.shown)).isLessThan(NEARLY_NOTHING);
        assertThat(Pictures.difference(leftToRight.traced, rightToLeft.traced))
                .as("mirrored")
                .isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = NodeOrientation.class,
            names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void innerContentThatIsNotMirroredStaysSoWithItsText(NodeOrientation orientation) {
        Both both = both(orientation, () -> {
            Text text = new Text(20, 60, "كتاب 12");
            text.setFont(Typeface.BOLD.font(40));
            Pane content = new Pane(new Polygon(0, 0, 60, 0, 0, 30), text);
            content.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            content.setPrefSize(WIDTH, HEIGHT);
            return content;
        });

        assertThat(Pictures.difference(both.traced, both.shown)).isLessThan(3);
        assertThat(Pictures.difference(Pictures.mirrored(both.traced), both.shown))
                .isGreaterThan(15);
        assertThat(Pictures.color(both.traced, 5, 5)).isEqualTo(0);
    }

    /** Where brackets and numbers stand depends on the paragraph. */
    @ParameterizedTest
    @CsvSource({
        "LEFT_TO_RIGHT, عام 12 (US)", "LEFT_TO_RIGHT, US 12 (عام)",
        "RIGHT_TO_LEFT, عام 12 (US)", "RIGHT_TO_LEFT, US 12 (عام)"
    })
    void textStandsInTheOrderOfItsParagraphFromItsStartEdge(NodeOrientation orientation, String words) {
        Both both = both(orientation, () -> {
            Text node = new Text(20, 60, words);
            node.setFont(Typeface.REGULAR.font(24));
            return node;
        });

        assertThat(Pictures.difference(
                        lineFromItsStart(both.traced, orientation), lineFromItsStart(both.shown, orientation)))
                .isLessThan(6);
    }

    /** The box of a line of text that begins 20 px from the start edge. */
    private static BufferedImage lineFromItsStart(BufferedImage image, NodeOrientation orientation) {
        int length = 126;
        int x = orientation == NodeOrientation.RIGHT_TO_LEFT ? WIDTH - 20 - length : 20;
        return image.getSubimage(x, 30, length, 45);
    }

    @Test
    void textWithMarksIsDrawnAsItsOutlines() {
        Both both = both(NodeOrientation.RIGHT_TO_LEFT, () -> {
            TextBlock block = TextBlock.line(Typeface.BOLD, 30);
            block.setText("أيٌّ مُهمٌّ");
            block.resizeRelocate(10, 10, 180, 48);
            block.setManaged(false);
            return block;
        });

        assertThat(Pictures.difference(both.traced, both.shown)).isLessThan(NEARLY_NOTHING);
        assertThat(Pictures.difference(both.traced, Pictures.painted(List.of(), WIDTH, HEIGHT)))
                .isGreaterThan(5);
    }

    @Test
    void whatIsInvisibleIsLeftOut() {
        List<Drawing.Operation> operations = Fx.call(() -> {
            Rectangle hidden = new Rectangle(10, 10);
            hidden.setVisible(false);
            Rectangle clear = new Rectangle(10, 10);
            clear.setOpacity(0);
            Rectangle transparent = new Rectangle(10, 10, Color.TRANSPARENT);
            return SceneTracer.trace(
                    scene(NodeOrientation.LEFT_TO_RIGHT, new Pane(hidden, clear, transparent, new Text(""))),
                    SceneTracerTest::noMark);
        });

        assertThat(operations).isEmpty();
    }

    static Stream<Arguments> unsupported() {
        return Stream.of(
                Arguments.argumentSet("image", node(ImageView::new), "ImageView"),
                Arguments.argumentSet("canvas", node(() -> new Canvas(10, 10)), "Canvas"),
                Arguments.argumentSet("SVG path", node(() -> svgPath()), "SVGPath"),
                Arguments.argumentSet(
                        "arc", node(() -> new Path(new MoveTo(), new ArcTo(9, 9, 0, 9, 9, true, true))), "ArcTo"),
                Arguments.argumentSet("effect", node(() -> withEffect()), "effect"),
                Arguments.argumentSet(
                        "stroke inside", node(() -> strokedInside()), "stroke inside or outside its outline"),
                Arguments.argumentSet("shape of a region", node(() -> region("-fx-shape: 'M0 0L9 0L9 9Z';")), "shape"),
                Arguments.argumentSet(
                        "radial gradient",
                        node(() -> region("-fx-background-color: radial-gradient(radius 50%, red, lime);")),
                        "RadialGradient"),
                Arguments.argumentSet(
                        "dashed border",
                        node(() -> region("-fx-border-color: red; -fx-border-style: dashed;")),
                        "not solid"),
                Arguments.argumentSet(
                        "dashed border of a shape",
                        node(() -> shaped("-fx-border-color: red; -fx-border-style: dashed;")),
                        "not solid"),
                Arguments.argumentSet(
                        "shape that keeps its size",
                        node(() -> shaped("-fx-scale-shape: false;")),
                        "not scaled to its size"),
                Arguments.argumentSet("several lines", node(() -> new Text("one\ntwo")), "several lines"),
                Arguments.argumentSet("corners of several colours", node(() -> corners()), "several colours"));
    }

    private static Node svgPath() {
        SVGPath path = new SVGPath();
        path.setContent("M0 0L9 9");
        return path;
    }

    private static Node withEffect() {
        Rectangle rectangle = new Rectangle(10, 10);
        rectangle.setEffect(new GaussianBlur());
        return rectangle;
    }

    private static Node strokedInside() {
        Rectangle rectangle = new Rectangle(10, 10);
        rectangle.setStrokeType(StrokeType.INSIDE);
        return stroked(rectangle, 1);
    }

    private static Node corners() {
        Region region = region("");
        region.setBorder(new Border(new BorderStroke(
                Color.RED,
                Color.LIME,
                Color.RED,
                Color.LIME,
                BorderStrokeStyle.SOLID,
                BorderStrokeStyle.SOLID,
                BorderStrokeStyle.SOLID,
                BorderStrokeStyle.SOLID,
                new CornerRadii(4),
                new BorderWidths(2),
                Insets.EMPTY)));
        return region;
    }

    @ParameterizedTest
    @MethodSource("unsupported")
    void whatCannotBeDrawnIsRefusedByName(Supplier<Node> node, String name) {
        assertThatThrownBy(() -> both(NodeOrientation.LEFT_TO_RIGHT, node))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }

    private static Drawing.Mark noMark(TimelineMark mark) {
        throw new AssertionError(mark);
    }
}
