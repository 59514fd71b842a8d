package masar.app.export;

import java.util.List;
import javafx.scene.control.CheckBox;
import masar.app.ui.Texts;
import masar.export.pdf.PageOrientation;
import masar.export.pdf.PdfPages;
import masar.i18n.Messages;

/** The rows for the pages of a PDF file: those over which columns flow, or those into which an axis is cut. */
final class PageRows {

    private final Messages messages;
    private final Picker<PdfPages> pages;
    private final Picker<PageOrientation> orientation;
    private final CheckBox sources;

    PageRows(ExportForm form, PdfPages chosen, ExportDocument document, Messages messages) {
        this.messages = messages;
        pages = form.picker("export-pages", List.of(PdfPages.values()), chosen, one -> name(one, true));
        orientation = form.picker(
                "export-orientation",
                List.of(PageOrientation.values()),
                document.orientation(),
                one -> messages.get("export.orientation." + Texts.key(one)));
        sources = form.check("export-sources", messages.get("export.sources"), document.sources());
        form.row(messages.get("export.pages"), pages);
        form.row(orientation);
        form.row(sources);
    }

    private String name(PdfPages one, boolean columns) {
        boolean document = columns && one != PdfPages.ONE;
        return messages.get((document ? "export.document." : "export.pages.") + Texts.key(one));
    }

    PdfPages pages() {
        return pages.chosen();
    }

    ExportDocument document() {
        return new ExportDocument(orientation.chosen(), sources.isSelected());
    }

    /** Shows what goes with the chosen formats and arrangement. */
    void check(boolean pdf, boolean columns) {
        pages.setVisible(pdf);
        pages.rename(one -> name(one, columns));
        boolean document = pdf && columns && pages() != PdfPages.ONE;
        orientation.setVisible(document);
        sources.setVisible(document);
    }
}
