package masar.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which bundled face each part of a text is set in. A word stays in one face if one has all of its letters, since
 * Arabic letters join only within a face and a single foreign letter stands out; marks stay with their letter.
 */
final class FaceRuns {

    /**
     * Inclusive ranges of characters that Vazirmatn has for certain, so that almost every text is decided without reading
     * a font.
     */
    private static final int[][] COMMON = {
        {0x20, 0x7E},
        {0xA0, 0x17F},
        {0x60C, 0x60C},
        {0x61B, 0x61C},
        {0x61F, 0x61F},
        {0x621, 0x63A},
        {0x640, 0x656},
        {0x660, 0x671},
        {0x67E, 0x67E},
        {0x686, 0x686},
        {0x698, 0x698},
        {0x6A4, 0x6A4},
        {0x6A9, 0x6AD},
        {0x6AF, 0x6AF},
        {0x6BE, 0x6BE},
        {0x6CC, 0x6CC},
        {0x6F0, 0x6F9},
        {0x2000, 0x2015},
        {0x2018, 0x201E},
        {0x2020, 0x2022},
        {0x2026, 0x2026},
        {0x2039, 0x203A},
        {0x2060, 0x206F},
        {0xFEFF, 0xFEFF}
    };

    /**
     * A part of a text in one face.
     *
     * @param end exclusive
     */
    record Run(int start, int end, Family face) {}

    private FaceRuns() {}

    /** Whether the first face has all of a text. */
    static boolean isOne(String text) {
        return text.codePoints().allMatch(c -> isCommon(c) || isUnseen(c) || Family.VAZIRMATN.has(c));
    }

    static boolean isCommon(int codePoint) {
        for (int[] range : COMMON) {
            if (codePoint <= range[1]) {
                return codePoint >= range[0];
            }
        }
        return false;
    }

    /** The runs of a text from its start to its end, neighbours in different faces. */
    static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = wordEnd(text, start);
            int[] word = text.substring(start, end).codePoints().toArray();
            boolean whole = Stream.of(Family.values()).anyMatch(face -> hasAll(face, word));
            end = whole ? end : letterEnd(text, start);
            add(runs, new Run(start, end, face(text.substring(start, end))));
        }
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().face == run.face) {
            Run last = runs.removeLast();
            runs.add(new Run(last.start, run.end, run.face));
        } else {
            runs.add(run);
        }
    }

    private static Family face(String part) {
        int[] letters = part.codePoints().toArray();
        return Stream.of(Family.values())
                .filter(face -> hasAll(face, letters))
                .findFirst()
                // At least the letter, if not its marks; the last face has a visible box for what none has.
                .or(() -> Stream.of(Family.values())
                        .filter(face -> face.has(letters[0]))
                        .findFirst())
                .orElse(Family.DEJAVU_SANS);
    }

    private static boolean hasAll(Family face, int[] letters) {
        return IntStream.of(letters).allMatch(c -> isUnseen(c) || face.has(c));
    }

    private static int wordEnd(String text, int start) {
        return Character.isLetter(text.codePointAt(start))
                ? skip(text, start, c -> Character.isLetter(c) || continues(c))
                : letterEnd(text, start);
    }

    private static int letterEnd(String text, int start) {
        return skip(text, start + Character.charCount(text.codePointAt(start)), FaceRuns::continues);
    }

    private static int skip(String text, int from, IntPredicate skipped) {
        int at = from;
        while (at < text.length() && skipped.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean continues(int codePoint) {
        return Outlines.isMark(codePoint) || isUnseen(codePoint);
    }

    /** Signs of direction, joiners and the like, which need no glyph. */
    private static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || Character.isISOControl(codePoint)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /** The characters of a text that no bundled face has, each once, in their order. */
    static String missing(String text) {
        return text.codePoints()
                .filter(c -> !isCommon(c) && !isUnseen(c))
                .distinct()
                .filter(c -> Stream.of(Family.values()).noneMatch(face -> face.has(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
