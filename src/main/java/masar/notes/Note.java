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

    /** This hidden, or shown again. */
    public Note hidden(boolean hide) {
        return new Note(starred, text, hide);
    }
}
