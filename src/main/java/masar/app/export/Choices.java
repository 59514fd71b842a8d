package masar.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Values of which one is chosen, as radio buttons one below the other. */
final class Choices<T> extends VBox {

    private final Map<Toggle, T> values = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param chosen one of the values
     * @param id of a value's button
     * @param name what the reader reads
     */
    Choices(List<T> values, T chosen, Function<T, String> id, Function<T, String> name) {
        for (T value : values) {
            RadioButton button = new RadioButton(name.apply(value));
            button.setId(id.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            this.values.put(button, value);
            getChildren().add(button);
        }
    }

    T chosen() {
        return Objects.requireNonNull(values.get(group.getSelectedToggle()));
    }

    void onChange(Runnable action) {
        group.selectedToggleProperty().subscribe((before, now) -> action.run());
    }
}
