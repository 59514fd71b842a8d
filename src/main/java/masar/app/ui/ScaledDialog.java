package masar.app.ui;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import masar.view.scale.ScaledPane;

/** Lets a dialog look like the window that it belongs to: in its theme, reading direction and size of texts. */
public final class ScaledDialog {

    /** What title bar, buttons and borders take of the screen in the usual size, in px. */
    private static final double FRAME = 120;

    private ScaledDialog() {}

    /** Puts the content into a dialog that is yet to be shown; smaller than the window's if the screen is too small. */
    public static void build(Dialog<?> dialog, Region content, Window owner) {
        Scene window = owner.getScene();
        ScaledPane scaled = new ScaledPane(content);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(scaled);
        pane.getStylesheets().setAll(window.getStylesheets());
        pane.setNodeOrientation(window.getRoot().getNodeOrientation());
        KeyPlaces.install(pane.getScene());
        double wanted = window.getRoot() instanceof ScaledPane root
                ? root.scaleProperty().get()
                : 1;
        dialog.setOnShowing(showing -> {
            pane.applyCss();
            double scale = Math.min(wanted, Math.max(1, largest(content, Screen.getPrimary())));
            scaled.scaleProperty().set(scale);
            pane.getStylesheets().add(FontSheet.of(scale));
            pane.applyCss();
            place(dialog, owner);
        });
    }

    /** In the middle of its window, as far as all of it is on the screen; JavaFX puts a larger one beyond the edge. */
    private static void place(Dialog<?> dialog, Window owner) {
        double frame = owner.getHeight() - owner.getScene().getHeight();
        double width = dialog.getDialogPane().prefWidth(-1);
        double height = dialog.getDialogPane().prefHeight(width) + frame;
        Rectangle2D free =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        dialog.setX(between(free.getMinX(), owner.getX() + (owner.getWidth() - width) / 2, free.getMaxX() - width));
        dialog.setY(between(free.getMinY(), owner.getY() + (owner.getHeight() - height) / 2, free.getMaxY() - height));
    }

    private static double between(double least, double wanted, double most) {
        return Math.max(least, Math.min(wanted, most));
    }

    /** What the screen has for the content of a dialog in the usual size, in px. */
    public static Dimension2D space() {
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        return new Dimension2D(Math.max(0, free.getWidth() - FRAME), Math.max(0, free.getHeight() - FRAME));
    }

    private static double largest(Region content, Screen screen) {
        Rectangle2D free = screen.getVisualBounds();
        return Math.min(
                free.getWidth() / (content.prefWidth(-1) + FRAME), free.getHeight() / (content.prefHeight(-1) + FRAME));
    }
}
