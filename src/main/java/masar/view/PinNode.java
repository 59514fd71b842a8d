package masar.view;

import java.util.List;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;
import masar.model.Event;
import masar.view.theme.Tones;

/** A point that marks an event in time. */
final class PinNode extends EventNode {

    PinNode(TimelineView view) {
        super(view, "pin");
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

    record Position(Event event, double x, double y, Kind kind) {

        Key key() {
            return new Key(event.id(), kind == Kind.SECONDARY ? y : Double.NaN);
        }

        /** The values on which its colours depend. */
        List<?> look() {
            return List.of(event.category().tone(), kind);
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
        Box box = place.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
