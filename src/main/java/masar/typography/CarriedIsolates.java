package masar.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Directional isolates across the lines of a text. A line is laid out by itself, so one that begins inside of an isolate
 * (Unicode Standard Annex #9, rule L1 and section 2.4.2) must open it again: otherwise the rest of a path or an address
 * takes the direction of the text around it.
 */
public final class CarriedIsolates {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private final Deque<Character> open = new ArrayDeque<>();

    private CarriedIsolates() {}

    /** The lines of one text, each with the isolates that are open at its beginning, and all of them closed at its end. */
    public static List<String> lines(List<String> lines) {
        if (lines.size() < 2 || lines.stream().allMatch(line -> line.chars().noneMatch(CarriedIsolates::opens))) {
            return lines;
        }
        CarriedIsolates isolates = new CarriedIsolates();
        List<String> carried = new ArrayList<>(lines.size());
        lines.forEach(line -> carried.add(isolates.carry(line)));
        return carried;
    }

    private String carry(String line) {
        StringBuilder carried = new StringBuilder();
        open.descendingIterator().forEachRemaining(carried::append);
        carried.append(line);
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (opens(letter)) {
                open.push(letter == FIRST_STRONG ? firstStrong(line, i + 1) : letter);
            } else if (letter == POP && !open.isEmpty()) {
                open.pop();
            }
        }
        return carried.append(String.valueOf(POP).repeat(open.size())).toString();
    }

    /** Whether a character begins or ends an isolate. */
    static boolean isIsolate(int character) {
        return opens(character) || character == POP;
    }

    private static boolean opens(int letter) {
        return letter >= LEFT_TO_RIGHT && letter <= FIRST_STRONG;
    }

    /** The isolate of the direction that the first letter has, if there is a letter before the end of the line. */
    private static char firstStrong(String line, int from) {
        for (int i = from; i < line.length() && line.charAt(i) != POP; i++) {
            switch (Character.getDirectionality(line.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {}
            }
        }
        return FIRST_STRONG;
    }
}
