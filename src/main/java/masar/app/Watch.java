package masar.app;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** The listeners of one build of the window, ended together when another takes its place. */
final class Watch {

    private Subscription all = Subscription.EMPTY;

    /** Does something with a value now and whenever it changes. */
    <T> void value(ObservableValue<T> value, Consumer<T> action) {
        add(value.subscribe(action));
    }

    /** Keeps two properties equal, the first taking the second's value now. */
    <T> void both(Property<T> one, Property<T> other) {
        one.bindBidirectional(other);
        add(() -> one.unbindBidirectional(other));
    }

    void add(Subscription one) {
        all = all.and(one);
    }

    void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}
