package masar.view.parts;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;

/** The behaviour of all nodes that stand for an event: pressing one selects its event, hovering shows a tooltip. */
public final class EventHandling {

    /** Of a pin whose event has a card. */
    public static final PseudoClass CARDED = PseudoClass.getPseudoClass("carded");
    /** Of what stands for the selected event. */
    public static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    /** Of what stands for the event under the pointer. */
    public static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** Of what stands for an event, or several, behind others. */
    public static final PseudoClass RECEDING = PseudoClass.getPseudoClass("receding");

    private EventHandling() {}

    /** Lets a node show what it stands for and select it. */
    public static void install(Node node, EventHost view) {
        view.eventTip().installOn(node);
        node.setOnMouseEntered(entered -> view.hoveredProperty().set(event(node)));
        node.setOnMouseExited(left -> view.hoveredProperty().set(Optional.empty()));
        Clicks.on(node, () -> event(node).ifPresent(view::select));
    }

    /** Makes a node stand for an event from now on. */
    public static void show(Node node, TimelineMark.Kind kind, Event event, EventHost view) {
        TimelineMark.of(kind, event).put(node);
        node.pseudoClassStateChanged(
                SELECTED, isSame(Optional.of(event), view.selectionProperty().get()));
    }

    /** Whether both are there and are the same event. */
    public static boolean isSame(Optional<Event> one, Optional<Event> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().id().equals(other.get().id());
    }

    /** The event that a node stands for. */
    public static Optional<Event> event(Node node) {
        return TimelineMark.of(node).flatMap(TimelineMark::event);
    }

    /** Describes the event under the pointer. There is one for a whole view, because each tooltip has its own window. */
    public static TextTooltip tip(EventHost view) {
        return new TextTooltip(() -> view.hoveredProperty()
                .get()
                .map(event -> description(event, view))
                .orElse(List.of()));
    }

    /** What a tooltip says of an event. */
    public static List<TextBlock> description(Event event, EventHost view) {
        LabelStyle style = view.style();
        TextBlock title = TimelineText.wideTitle();
        title.setText(event.title().in(style.language()));
        TextBlock date = TimelineText.caption();
        date.setText(new DateLabels(style).full(event.date()));
        return List.of(title, date);
    }
}
