package masar.app.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets keys work by their place on the keyboard. Where the layout is Arabic, Linux reports a letter and no key code, so
 * that no shortcut would match; here such a key gets the code of the Latin letter in the same place.
 *
 * <p>The places are those of the standard Arabic layout: Arabic (101) of Windows, {@code ara} of X11.
 */
public final class KeyPlaces {

    private static final String ARABIC = "ضصثقفغعهخحشسيبلاتنمئءؤرىةوز";
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVNM,.";

    private static final Map<String, KeyCode> CODES = codes();

    private KeyPlaces() {}

    private static Map<String, KeyCode> codes() {
        Map<String, KeyCode> codes = new HashMap<>();
        for (int i = 0; i < ARABIC.length(); i++) {
            codes.put(ARABIC.substring(i, i + 1), code(LATIN.charAt(i)));
        }
        // Lam with alef is one key, reported as one character or two.
        codes.put("لا", KeyCode.B);
        codes.put("\ufefb", KeyCode.B);
        for (int digit = 0; digit <= 9; digit++) {
            codes.put(Character.toString('\u0660' + digit), KeyCode.valueOf("DIGIT" + digit));
        }
        return Map.copyOf(codes);
    }

    private static KeyCode code(char latin) {
        return switch (latin) {
            case ',' -> KeyCode.COMMA;
            case '.' -> KeyCode.PERIOD;
            default -> KeyCode.valueOf(Character.toString(latin));
        };
    }

    /** Gives the keys of a scene the codes of their places from now on. */
    public static void install(Scene scene) {
        EventDispatcher usual = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> usual.dispatchEvent(placed(event), tail));
    }

    private static Event placed(Event event) {
        if (event instanceof KeyEvent key && key.getCode() == KeyCode.UNDEFINED && CODES.containsKey(key.getText())) {
            return new KeyEvent(
                    key.getSource(),
                    key.getTarget(),
                    key.getEventType(),
                    key.getCharacter(),
                    key.getText(),
                    CODES.get(key.getText()),
                    key.isShiftDown(),
                    key.isControlDown(),
                    key.isAltDown(),
                    key.isMetaDown());
        }
        return event;
    }
}
