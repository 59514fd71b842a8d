package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Marks lie behind the letters that are marked, and behind no others. */
class MarkedBlockTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 120;
    private static final int LINE = 40;
    /** Between two words there are more blank columns in a row than between two letters of a word. */
    private static final int GAP = 4;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, Typeface::load);
    }

    /**
     * What a block shows.
     *
     * @param ink which columns of pixels of each line have ink
     * @param marks in px of the picture
     */
    private record Shown(List<BitSet> ink, List<Bounds> marks) {

        /** How many words are drawn between two columns of a line. */
        int words(int line, double from, double to) {
            int words = 0;
            int blank = GAP;
            // A letter may reach a pixel beyond its place.
            for (int x = (int) Math.ceil(from); x < Math.floor(to); x++) {
                boolean isInk = ink.get(line).get(x);
                words += isInk && blank >= GAP ? 1 : 0;
                blank = isInk ? 0 : blank + 1;
            }
            return words;
        }
    }

    private static Shown shown(String text, String marked, NodeOrientation orientation, double width) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock block = new TextBlock(Typeface.REGULAR, 20, LINE, 3);
            block.setText(text);
            block.setMaxWidth(width);
            StackPane root = new StackPane(block);
            root.setNodeOrientation(orientation);
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            PixelReader pixels =
                    scene.snapshot(new WritableImage(WIDTH, HEIGHT)).getPixelReader();
            double top = block.localToScene(block.getLayoutBounds()).getMinY();
            List<BitSet> ink = IntStream.range(0, 3)
                    .mapToObj(line -> ink(pixels, (int) top + line * LINE))
                    .toList();
            block.setMarker(any -> {
                BitSet marks = new BitSet();
                int at = any.indexOf(marked);
                marks.set(at, at + marked.length());
                return marks;
            });
            scene.snapshot(new WritableImage(WIDTH, HEIGHT));
            List<Bounds> marks = block.getChildrenUnmodifiable().stream()
                    .filter(node -> node.getStyleClass().contains("mark"))
                    .map(MarkedBlockTest::inScene)
                    .toList();
            return new Shown(ink, marks);
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static BitSet ink(PixelReader pixels, int top) {
        BitSet ink = new BitSet();
        for (int x = 0; x < WIDTH; x++) {
            for (int y = Math.max(0, top); y < Math.min(HEIGHT, top + LINE); y++) {
                if ((pixels.getArgb(x, y) & 0xFF) < 0xD0) {
                    ink.set(x);
                }
            }
        }
        return ink;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مسيرة تقتل قاسم قرب مطار بغداد     | قاسم    | 3 | 2
            مسيرة تقتل قاسم قرب مطار بغداد     | مسيرة   | 5 | 0
            مسيرة تقتل قاسم قرب مطار بغداد     | بغداد   | 0 | 5
            مسيرة تقتل قاسم قرب مطار بغداد     | قرب مطار | 1 | 3
            لا سلام بلا لاجئين ولا كلام        | لاجئين  | 2 | 3
            مسيرة تَقْتُلُ قَاسِمًا قُرْبَ مَطَارِ بَغْدَاد | قَاسِمًا | 3 | 2
            مسيرة تَقْتُلُ قَاسِمًا قُرْبَ مَطَارِ بَغْدَاد | مَطَارِ | 1 | 4
            شركة Pepsi تعود إلى بغداد          | تعود    | 2 | 2
            شركة Pepsi تعود إلى بغداد          | Pepsi   | 3 | 1
            في يوم ٢٤ شباط فقط                  | ٢٤      | 2 | 2
            """)
    void aWordInALineFromRightToLeftIsMarked(String text, String marked, int left, int right) {
        Shown shown = shown(text, marked, NodeOrientation.RIGHT_TO_LEFT, WIDTH);
        int line = shown.ink()
                .indexOf(shown.ink().stream()
                        .filter(ink -> !ink.isEmpty())
                        .findFirst()
                        .orElseThrow());

        assertThat(shown.marks()).hasSize(1);
        Bounds mark = shown.marks().getFirst();
        assertThat(shown.words(line, 0, mark.getMinX() - 1)).as("left of it").isEqualTo(left);
        assertThat(shown.words(line, mark.getMaxX() + 1, WIDTH))
                .as("right of it")
                .isEqualTo(right);
        assertThat(shown.words(line, mark.getMinX(), mark.getMaxX()))
                .as("on it")
                .isEqualTo(marked.split(" ").length);
    }

    @Test
    void aWordInALineFromLeftToRightIsMarked() {
        Shown shown = shown("US drone kills one near Baghdad", "kills", NodeOrientation.LEFT_TO_RIGHT, WIDTH);

        Bounds mark = shown.marks().getFirst();
        assertThat(shown.words(0, 0, mark.getMinX() - 1)).isEqualTo(2);
        assertThat(shown.words(0, mark.getMaxX() + 1, WIDTH)).isEqualTo(3);
    }

    @Test
    void marksFollowTheWordsIntoTheLinesAndGoWithThem() {
        String text = "مسيرة تقتل قاسم قرب مطار بغداد";
        Shown shown = shown(text, "قاسم قرب", NodeOrientation.RIGHT_TO_LEFT, 150);

        assertThat(shown.marks()).hasSize(2);
        assertThat(shown.marks().get(0).getMinY())
                .isLessThan(shown.marks().get(1).getMinY());
        assertThat(shown.marks().get(0).getMinX())
                .as("the end of its line")
                .isLessThan(shown.marks().get(1).getMinX());

        TextBlock block = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock one = TextBlock.line(Typeface.REGULAR, 20);
            one.setText(text);
            one.setMarker(Marker.ALL);
            new Scene(new StackPane(one), WIDTH, HEIGHT).snapshot(null);
            one.setMarker(Marker.NONE);
            one.getScene().snapshot(null);
            return one;
        });
        assertThat(block.getChildrenUnmodifiable()).hasSize(1);
    }
}
