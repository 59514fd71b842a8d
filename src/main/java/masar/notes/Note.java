package masar.notes;

/**
 * What a reader adds to one event.
 *
 * @param text a remark; empty if there is none
 * @param hidden whether the reader does not want to see the event
 */
public record Note(boolean starred, String text, boolean hidden) {

    /** Nothing. */
    public static final Note NONE = new Note(false, "", false);

    /** This with the star, or without it. */
    public Note starred(boolean star) {
        return new Note(star, text, hidden);
    }

    /** This with another remark. */
    public Note saying(String other) {
        return new Note(starred, other, hidden);
    }

    /** What this or another says; of two remarks, one after the other. */
    Note and(Note other) {
        boolean same = text.equals(other.text) || other.text.isEmpty();
        String both = text.isEmpty() ? other.text : same ? text : text + '\n' + other.text;
        return new Note(starred || other.starred, both, hidden || other.hidden);
    }

    /** This hidden, or shown again. */
    public Note hidden(boolean hide) {
        return new Note(starred, text, hide);
    }
}
