package masar.app.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import masar.app.export.ExportChoice.Extent;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.typography.TextBlock;

/** How much of the timeline is exported: all, what is in view, or a period of which the reader writes the dates. */
final class ExtentRows {

    private final Messages messages;
    private final Choices<Extent> extent;
    private final TextField from;
    private final TextField to;
    private final Node dates;
    private final TextBlock note;

    ExtentRows(ExportForm form, Extent chosen, ExportPeriod period, Messages messages) {
        this.messages = messages;
        extent = form.choices(
                List.of(Extent.values()),
                chosen,
                false,
                one -> "export-" + Texts.key(one),
                one -> messages.get("export.what." + Texts.key(one)));
        from = form.field("export-from", period.from());
        from.setPromptText(messages.get("export.period.open"));
        to = form.field("export-to", period.to());
        to.setPromptText(messages.get("export.period.open"));
        dates = ExportForm.inRow(
                ExportForm.named(messages.get("export.period.from"), from),
                from,
                ExportForm.named(messages.get("export.period.to"), to),
                to);
        form.row(messages.get("export.what"), extent);
        form.row(dates);
        note = form.note("export-period-problem");
    }

    Extent extent() {
        return extent.chosen();
    }

    ExportPeriod period() {
        return new ExportPeriod(from.getText(), to.getText());
    }

    /** Shows what goes with what is chosen; whether it can be exported. */
    boolean check() {
        boolean written = extent() == Extent.PERIOD;
        dates.setVisible(written);
        Optional<String> problem = written ? period().problem(messages) : Optional.empty();
        ExportForm.showProblem(note, problem);
        return problem.isEmpty();
    }
}
