package masar.dataset.quick;

/** Stands where the quick way cannot tell that a text is sound; not necessarily where it is wrong. */
final class Doubt extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int position;

    /** @param position a byte of the text, from 0 */
    Doubt(int position) {
        super(null, null, false, false);
        this.position = position;
    }

    int position() {
        return position;
    }
}
