package masar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import masar.layout.Metrics;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.TimelineLayout.Pin;
import masar.model.Event;

/** The pins on the axis: a full one for an event that has a card, a ring for one that has none. */
final class PinLayer extends Layer {

    private final TimelineView view;
    private final NodePool<String, Place, Region> pins;
    private double top;

    private record Place(Event event, double x, boolean hasCard) {}

    PinLayer(TimelineView view) {
        super("pins");
        this.view = view;
        pins = new NodePool<>(this, () -> pin(view), place -> place.event.id(), this::apply);
    }

    @Override
    void show(TimelineLayout layout) {
        List<Place> places = new ArrayList<>();
        for (Card card : layout.cards()) {
            places.add(new Place(card.event(), card.anchorX(), true));
        }
        for (Pin pin : layout.pins()) {
            places.add(new Place(pin.event(), pin.x(), false));
        }
        top = layout.axisTop() - Metrics.PIN_SIZE / 2;
        pins.show(places);
    }

    private static Region pin(TimelineView view) {
        Region pin = new Region();
        pin.getStyleClass().add("pin");
        pin.setAccessibleRole(AccessibleRole.BUTTON);
        EventHandling.install(pin, view);
        return pin;
    }

    private void apply(Region pin, Place place) {
        EventHandling.show(pin, place.event, view);
        Tones.set(pin, place.event.category().tone());
        pin.pseudoClassStateChanged(EventHandling.CARDED, place.hasCard);
        pin.resizeRelocate(place.x - Metrics.PIN_SIZE / 2, top, Metrics.PIN_SIZE, Metrics.PIN_SIZE);
    }
}
