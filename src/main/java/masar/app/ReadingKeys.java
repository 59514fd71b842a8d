package masar.app;

import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import masar.app.views.Views;

/** The keys of both views of the events that concern more than the view: F, S, Enter and Space. */
final class ReadingKeys {

    private final Views views;
    private final Runnable readDetails;
    private final Runnable play;
    private final Runnable star;

    /**
     * @param readDetails moves the focus to the details
     * @param play begins the story
     * @param star gives the selected event a star, or takes it away
     */
    ReadingKeys(Views views, Runnable readDetails, Runnable play, Runnable star) {
        this.views = views;
        this.readDetails = readDetails;
        this.play = play;
        this.star = star;
        listen(views.axis());
        listen(views.columns());
    }

    private void listen(Control view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && handles(event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean handles(KeyCode key) {
        switch (key) {
            case F -> views.fit();
            case S -> star.run();
            case ENTER -> readDetails.run();
            case SPACE -> play.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
