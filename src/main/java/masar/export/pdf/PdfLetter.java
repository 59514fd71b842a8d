package masar.export.pdf;

import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter of a line of text and its position.
 *
 * @param codePoint of the visible letter: in Arabic, brackets are mirrored
 * @param left edge in its line, in px
 * @param width in px, above 0
 */
record PdfLetter(int codePoint, double left, double width) {

    private static final String OPENING = "([{<«‹≤";
    private static final String CLOSING = ")]}>»›≥";

    /** The letters of a line in logical order, without combining marks and directional controls. */
    static List<PdfLetter> of(String text, TextLayout layout) {
        List<PdfLetter> letters = new ArrayList<>();
        int next;
        for (int i = 0; i < text.length(); i = next) {
            boolean fromRight = layout.getCharacterLevel(i) % 2 == 1;
            List<Integer> joined = new ArrayList<>();
            next = i;
            // All letters of a ligature but the first have no width of their own.
            while (next < text.length() && (next == i || box(text, next, layout).getWidth() == 0)) {
                int letter = text.codePointAt(next);
                if (!isUnseen(letter)) {
                    joined.add(fromRight ? mirrored(letter) : letter);
                }
                next += Character.charCount(letter);
            }
            letters.addAll(shared(box(text, i, layout), joined, fromRight));
        }
        return letters;
    }

    private static List<PdfLetter> shared(Rectangle2D box, List<Integer> joined, boolean fromRight) {
        List<PdfLetter> letters = new ArrayList<>();
        double width = box.getWidth() / joined.size();
        for (int i = 0; i < joined.size() && width > 0; i++) {
            int place = fromRight ? joined.size() - 1 - i : i;
            letters.add(new PdfLetter(joined.get(i), box.getX() + place * width, width));
        }
        return letters;
    }

    /**
     * From one edge of a letter to the other. Its highlight would not do: that of the first letter of a line extends to
     * the edge of the line, which is not at the letter where that is written in the other direction.
     */
    private static Rectangle2D box(String text, int index, TextLayout layout) {
        int last = text.offsetByCodePoints(index, 1) - 1;
        double leading = layout.getCaretInfo(TextHitInfo.leading(index))[0];
        double trailing = layout.getCaretInfo(TextHitInfo.trailing(last))[0];
        return new Rectangle2D.Double(Math.min(leading, trailing), 0, Math.abs(leading - trailing), 0);
    }

    /** What reads a PDF file takes its letters for shapes, and turns brackets in Arabic once more. */
    private static int mirrored(int letter) {
        int opening = OPENING.indexOf(letter);
        int closing = CLOSING.indexOf(letter);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : letter;
    }

    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }
}
