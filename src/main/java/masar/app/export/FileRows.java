package masar.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import masar.app.ui.Texts;
import masar.export.ImageFile;
import masar.export.pdf.PdfPages;
import masar.export.pdf.PdfWriter;
import masar.i18n.Messages;

/** The formats to save, and the pages of a PDF document. */
final class FileRows {

    private final Map<String, CheckBox> formats = new LinkedHashMap<>();
    private final Picker<PdfPages> pages;

    FileRows(ExportForm form, ExportFiles chosen, Messages messages) {
        for (String ending : ImageFile.ENDINGS) {
            String name = ending.substring(1);
            boolean holds = chosen.endings().contains(ending);
            formats.put(ending, form.check("export-" + name, name.toUpperCase(Locale.ROOT), holds));
        }
        form.row(
                messages.get("export.format"), ExportForm.inRow(formats.values().toArray(CheckBox[]::new)));
        pages = form.picker(
                "export-pages",
                List.of(PdfPages.values()),
                chosen.pages(),
                one -> messages.get("export.pages." + Texts.key(one)));
        form.row(messages.get("export.pages"), pages);
    }

    ExportFiles files() {
        List<String> endings = formats.entrySet().stream()
                .filter(format -> format.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        return new ExportFiles(endings, pages.chosen());
    }

    /** Whether there is anything to save; pages are there to be chosen only where a document is. */
    boolean check() {
        ExportFiles files = files();
        pages.setDisable(!files.endings().contains(PdfWriter.ENDING));
        return !files.endings().isEmpty();
    }
}
