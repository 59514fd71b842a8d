package masar.app.ui;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The listeners of one build of the window, ended together when another takes its place. */
public final class Subscriptions {

    private Subscription all = Subscription.EMPTY;

    /** Does something with a value now and whenever it changes. */
    public <T> void value(ObservableValue<T> value, Consumer<T> action) {
        add(value.subscribe(action));
    }

    /** Keeps two properties equal, the first taking the second's value now. */
    public <T> void both(Property<T> one, Property<T> other) {
        one.bindBidirectional(other);
        add(() -> one.unbindBidirectional(other));
    }

    public void add(Subscription one) {
        all = all.and(one);
    }

    public void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
