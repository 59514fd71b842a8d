package masar.dataset.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.model.Event;

/**
 * Some events that stand one after another in a file.
 *
 * @param start the place of the first one's opening bracket; {@link #NONE} where none was found
 * @param next the place of the opening bracket of the event after them; {@link #NONE} if they are the last
 * @param end the place behind all that was read
 */
record Stretch(List<Event> events, int start, int next, int end) {

    /** In place of a place. */
    static final int NONE = -1;

    private static final byte[] ID = {'"', 'i', 'd', '"'};

    /** Reads the events that begin from a place on, which is the first one's, and before a limit. */
    static Stretch from(int start, int limit, EventReader reader) {
        reader.cursor().moveTo(start);
        return continued(start, reader.next(), limit, reader);
    }

    /** Goes on behind the first event. */
    private static Stretch continued(int start, Event first, int limit, EventReader reader) {
        JsonCursor cursor = reader.cursor();
        List<Event> events = new ArrayList<>();
        events.add(first);
        while (cursor.passes(',')) {
            boolean more = cursor.peek() != 0;
            int next = cursor.position();
            if (more && next >= limit) {
                return new Stretch(events, start, next, next);
            }
            events.add(reader.next());
        }
        cursor.expect(']');
        return new Stretch(events, start, NONE, cursor.position());
    }

    /**
     * Guesses where the first event from a place on begins, and reads on. Events mostly begin with their id; so do the
     * actors in them, which cannot be read as events. The guess is right if the stretch before this ends there.
     */
    static Stretch guessed(int from, int limit, EventReader reader) {
        byte[] text = reader.cursor().text();
        for (int at = from; at < limit; at++) {
            if (text[at] == '{' && idFollows(text, at + 1)) {
                Optional<Event> first = tried(at, reader);
                if (first.isPresent()) {
                    return continuedOrNone(at, first.get(), limit, reader);
                }
            }
        }
        return new Stretch(List.of(), NONE, NONE, from);
    }

    private static Optional<Event> tried(int start, EventReader reader) {
        reader.cursor().moveTo(start);
        try {
            return Optional.of(reader.next());
        } catch (Doubt doubt) {
            return Optional.empty();
        }
    }

    /** A doubt behind the guess is for the stretch before to find again, should it come so far. */
    private static Stretch continuedOrNone(int start, Event first, int limit, EventReader reader) {
        try {
            return continued(start, first, limit, reader);
        } catch (Doubt doubt) {
            return new Stretch(List.of(), NONE, NONE, start);
        }
    }

    private static boolean idFollows(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] <= ' ' && text[at] > 0) {
            at++;
        }
        for (int i = 0; i < ID.length; i++) {
            if (at + i >= text.length || text[at + i] != ID[i]) {
                return false;
            }
        }
        return true;
    }
}
