package masar.app;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/** Values of which one is chosen from a list that opens. */
final class Picker<T> extends ChoiceBox<T> {

    /**
     * @param chosen one of the values
     * @param name what the reader reads
     */
    Picker(String id, List<T> values, T chosen, Function<T, String> name) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(values);
        setValue(chosen);
        rename(name);
    }

    T chosen() {
        return Objects.requireNonNull(getValue());
    }

    void onChange(Runnable action) {
        valueProperty().subscribe((before, now) -> action.run());
    }

    void rename(Function<T, String> name) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
    }
}
