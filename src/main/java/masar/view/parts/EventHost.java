package masar.view.parts;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.view.popup.TextTooltip;

/** A view in which nodes stand for events: what these need of it. */
public interface EventHost {

    /** The selected event, if any. */
    ObjectProperty<Optional<Event>> selectionProperty();

    /** The event under the pointer. */
    ObjectProperty<Optional<Event>> hoveredProperty();

    /** What is marked in the texts of events. */
    ObjectProperty<EventMarks> marksProperty();

    /** Whether the reader has given an event a star. */
    boolean isStarred(Event event);

    /** The tooltip of the event under the pointer. */
    TextTooltip eventTip();

    /** Selects an event and brings it into view if it is not. */
    void select(Event event);

    /** How dates are written, and the language of titles. */
    LabelStyle style();
}
