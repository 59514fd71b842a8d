package masar.view.overview;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.CategoryShapes;

/** The view whose place in the whole an overview shows, and which it moves. */
interface Overviewed {

    /** All events that the view can be moved to, in order of time. */
    EventIndex events();

    /** The marks of their categories. */
    CategoryShapes shapes();

    /** How dates are written. */
    LabelStyle style();

    /** Which way time runs. */
    Direction direction();

    /** Changes whenever the events are others, or others of them recede. */
    ObservableValue<?> content();

    /** Changes whenever something else is in view. */
    ObservableValue<?> shown();

    /** The time in view, in epoch seconds; empty before there is any. */
    Optional<InView> inView();

    /**
     * The time in view.
     *
     * @param named as it is to be read
     */
    record InView(double start, double end, TimeSpan named) {}

    /** Whether the view can show more time or less. */
    boolean canResize();

    /** Shows a stretch of time; only its start counts where it cannot be resized. In epoch seconds. */
    void show(double start, double end);

    /** Shows all events, or the first of them where not all can be in view. */
    void showAll();

    /** Moves later by as much time as is in view, times a factor; earlier if it is negative. */
    void pan(double views);

    /** Shows less time, or more if it is negative; nothing where the view cannot be resized. */
    void zoom(int steps);
}
