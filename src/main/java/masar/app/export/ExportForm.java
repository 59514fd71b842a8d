package masar.app.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.app.ui.Texts;
import masar.typography.TextBlock;

/** The rows of the export dialog: a name at the start and the control that it names. */
final class ExportForm extends VBox {

    private final Runnable changed;

    /** @param changed runs after each change by the reader */
    ExportForm(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("export-form");
    }

    void row(String name, Node control) {
        add(named(name, control), control);
    }

    /** A row without a name, which continues the one above. */
    void row(Node control) {
        add(new Label(), control);
    }

    private void add(Label name, Node control) {
        name.getStyleClass().add("export-name");
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = inRow(name, control);
        if (control instanceof Choices<?>) {
            // The name of several lines is aligned with the first.
            row.getStyleClass().add("export-choices");
        }
        row.visibleProperty().bind(control.visibleProperty());
        row.managedProperty().bind(control.visibleProperty());
        getChildren().add(row);
    }

    /** A line between what belongs together. */
    void line() {
        Region line = new Region();
        line.getStyleClass().add("export-line");
        getChildren().add(line);
    }

    /** A row that shows what is wrong with the one above; hidden at first. */
    TextBlock note(String id) {
        TextBlock note = Texts.wrapped("");
        note.setId(id);
        note.getStyleClass().add("export-note");
        note.setVisible(false);
        row(note);
        return note;
    }

    /** Shows a problem in a note, or hides the note if there is none. */
    static void showProblem(TextBlock note, Optional<String> problem) {
        problem.ifPresent(note::setText);
        note.setVisible(problem.isPresent());
    }

    /** A list to choose from, not in a row yet. */
    <T> Picker<T> picker(String id, List<T> values, T chosen, Function<T, String> name) {
        Picker<T> picker = new Picker<>(id, values, chosen, name);
        picker.onChange(changed);
        return picker;
    }

    /** Radio buttons, not in a row yet. */
    <T> Choices<T> choices(List<T> values, T chosen, boolean inRow, Function<T, String> id, Function<T, String> name) {
        Choices<T> choices = new Choices<>(values, chosen, inRow, id, name);
        choices.onChange(changed);
        return choices;
    }

    /** A box to check, not in a row yet. */
    CheckBox check(String id, String text, boolean holds) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setSelected(holds);
        box.selectedProperty().subscribe((before, now) -> changed.run());
        return box;
    }

    /** A field for a date or a number, which read from left to right in any language; not in a row yet. */
    TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.setPrefColumnCount(1);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((before, now) -> changed.run());
        return field;
    }

    /** The name of a control. */
    static Label named(String word, Node control) {
        Label label = new Label(word);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        return label;
    }

    /** Controls in one row. */
    static HBox inRow(Node... controls) {
        HBox row = new HBox(controls);
        row.getStyleClass().add("export-controls");
        return row;
    }
}
