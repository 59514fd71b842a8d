package masar.app.ui;

import java.util.function.ToIntFunction;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/**
 * Limits the length of what is written in a field: a reader may paste a whole book by mistake, which JavaFX would lay out
 * for minutes.
 */
public final class LongestText {

    private LongestText() {}

    /**
     * Lets in only the beginning of what would make the text of a field too long.
     *
     * @param most how long a text may be, in UTF-16 code units
     * @param cut runs when something was left out
     */
    public static void limit(TextInputControl field, ToIntFunction<String> most, Runnable cut) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            int excess = change.getControlNewText().length() - most.applyAsInt(change.getControlNewText());
            if (excess > 0 && change.isAdded()) {
                String kept = beginning(change.getText(), change.getText().length() - excess);
                change.setText(kept);
                change.selectRange(change.getRangeStart() + kept.length(), change.getRangeStart() + kept.length());
                cut.run();
            }
            return change;
        }));
    }

    private static String beginning(String text, int most) {
        int length = Math.max(0, most);
        boolean splitsPair = length > 0 && Character.isSurrogatePair(text.charAt(length - 1), text.charAt(length));
        return text.substring(0, splitsPair ? length - 1 : length);
    }
}
