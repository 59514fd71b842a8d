package masar.layout.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every character is 10 units wide, a mark nothing. */
class WrappedTextTest {

    private static WrappedText text(String text) {
        return new WrappedText(
                text,
                part -> 10
                        * part.codePoints()
                                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                                .count());
    }

    @Test
    void aLineHoldsAsManyWordsAsFitWithTheirSpaces() {
        // "one two" is 70 wide.
        assertThat(text("one two three").lines(70)).containsExactly("one two", "three");
        assertThat(text("one two three").lines(69)).containsExactly("one", "two", "three");
        assertThat(text("one two three").width()).isEqualTo(130);
    }

    @Test
    void aFirstLineMayHaveLessSpaceThanTheOthers() {
        assertThat(text("one two three four").lines(130, 60)).containsExactly("one two", "three four");
        assertThat(text("one two three four").lineCount(130, 60)).isEqualTo(2);
        assertThat(text("one two three four").lines(130, 61)).containsExactly("one", "two three", "four");
        assertThat(text("one two three four").lineCount(130, 61)).isEqualTo(3);
        assertThat(text("abcdefghijkl").lines(96, 40)).containsExactly("abcde", "fghijkl");
        assertThat(text("abcdefghijkl").lineCount(96, 40)).isEqualTo(2);
    }

    @Test
    void aLongWordIsBrokenBetweenLettersWithSpaceForTheLast() {
        // 12 letters of 10: of 60, 6 are kept free for a letter that may be wider at the end.
        assertThat(text("abcdefghijkl").lines(60)).containsExactly("abcde", "fghij", "kl");
        assertThat(text("a abcdefghijkl mn").lines(60)).containsExactly("a", "abcde", "fghij", "kl mn");
    }

    @Test
    void noMarkIsPartedFromItsLetterAndNoPairIsSplit() {
        String marked = "\u0628\u064e".repeat(12);
        assertThat(text(marked).lines(55)).allMatch(line -> line.startsWith("\u0628") && line.endsWith("\u064e"));
        String pairs = "\ud83d\ude00".repeat(12);
        assertThat(text(pairs).lines(25)).allMatch(line -> line.codePoints().allMatch(c -> c == 0x1f600));
    }

    @Test
    void linesMayBeAboutEquallyLongWithoutBeingMore() {
        WrappedText text = text("aaaa bbbb cccc dd");
        assertThat(text.lines(140)).containsExactly("aaaa bbbb cccc", "dd");
        assertThat(text.lastWidth(140)).isEqualTo(20);
        double even = text.evenLimit(140, 0);
        assertThat(text.lines(even)).containsExactly("aaaa bbbb", "cccc dd");
        assertThat(text.lastWidth(even)).isEqualTo(70);
        assertThat(text.evenLimit(170, 0)).as("one line").isEqualTo(170);
        WrappedText dates = text("c. 7 April 2020\u00a0\u2013 c. 23 May 2021");
        assertThat(dates.lines(dates.evenLimit(300, 0)))
                .containsExactly("c. 7 April 2020\u00a0\u2013", "c. 23 May 2021");
    }

    @Test
    void nothingHasNoLines() {
        assertThat(text("  ").lines(50)).isEmpty();
        assertThat(text("  ").lineCount(50)).isZero();
        assertThat(WrappedText.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void noLetterIsLostNoLineIsTooWideAndTheCountIsThatOfTheLines() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                words.append("x".repeat(1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 9)))
                        .append(' ');
            }
            WrappedText text = text(words.toString());
            double width = 20 + random.nextInt(400);
            assertThat(String.join("", text.lines(width)).replace(" ", ""))
                    .isEqualTo(words.toString().replace(" ", ""));
            assertThat(text.lineCount(width)).isEqualTo(text.lines(width).size());
            assertThat(text.lineCount(text.evenLimit(width, 0))).isEqualTo(text.lineCount(width));
            assertThat(text.evenLimit(width, 0)).isLessThanOrEqualTo(width);
            // A word of up to 110 units is never broken.
            assertThat(text.lines(width)).allMatch(line -> 10 * line.length() <= Math.max(110, width));
        }
    }
}
