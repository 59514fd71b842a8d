package masar.app.export;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import masar.i18n.Messages;
import masar.typography.TextBlock;

/**
 * Whether the files carry the events that they show, so that they can be opened again. With the dataset that everybody has
 * they do unless the reader says no; with another one only if the reader says so, and a warning says what that means.
 */
final class EmbedRow {

    private final CheckBox box;
    private final TextBlock warning;
    private final Optional<String> meaning;

    /** @param shipped whether it is the dataset that everybody has */
    EmbedRow(ExportForm form, boolean shipped, Messages messages) {
        box = form.check("export-embed", messages.get("export.embed"), shipped);
        form.row(box);
        warning = form.note("export-embed-warning");
        meaning = shipped ? Optional.empty() : Optional.of(messages.get("export.embed.own"));
    }

    boolean chosen() {
        return box.isSelected();
    }

    /** Shows what goes with what is chosen. */
    void check() {
        ExportForm.showProblem(warning, meaning.filter(text -> chosen()));
    }
}
