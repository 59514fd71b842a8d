package masar.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextBlock;

/** The behaviour of all nodes that stand for an event: pressing one selects its event, hovering shows a tooltip. */
final class EventHandling {

    static final PseudoClass CARDED = PseudoClass.getPseudoClass("carded");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double TOOLTIP_WIDTH = 360;

    private EventHandling() {}

    static void install(Node node, TimelineView view) {
        Tooltip.install(node, view.eventTip());
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
    static Tooltip tip(TimelineView view) {
        Tooltip tip = new Tooltip();
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setOnShowing(
                showing -> view.hoveredProperty().get().ifPresent(event -> tip.setGraphic(description(event, view))));
        return tip;
    }

    private static VBox description(Event event, TimelineView view) {
        LabelStyle style = view.getContent().style();
        TextBlock title = TimelineText.wideTitle();
        title.setText(event.title().in(style.language()));
        TextBlock date = TimelineText.caption();
        date.setText(new DateLabels(style).full(event.date()));
        VBox description = new VBox(title, date);
        description.setNodeOrientation(Labels.orientation(view.direction()));
        description.setMaxWidth(TOOLTIP_WIDTH);
        return description;
    }
}
