package masar.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.export.drawing.Drawing;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.Outlines;

/**
 * The letters of an image that no bundled typeface has, so that it shows boxes in their place.
 *
 * @param codePoints each once, in the order of the drawing
 */
public record MissingLetters(List<Integer> codePoints) {

    /** More letters than this are counted and not named. */
    static final int MOST_NAMED = 6;

    private static final char NO_BREAK_SPACE = '\u00a0';

    public MissingLetters {
        codePoints = List.copyOf(codePoints);
    }

    /** Those of a drawing. May run on any thread; looks at each letter of each text. */
    public static MissingLetters of(Drawing drawing) {
        return of(List.of(drawing));
    }

    /** Those of several drawings. */
    public static MissingLetters of(List<Drawing> drawings) {
        int[] letters = drawings.stream()
                .flatMap(drawing -> Drawing.texts(drawing.operations()))
                .flatMapToInt(String::codePoints)
                .distinct()
                .toArray();
        String missing = Outlines.missing(new String(letters, 0, letters.length));
        return new MissingLetters(missing.codePoints().boxed().toList());
    }

    /** One sentence that names the first of them, or nothing if there are none. */
    public Optional<String> sentence(LabelStyle style) {
        if (codePoints.isEmpty()) {
            return Optional.empty();
        }
        Messages messages = Messages.of(Messages.Bundle.EXPORT, style.language());
        String named = codePoints.stream()
                .limit(MOST_NAMED)
                .map(letter -> name(letter, style.language()))
                .collect(Collectors.joining(messages.get("letters.between")));
        int more = Math.max(0, codePoints.size() - MOST_NAMED);
        if (more > 0) {
            String count = new DateLabels(style).count(more);
            named += messages.get("letters.between") + messages.count("letters.more", more, count);
        }
        return Optional.of(messages.get("letters.missing", named));
    }

    /** With its number, because the letter itself may be a box here, too. */
    private static String name(int letter, Language language) {
        String code = String.format(Locale.ROOT, "U+%04X", letter);
        return BidiText.leftToRight(Character.toString(letter) + NO_BREAK_SPACE + '(' + code + ')', language);
    }
}
