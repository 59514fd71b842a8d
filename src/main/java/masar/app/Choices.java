package masar.app;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;

/** Values of which one holds, as radio buttons in two columns. */
final class Choices<T> extends TilePane {

    private final Map<Toggle, T> values = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    Choices() {
        getStyleClass().add("choices");
        setPrefColumns(2);
    }

    /**
     * @param id of the button
     * @param holds whether this value is the one; one of them must be
     */
    void add(String id, String text, T value, boolean holds) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        values.put(button, value);
        getChildren().add(button);
        button.setSelected(holds);
    }

    T chosen() {
        T value = values.get(group.getSelectedToggle());
        if (value == null) {
            throw new IllegalStateException("None of " + values.values() + " holds");
        }
        return value;
    }

    void onChange(Runnable action) {
        group.selectedToggleProperty().subscribe((before, now) -> action.run());
    }

    /** What a button says. */
    interface Name<T> {
        String of(T value);
    }

    void rename(Name<T> name) {
        values.forEach((button, value) -> ((RadioButton) button).setText(name.of(value)));
    }
}
