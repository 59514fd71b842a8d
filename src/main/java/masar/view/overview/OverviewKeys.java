package masar.view.overview;

import javafx.scene.input.KeyEvent;
import masar.layout.frame.Direction;
import masar.view.TimelineView;

/** What the keys do while the overview has the focus: the arrows move the frame and resize it, as the mouse does. */
final class OverviewKeys {

    /** How far the arrow keys move the frame, as a part of its length. */
    private static final double STEP = 0.1;

    private final TimelineView view;

    OverviewKeys(OverviewStrip strip, TimelineView view) {
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
            case LEFT, KP_LEFT -> pan(towardsLeft * STEP);
            case RIGHT, KP_RIGHT -> pan(-towardsLeft * STEP);
            case PAGE_UP -> pan(-1);
            case PAGE_DOWN -> pan(1);
            case UP, KP_UP, PLUS, ADD, EQUALS -> view.zoomIn();
            case DOWN, KP_DOWN, MINUS, SUBTRACT -> view.zoomOut();
            case DIGIT0, NUMPAD0 -> view.showAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pan(double views) {
        view.pan(views * view.getWidth());
    }
}
