package masar.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Values of which one is chosen, as radio buttons one below the other, or in a row. */
final class Choices<T> extends HBox {

    private final Map<Toggle, T> values = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param chosen one of the values
     * @param inRow whether all are in a row
     * @param id of a value's button
     * @param name what the reader reads
     */
    Choices(List<T> values, T chosen, boolean inRow, Function<T, String> id, Function<T, String> name) {
        Pane buttons = inRow ? this : new VBox();
        for (T value : values) {
            RadioButton button = new RadioButton(name.apply(value));
            button.setId(id.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            this.values.put(button, value);
            buttons.getChildren().add(button);
        }
        if (inRow) {
            getStyleClass().add("export-controls");
        } else {
            getChildren().add(buttons);
        }
    }

    T chosen() {
        return Objects.requireNonNull(values.get(group.getSelectedToggle()));
    }

    void onChange(Runnable action) {
        group.selectedToggleProperty().subscribe((before, now) -> action.run());
    }
}
