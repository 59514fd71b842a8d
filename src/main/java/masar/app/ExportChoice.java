package masar.app;

/**
 * What a reader wants to export.
 *
 * @param whole the whole filtered period rather than what is in view
 * @param scale image px for each px of the layout
 */
record ExportChoice(boolean whole, int scale) {

    static final double WIDTH = 1600;
    static final double HEIGHT = 900;
    static final int LARGEST_SCALE = 4;
}
