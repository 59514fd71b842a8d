package masar.dataset.quick;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The values of an object's properties, by the places of their names. */
final class Fields {

    private final Names names;
    private final @Nullable Object[] values;

    Fields(Names names) {
        values = new @Nullable Object[names.size()];
        this.names = names;
    }

    /** Passes an object, keeping what is answered for each property. */
    Fields read(JsonCursor cursor, IntFunction<Object> property) {
        cursor.object(names, place -> values[place] = property.apply(place));
        return this;
    }

    boolean has(int place) {
        return values[place] != null;
    }

    /** The value of a required property. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T get(int place) {
        return Objects.requireNonNull(this.<T>find(place).orElse(null));
    }

    /** The value of a property; the caller knows of what type it let it be read. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> Optional<T> find(int place) {
        return Optional.ofNullable((T) values[place]);
    }
}
