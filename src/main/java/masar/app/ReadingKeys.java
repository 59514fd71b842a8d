package masar.app;

import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import masar.app.views.Views;

/** The keys of both views of the events that concern more than the view: F, Enter and Space. */
final class ReadingKeys {

    private final Views views;
    private final Runnable readDetails;
    private final Runnable play;

    /**
     * @param readDetails moves the focus to the details
     * @param play begins the story
     */
    ReadingKeys(Views views, Runnable readDetails, Runnable play) {
        this.views = views;
        this.readDetails = readDetails;
        this.play = play;
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
            case ENTER -> readDetails.run();
            case SPACE -> play.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
