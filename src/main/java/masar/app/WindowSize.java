package masar.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** How large the window opens: as designed where the screen has space for it and its title bar, or else maximized. */
final class WindowSize {

    /** Of what is in the window, in px. */
    static final double WIDTH = 1600;

    static final double HEIGHT = 900;

    /** Of the smallest window, in px of its content. */
    private static final double LEAST_WIDTH = 800;

    private static final double LEAST_HEIGHT = 560;

    /** What the title bar and the borders may take, in px. */
    private static final double FRAME = 64;

    /** How much of a small screen a window takes that is not maximized any more. */
    private static final double PART = 0.85;

    private WindowSize() {}

    /**
     * Sizes a window that is yet to be shown, unless it has a size.
     *
     * @param screen the part of the screen that is free, in px
     */
    static void fit(Stage stage, Rectangle2D screen) {
        if (Double.isNaN(stage.getWidth()) && !hasSpace(screen)) {
            stage.setWidth(screen.getWidth() * PART);
            stage.setHeight(screen.getHeight() * PART);
            stage.setMaximized(true);
        }
    }

    /**
     * Lets nobody make a window so small that it cuts what is in it, as far as the screen is large enough.
     *
     * @param scale how many px of the screen a px of the content takes
     * @param screen the part of the screen that is free, in px
     */
    static void limit(Stage stage, double scale, Rectangle2D screen) {
        stage.setMinWidth(Math.max(LEAST_WIDTH, Math.min(LEAST_WIDTH * scale, screen.getWidth())));
        stage.setMinHeight(Math.max(LEAST_HEIGHT, Math.min(LEAST_HEIGHT * scale, screen.getHeight() * PART)));
    }

    private static boolean hasSpace(Rectangle2D screen) {
        return screen.getWidth() >= WIDTH + FRAME && screen.getHeight() >= HEIGHT + FRAME;
    }
}
