package masar.view.overview;

import javafx.scene.input.KeyEvent;
import masar.layout.frame.Direction;

/** What the keys do while the overview has the focus: the arrows move the frame and resize it where that can be, as the mouse does. */
final class OverviewKeys {

    /** How far the arrow keys move the frame, as a part of its length. */
    private static final double STEP = 0.1;

    private final Overviewed view;

    OverviewKeys(OverviewStrip strip, Overviewed view) {
        this.view = view;
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && handles(event)) {
                event.consume();
            }
        });
    }

    private boolean handles(KeyEvent event) {
        double towardsLeft = view.direction() == Direction.RIGHT_TO_LEFT ? 1 : -1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> view.pan(towardsLeft * STEP);
            case RIGHT, KP_RIGHT -> view.pan(-towardsLeft * STEP);
            case PAGE_UP -> view.pan(-1);
            case PAGE_DOWN -> view.pan(1);
            case UP, KP_UP, PLUS, ADD, EQUALS -> view.zoom(1);
            case DOWN, KP_DOWN, MINUS, SUBTRACT -> view.zoom(-1);
            case DIGIT0, NUMPAD0 -> view.showAll();
            default -> {
                return false;
            }
        }
        return true;
    }
}
