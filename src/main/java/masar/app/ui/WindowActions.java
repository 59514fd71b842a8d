package masar.app.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** What the parts of the window can make the window do. */
public interface WindowActions {

    /** Shows or hides the filters. */
    void toggleFilters();

    /** Whether the list of events is shown. */
    ReadOnlyBooleanProperty listShownProperty();

    /** Shows the list of events and moves the focus there, or hides it. */
    void toggleList();

    /** Asks for a dataset and opens it. */
    void open();

    /** Opens a dataset; what is shown stays until it has been read, and stays if it is broken. */
    void open(Path file);

    /** Shows the dataset that everybody has. */
    void openShipped();

    /** The files that were opened, the latest first. */
    List<Path> recentFiles();

    /** Asks what to export and exports it. */
    void export();

    /** Prints with the options of the last export, or with the defaults. */
    void print();

    /** Shows a line that cites what the window shows. */
    void citeView();

    /** Switches full screen on or off. */
    void toggleFullScreen();

    /** Lists all gestures and keys. */
    void showKeys();

    /** Explains the marks of the view, or ends that. */
    void toggleLegend();

    /** Says what Masar is and what it is made of, with the licences. */
    void showAbout();

    /**
     * Moves the focus to the timeline.
     *
     * @param seen whether the focus is to be visible there
     */
    void backToTimeline(boolean seen);

    /** Shows a web page in the reader's browser, or says that there is none. */
    void browse(String url);
}
