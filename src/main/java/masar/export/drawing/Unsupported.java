package masar.export.drawing;

/** The refusal of what an image cannot show: a fault of the program, found by the tests. */
public final class Unsupported {

    private Unsupported() {}

    static void refuseIf(Object thing, String what, boolean refused) {
        if (refused) {
            throw of(thing, what);
        }
    }

    /** The exception for a node or value with a feature that images cannot show. */
    public static IllegalStateException of(Object thing, String what) {
        return new IllegalStateException(
                "An image cannot show " + thing.getClass().getName() + " with " + what + ": " + thing);
    }
}
