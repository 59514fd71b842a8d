package masar.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The listeners of one build of the window, or of one dataset in it, ended together when another takes its place. */
public final class Subscriptions {

    private final List<Subscription> all = new ArrayList<>();

    /** Does something with a value now and whenever it changes. */
    public <T> void value(ObservableValue<T> value, Consumer<T> action) {
        add(value.subscribe(action));
    }

    /** Keeps two properties equal, the first taking the second's value now. */
    public <T> void both(Property<T> one, Property<T> other) {
        one.bindBidirectional(other);
        add(() -> one.unbindBidirectional(other));
    }

    /** Adds a subscription that {@link #end} will end. */
    public void add(Subscription one) {
        all.add(one);
    }

    /** Ends all subscriptions; others may be added afterwards. */
    public void end() {
        List.copyOf(all).forEach(Subscription::unsubscribe);
        all.clear();
    }
}
