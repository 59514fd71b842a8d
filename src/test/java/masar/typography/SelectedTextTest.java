package masar.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is highlighted is what lies under the pointer, whichever way a text runs and wherever its lines break. */
class SelectedTextTest {

    private static final double WIDTH = 130;
    private static final double LINE = 24;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, Typeface::load);
    }

    private static <T> T in(NodeOrientation orientation, String text, Function<TextBlock, T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            TextBlock block = new TextBlock(Typeface.REGULAR, 14, LINE, 50);
            block.setText(text);
            block.setManaged(false);
            Pane pane = new Pane(block);
            pane.setNodeOrientation(orientation);
            new Scene(pane, 300, 600);
            pane.resize(300, 600);
            block.resizeRelocate(20, 10, WIDTH, block.prefHeight(WIDTH));
            pane.layout();
            return question.apply(block);
        });
    }

    /** The highlight in px of the scene; one for all lines. */
    private static Bounds highlight(TextBlock block) {
        block.layout();
        Highlight highlight = (Highlight) block.getChildrenUnmodifiable().getFirst();
        return highlight.localToScene(highlight.getLayoutBounds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بدأ غزو العراق في آذار من عام ثلاثة وألفين",
                "قُتل اثنان قربَ المطار كما قيلَ أمسِ",
                "One two three four five six seven",
                "اجتمع مجلس الأمن (UN Security Council) مرتين",
                "من \u2067٢٠ آذار إلى ١ أيار ٢٠٠٣\u2069 في بغداد"
            })
    void theMiddleOfAHighlightedLetterIsNextToIt(String text) {
        for (NodeOrientation orientation : List.of(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT)) {
            List<String> wrong = in(orientation, text, block -> {
                List<String> misses = new ArrayList<>();
                for (int at = 0; at < text.length(); at++) {
                    if (!Character.isLetterOrDigit(text.charAt(at))) {
                        continue;
                    }
                    block.select(at, at + 1);
                    Bounds letter = highlight(block);
                    if (((Highlight) block.getChildrenUnmodifiable().getFirst())
                            .getElements()
                            .isEmpty()) {
                        // The alef of a lam-alef has no place of its own.
                        continue;
                    }
                    int hit = block.offsetAt(letter.getCenterX(), letter.getCenterY());
                    if (hit != at && hit != at + 1) {
                        misses.add(at + " " + text.charAt(at) + " -> " + hit);
                    }
                }
                return misses;
            });
            assertThat(wrong).as("%s %s", orientation, text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"بدأ غزو العراق", "قُتل اثنان قربَ"})
    void anArabicTextBeginsAtTheRight(String text) {
        Bounds[] words = in(NodeOrientation.RIGHT_TO_LEFT, text, block -> {
            int space = text.indexOf(' ');
            block.select(0, space);
            Bounds first = highlight(block);
            block.select(text.lastIndexOf(' ') + 1, text.length());
            return new Bounds[] {first, highlight(block)};
        });

        assertThat(words[0].getMinX()).isGreaterThan(words[1].getMaxX());
        assertThat(words[0].getWidth()).isBetween(10.0, 60.0);
    }

    @Test
    void aDragAcrossLinesTakesTheSpacesBetweenThem() {
        String text = "بدأ غزو العراق في آذار من عام ثلاثة وألفين";

        String selected = in(NodeOrientation.RIGHT_TO_LEFT, text, block -> {
            // Mirrored: the right edge of the block is its start.
            Bounds all = block.localToScene(block.getLayoutBounds());
            int start = block.offsetAt(all.getMaxX(), all.getMinY() + LINE / 2);
            int end = block.offsetAt(all.getCenterX(), all.getMinY() + LINE * 1.5);
            block.select(start, end);
            return block.selectedText();
        });

        assertThat(text).startsWith(selected);
        assertThat(selected.length()).isBetween(20, text.length() - 1);
    }

    @Test
    void anotherTextHasNothingSelected() {
        String selected = in(NodeOrientation.RIGHT_TO_LEFT, "one two", block -> {
            block.select(0, 3);
            block.setText("three");
            block.layout();
            assertThat(block.getChildrenUnmodifiable()).noneMatch(Highlight.class::isInstance);
            return block.selectedText();
        });

        assertThat(selected).isEmpty();
    }
}
