package masar.app.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import masar.app.ui.Texts;
import masar.export.ImageFormat;
import masar.i18n.Messages;

/** The formats to save, and the pages of a PDF document. */
final class FileRows {

    private final Map<ImageFormat, CheckBox> formats = new EnumMap<>(ImageFormat.class);
    private final PageRows pages;
    private final EmbedRow embed;

    /** @param shipped whether the image is of the dataset that everybody has */
    FileRows(ExportForm form, ExportFiles chosen, ExportDocument document, boolean shipped, Messages messages) {
        for (ImageFormat format : ImageFormat.values()) {
            boolean holds = chosen.formats().contains(format);
            formats.put(format, form.check("export-" + Texts.key(format), format.name(), holds));
        }
        form.row(
                messages.get("export.format"), ExportForm.inRow(formats.values().toArray(CheckBox[]::new)));
        pages = new PageRows(form, chosen.pages(), document, messages);
        embed = new EmbedRow(form, shipped, messages);
    }

    ExportFiles files() {
        List<ImageFormat> selected = formats.entrySet().stream()
                .filter(format -> format.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        return new ExportFiles(selected, pages.pages(), embed.chosen());
    }

    ExportDocument document() {
        return pages.document();
    }

    /** Whether there is anything to save; pages are there to be chosen only where a PDF file is. */
    boolean check(boolean columns) {
        ExportFiles files = files();
        embed.check();
        pages.check(files.formats().contains(ImageFormat.PDF), columns);
        return !files.formats().isEmpty();
    }
}
