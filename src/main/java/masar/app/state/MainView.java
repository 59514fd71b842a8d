package masar.app.state;

/** The ways in which the window shows the events. */
public enum MainView {
    /** On one axis that is zoomed and panned. */
    AXIS,
    /** As cards in columns, in rows that are scrolled. */
    COLUMNS
}
