package masar.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import masar.app.details.DetailsPane;
import masar.app.filter.FilterPane;
import masar.app.ui.Subscriptions;
import masar.app.ui.Visibility;

/**
 * Shows the filters or hides them: as the reader chose, except that they fold away by themselves while details are open in
 * a window too narrow for both, and come back afterwards.
 */
final class FilterFolding {

    /** The least width of the timeline between filters and details, in px. */
    private static final double LEAST_BETWEEN = 640;

    private static final double NARROW = FilterPane.WIDTH + LEAST_BETWEEN + DetailsPane.WIDTH;

    private final ObservableDoubleValue width;
    private final DoubleProperty coveredEnd = new SimpleDoubleProperty();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private boolean narrow;
    private boolean folded;

    /** @param width of the window, in px */
    FilterFolding(ObservableDoubleValue width) {
        this.width = width;
    }

    /** Shows and hides these for as long as the subscriptions last. */
    void control(Node filters, Node details, Subscriptions subscriptions) {
        subscriptions.value(details.visibleProperty(), shown -> update(filters, details));
        subscriptions.value(width, px -> update(filters, details));
    }

    /** Hides the filters if they are shown, whatever the width of the window; else shows them. */
    void toggle(Node filters, Node details) {
        if (wanted.get() && folded) {
            folded = false;
        } else {
            wanted.set(!wanted.get());
        }
        show(filters, details);
    }

    private void update(Node filters, Node details) {
        boolean now = details.isVisible() && width.get() < NARROW;
        if (now != narrow) {
            narrow = now;
            folded = now;
        }
        show(filters, details);
    }

    private void show(Node filters, Node details) {
        boolean shown = wanted.get() && !folded;
        Visibility.set(filters, shown);
        double taken = details.isVisible() ? DetailsPane.WIDTH : 0;
        coveredEnd.set(taken - (wanted.get() && folded ? FilterPane.WIDTH : 0));
    }

    /** Whether the reader wants to see the filters where there is space. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    /** How much narrower the timeline is, in px, because of the details. */
    DoubleProperty coveredEndProperty() {
        return coveredEnd;
    }
}
