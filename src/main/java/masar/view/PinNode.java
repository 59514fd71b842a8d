package masar.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.shape.Path;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;
import masar.model.Event;
import masar.view.parts.EventHandling;
import masar.view.parts.StarMark;
import masar.view.parts.TimelineMark;
import masar.view.theme.CategoryShape;
import masar.view.theme.Tones;

/** A mark of an event in time, in the shape of its category. */
final class PinNode extends EventNode {

    /** A full one has a margin that sets it off from others. */
    private static final double FULL = Metrics.PIN_SIZE + 1;

    /** What a hollow one leaves open. A border inside a shape would take JavaFX ten times as long to draw. */
    private final Path inside = new Path();

    private final StarMark star = new StarMark(getChildren());
    private Optional<CategoryShape> shape = Optional.empty();

    PinNode(TimelineView view) {
        super(view, "pin");
        inside.getStyleClass().add("pin-inside");
        inside.setManaged(false);
        inside.setMouseTransparent(true);
        getChildren().add(inside);
    }

    /** The kinds of pins. */
    enum Kind {
        /** Its event has a card. */
        CARDED(TimelineMark.Kind.PIN),
        /** Its event has no card. */
        ALONE(TimelineMark.Kind.RING),
        /** Its event is in another lane. */
        SECONDARY(TimelineMark.Kind.SECONDARY_PIN);

        private final TimelineMark.Kind mark;

        Kind(TimelineMark.Kind mark) {
            this.mark = mark;
        }
    }

    /** An event may have pins in several lanes, which lie at different heights. */
    record Key(String event, double y) {}

    /** @param shape of its category */
    record Position(Event event, double x, double y, Kind kind, CategoryShape shape) {

        Key key() {
            return new Key(event.id(), kind == Kind.SECONDARY ? y : Double.NaN);
        }

        /** The values on which its style depends. */
        List<?> look() {
            return List.of(event.category().tone(), shape, kind);
        }

        Box box() {
            return new Box(x - Metrics.PIN_SIZE / 2, y - Metrics.PIN_SIZE / 2, Metrics.PIN_SIZE, Metrics.PIN_SIZE);
        }
    }

    void show(Position place) {
        EventHandling.show(this, place.kind.mark, place.event, view());
        setAccessibleText(place.event.title().in(view().getContent().style().language()));
        Tones.set(this, place.event.category().tone());
        pseudoClassStateChanged(EventHandling.CARDED, place.kind == Kind.CARDED);
        pseudoClassStateChanged(
                EventHandling.RECEDING, view().getContent().events().recedes(place.event));
        if (shape.filter(place.shape::equals).isEmpty()) {
            shape = Optional.of(place.shape);
            place.shape.applyTo(this);
            inside.getElements().setAll(place.shape.inside(0, 0, Metrics.PIN_SIZE, Metrics.PIN_LINE));
        }
        inside.setVisible(place.kind != Kind.CARDED);
        place.shape.place(this, place.x, place.y, place.kind == Kind.CARDED ? FULL : Metrics.PIN_SIZE);
        inside.setLayoutX(place.x - getLayoutX());
        inside.setLayoutY(place.y - getLayoutY());
        // The star of an event that has a card is there.
        boolean starred = place.kind == Kind.ALONE && view().isStarred(place.event);
        star.show(starred, place.x - getLayoutX(), place.y - getLayoutY() - Metrics.PIN_SIZE);
    }
}
