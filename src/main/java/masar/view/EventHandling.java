package masar.view;

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
final class EventHandling {

    static final PseudoClass CARDED = PseudoClass.getPseudoClass("carded");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private EventHandling() {}

    static void install(Node node, TimelineView view) {
        view.eventTip().installOn(node);
        node.setOnMouseEntered(entered -> view.hoveredProperty().set(event(node)));
        node.setOnMouseExited(left -> view.hoveredProperty().set(Optional.empty()));
        node.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                event(node).ifPresent(view::select);
                click.consume();
            }
        });
    }

    /** Makes a node stand for an event from now on. */
    static void show(Node node, TimelineMark.Kind kind, Event event, TimelineView view) {
        TimelineMark.of(kind, event).put(node);
        Optional<Event> selected = view.selectionProperty().get();
        node.pseudoClassStateChanged(
                SELECTED, selected.isPresent() && selected.get().id().equals(event.id()));
    }

    static Optional<Event> event(Node node) {
        return TimelineMark.of(node).flatMap(TimelineMark::event);
    }

    /** Describes the event under the pointer. There is one for a whole view, because each tooltip has its own window. */
    static TextTooltip tip(TimelineView view) {
        return new TextTooltip(() -> view.hoveredProperty()
                .get()
                .map(event -> description(event, view))
                .orElse(List.of()));
    }

    /** What a tooltip says of an event. */
    static List<TextBlock> description(Event event, TimelineView view) {
        LabelStyle style = view.getContent().style();
        TextBlock title = TimelineText.wideTitle();
        title.setText(event.title().in(style.language()));
        TextBlock date = TimelineText.caption();
        date.setText(new DateLabels(style).full(event.date()));
        return List.of(title, date);
    }
}
