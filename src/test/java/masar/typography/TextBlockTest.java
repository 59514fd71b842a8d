package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Text with Arabic marks stands where text without them does, and its marks are where the font wants them. */
class TextBlockTest {

    private static final double BLOCK = 300;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, Typeface::load);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا حدث يطابق البحث عن «\u2068زرافة\u2069».",
                "لا حدث يطابق البحث عن «\u2067زرافة\u2069».",
                "يجري فتح \u2068ملف\u2069…"
            })
    void anArabicNameWithinAnArabicSentenceStaysWhereItIs(String sentence) {
        int[] expected = picture(sentence.replaceAll("[\u2066-\u2069]", ""));

        assertThat(picture(sentence)).isEqualTo(expected);
        assertThat(picture("نص", sentence))
                .as("in a block that showed another text")
                .isEqualTo(expected);
    }

    @Test
    void theLeastWidthOfALongTextNeedsNoMeasuring() {
        TextBlock block = TextBlock.line(Typeface.REGULAR, 20);
        // Texts that were measured before are remembered, so this one is new.
        block.setText("كلمة قصيرة ".repeat(900) + System.nanoTime());
        long[] times = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            long start = System.nanoTime();
            block.minWidth(-1);
            long between = System.nanoTime();
            block.prefWidth(-1);
            return new long[] {between - start, System.nanoTime() - between};
        });

        assertThat(times[0] * 5).as("ns").isLessThan(times[1]);
        assertThat(block.minWidth(-1)).isEqualTo(40).isLessThan(block.prefWidth(-1));
    }

    @Test
    void aLatinNameKeepsItsIsolate() {
        String sentence = "يجري فتح \u2068us-iraq.json\u2069…";
        assertThat(TextBlock.withoutIdleIsolates(sentence, true)).isEqualTo(sentence);
    }

    /** Of a block that shows one text after the other, of the last. */
    private static int[] picture(String... texts) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock block = TextBlock.line(Typeface.REGULAR, 20);
            StackPane root = new StackPane(block);
            root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            Scene scene = new Scene(root, 400, 40);
            WritableImage image = new WritableImage(400, 40);
            for (String text : texts) {
                block.setText(text);
                scene.snapshot(image);
            }
            int[] pixels = new int[400 * 40];
            image.getPixelReader().getPixels(0, 0, 400, 40, PixelFormat.getIntArgbInstance(), pixels, 0, 400);
            return pixels;
        });
    }

    /** The first line of a text in a block from x 50 to 350, and where it is in the scene. */
    private record Line(Node node, Bounds bounds) {}

    private static Line line(String text, NodeOrientation orientation) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock block = TextBlock.line(Typeface.REGULAR, 20);
            block.setText(text);
            Pane root = new Pane(block);
            root.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            block.setNodeOrientation(orientation);
            new Scene(root, 400, 100);
            block.resizeRelocate(50, 20, BLOCK, 32);
            block.layout();
            Node node = block.getChildrenUnmodifiable().getFirst();
            return new Line(node, node.localToScene(node.getLayoutBounds()));
        });
    }

    @Test
    void tanwinIsDrawnAsAnOutlineAndPlainTextAsText() {
        assertThat(line("حدثًا", NodeOrientation.RIGHT_TO_LEFT).node()).isInstanceOf(Path.class);
        assertThat(line("حدثا", NodeOrientation.RIGHT_TO_LEFT).node()).isInstanceOf(Text.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد ﷺ إلى المدينة", "اتفاق אוסלו الأول", "الانتقال ← من بغداد", "北京 بكين"})
    void aLineThatNeedsAnotherFaceIsDrawnAsTheOutlineThatImagesHave(String text) {
        assertThat(line(text, NodeOrientation.RIGHT_TO_LEFT).node()).isInstanceOf(OutlinedText.class);
    }

    @Test
    void moreMarksThanAnyLanguageHasAreClippedToTheBlock() {
        String tower = "أ" + "\u064E".repeat(60);
        assertThat(line(tower, NodeOrientation.LEFT_TO_RIGHT).bounds().getHeight())
                .isGreaterThan(100);
        assertThat(block(tower).getClip().getLayoutBounds())
                .isEqualTo(block("Z").getLayoutBounds());
        assertThat(block("مُحَمَّدٌ وَالسَّلَامُ").getClip()).isNull();
    }

    private static TextBlock block(String text) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock block = TextBlock.line(Typeface.REGULAR, 20);
            block.setText(text);
            new Scene(new Pane(block));
            block.resize(BLOCK, 32);
            block.layout();
            return block;
        });
    }

    @Test
    void sizesForNoWidthInParticularAreThoseOfALineWhateverWidthThereIs() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock block = new TextBlock(Typeface.REGULAR, 14, 26, 1_000);
            block.setText("نص من بضع كلمات لا أكثر");
            assertThat(block.minHeight(-1)).isEqualTo(26);
            assertThat(block.prefHeight(-1)).isEqualTo(26);
            assertThat(block.minWidth(-1)).isPositive().isLessThanOrEqualTo(block.prefWidth(-1));
            block.resize(60, 26);
            block.layout();
            assertThat(block.minHeight(-1)).isEqualTo(26);
            assertThat(block.minHeight(60)).isEqualTo(block.prefHeight(60)).isGreaterThan(26);
            block.setWidestLine(60);
            assertThat(block.prefWidth(-1)).isEqualTo(60);
            assertThat(block.prefHeight(-1)).isEqualTo(block.prefHeight(60));
        });
    }

    /** A text in some thousand lines, scrolled in a scene. */
    private static final class Scrolled {

        private static final double WIDTH = 220;
        private static final double LINE = 23;

        private final TextBlock block = new TextBlock(Typeface.REGULAR, 14, LINE, Integer.MAX_VALUE);
        private final StackPane root = new StackPane(block);
        private final Scene scene = new Scene(new Pane(root), WIDTH, 400);
        private final List<String> lines;

        Scrolled(String text) {
            block.setText(text);
            lines = TextBlock.lines(text, Typeface.REGULAR, 14, WIDTH, Integer.MAX_VALUE);
            root.setPrefWidth(WIDTH);
            layout();
        }

        void layout() {
            scene.getRoot().layout();
        }

        void assertShows(int first, int end) {
            List<Node> nodes = block.getChildrenUnmodifiable();
            assertThat(nodes).hasSizeLessThan(end - first + 100);
            for (int i = first; i < end; i++) {
                double from = i * LINE;
                String line = lines.get(i);
                assertThat(nodes).as("line %d", i).anySatisfy(node -> {
                    assertThat(node instanceof OutlinedText path ? path.text() : ((Text) node).getText())
                            .isEqualTo(line);
                    assertThat(node.getLayoutY()).isBetween(from, from + LINE);
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"حدثًا عراقيًا", "event of"})
    void ofALongTextTheLinesInViewAreThereAlone(String words) {
        String text = IntStream.range(0, 3_000).mapToObj(i -> words + ' ' + i).collect(Collectors.joining(" "));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scrolled scrolled = new Scrolled(text);
            // 400 px are 17.4 lines of 23 px.
            scrolled.assertShows(0, 18);

            for (int first : List.of(10, 100, 600, 595, 40, 0)) {
                scrolled.root.setLayoutY(-first * Scrolled.LINE);
                scrolled.layout();
                scrolled.assertShows(first, first + 18);
            }
            scrolled.root.setLayoutY(scrolled.block.getHeight());
            scrolled.layout();
            scrolled.assertShows(0, 0);
        });
    }

    @Test
    void aWindowThatGrowsShowsMoreLines() throws TimeoutException {
        Stage[] stage = new Stage[1];
        Scrolled scrolled = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scrolled all = new Scrolled("event ".repeat(9_000));
            stage[0] = new Stage();
            stage[0].setScene(all.scene);
            stage[0].show();
            return all;
        });
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage[0].setHeight(200 * Scrolled.LINE));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> scrolled.scene.getHeight() > 150 * Scrolled.LINE);

        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            scrolled.layout();
            scrolled.assertShows(0, 150);
            stage[0].close();
        });
    }

    @Test
    void aBlockThatShowsAShortTextAfterALongOneShowsAllOfIt() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scrolled scrolled = new Scrolled("event ".repeat(9_000));
            scrolled.root.setLayoutY(-2_000);
            scrolled.layout();
            scrolled.block.setText("one two");
            scrolled.layout();
            assertThat(scrolled.block.getChildrenUnmodifiable())
                    .singleElement()
                    .isInstanceOfSatisfying(Text.class, line -> {
                        assertThat(line.getText()).isEqualTo("one two");
                        assertThat(line.getLayoutY()).isBetween(0.0, Scrolled.LINE);
                    });
        });
    }

    @Test
    void whatDividesLinesOfAFileDividesWordsHere() {
        assertThat(((Text) line("one\ttwo\nthree\u2028four", NodeOrientation.LEFT_TO_RIGHT)
                                .node())
                        .getText())
                .isEqualTo("one two three four");
    }

    @Test
    void bothStartAtTheSameEdge() {
        for (NodeOrientation orientation : List.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT)) {
            Bounds marked = line("عراقيًا أحداثه", orientation).bounds();
            Bounds plain = line("عراقيا أحداثه", orientation).bounds();
            boolean rightToLeft = orientation == NodeOrientation.RIGHT_TO_LEFT;
            double edge = rightToLeft ? 350 : 50;
            assertThat(rightToLeft ? plain.getMaxX() : plain.getMinX()).isCloseTo(edge, offset(1.0));
            assertThat(rightToLeft ? marked.getMaxX() : marked.getMinX()).isCloseTo(edge, offset(3.0));
            assertThat(marked.getWidth()).isCloseTo(plain.getWidth(), offset(6.0));
        }
    }

    @Test
    void anOutlineIsNotMirrored() {
        Node outline = line("حدثًا", NodeOrientation.RIGHT_TO_LEFT).node();
        assertThat(outline.getLocalToSceneTransform().getMxx()).isPositive();
    }

    @Test
    void linesGiveTheTextBackAndAreNoWiderThanAllowed() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = words(random);
            double width = 30 + random.nextInt(200);
            List<String> lines = LineBreaker.lines(text, width, 1_000, line -> line.length() * 7.0);
            assertThat(lines).allMatch(line -> line.length() * 7.0 <= width);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void whatDoesNotFitTheLastLineEndsInAnEllipsis() {
        assertThat(LineBreaker.lines("one two three four", 63, 2, line -> line.length() * 7.0))
                .containsExactly("one two", "three fo…");
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 1 + random.nextInt(12); word > 0; word--) {
            text.append("كلمةطويلةجدا", 0, 1 + random.nextInt(12)).append(' ');
        }
        return text.toString().strip();
    }
}
