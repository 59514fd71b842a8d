package masar.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;

/** What all nodes that stand for an event have in common: pressing one selects its event, resting on it tells more. */
final class EventHandling {

    static final PseudoClass CARDED = PseudoClass.getPseudoClass("carded");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final String EVENT = "masar.event";

    private EventHandling() {}

    static void install(Node node, TimelineView view) {
        Tooltip tooltip = new Tooltip();
        tooltip.setOnShowing(showing -> event(node).ifPresent(e -> tooltip.setText(describe(e, view))));
        Tooltip.install(node, tooltip);
        node.setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                event(node).ifPresent(view::select);
                click.consume();
            }
        });
    }

    /** Makes a node stand for an event from now on. */
    static void show(Node node, Event event, TimelineView view) {
        node.getProperties().put(EVENT, event);
        Optional<Event> selected = view.selectionProperty().get();
        node.pseudoClassStateChanged(
                SELECTED, selected.isPresent() && selected.get().id().equals(event.id()));
    }

    static Optional<Event> event(Node node) {
        return Optional.ofNullable((Event) node.getProperties().get(EVENT));
    }

    private static String describe(Event event, TimelineView view) {
        LabelStyle style = view.getContent().style();
        return event.title().in(style.language()) + '\n' + new DateLabels(style).full(event.date());
    }
}
