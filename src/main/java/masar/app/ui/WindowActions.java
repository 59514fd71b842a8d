package masar.app.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** What the parts of the window ask the window to do. */
public interface WindowActions {

    /** Shows or hides the filters. */
    void toggleFilters();

    /** Whether the list of events is there. */
    ReadOnlyBooleanProperty listShownProperty();

    /** Shows the list of events and moves the focus there, or takes it away. */
    void toggleList();

    /** Asks for a dataset and opens it. */
    void open();

    /** Asks what to export and exports it. */
    void export();

    /** Prints what was exported last, or would be at first. */
    void print();

    /** Lets the window take the whole screen, or no longer. */
    void toggleFullScreen();

    /** Lists all gestures and keys. */
    void showKeys();

    /**
     * Moves the focus to the timeline.
     *
     * @param seen whether it is to be seen there
     */
    void backToTimeline(boolean seen);

    /** Shows a web page in the reader's browser. */
    void browse(String url);
}
