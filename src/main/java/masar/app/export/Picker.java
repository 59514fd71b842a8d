package masar.app.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Values of which one is chosen, as a list that opens. */
final class Picker<T> extends ChoiceBox<T> {

    private List<String> names = List.of();
    private boolean renaming;

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
        valueProperty().subscribe((before, now) -> {
            if (!renaming) {
                action.run();
            }
        });
    }

    /** Calls the values otherwise. */
    void rename(Function<T, String> name) {
        List<String> other = getItems().stream().map(name).toList();
        if (other.equals(names)) {
            return;
        }
        names = other;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        // A list with other names has no mark at the chosen one until it is chosen anew.
        T chosen = chosen();
        renaming = true;
        getSelectionModel().clearSelection();
        getSelectionModel().select(chosen);
        renaming = false;
    }
}
