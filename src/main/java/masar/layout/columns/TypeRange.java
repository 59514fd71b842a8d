package masar.layout.columns;

/**
 * The sizes that titles may have, in px; other text is smaller in proportion.
 *
 * @param least nothing is set in smaller type
 * @param comfortable the least at which text is added, or events are chosen
 * @param greatest larger type is not wanted, however much space there is
 */
public record TypeRange(double least, double comfortable, double greatest) {

    /** On screens. */
    public static final TypeRange SCREEN = new TypeRange(12, 14, 24);

    /** On paper of 96 px an inch: 7.5, 9 and 15 pt. */
    public static final TypeRange PAPER = new TypeRange(10, 12, 20);

    /** @throws IllegalArgumentException if the sizes are not positive and in order */
    public TypeRange {
        if (!(least > 0 && least <= comfortable && comfortable <= greatest && greatest < 1000)) {
            throw new IllegalArgumentException("Type of " + least + ", " + comfortable + " and " + greatest + " px");
        }
    }

    /** These sizes multiplied by a factor. */
    public TypeRange times(double factor) {
        return new TypeRange(factor * least, factor * comfortable, factor * greatest);
    }

    /** These sizes with another least one; the others follow it where they would be smaller. */
    public TypeRange from(double px) {
        return new TypeRange(px, Math.max(px, comfortable), Math.max(px, greatest));
    }
}
