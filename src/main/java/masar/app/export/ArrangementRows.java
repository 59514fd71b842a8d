package masar.app.export;

import java.util.List;
import javafx.scene.control.CheckBox;
import masar.app.ui.Texts;
import masar.export.poster.FitText;
import masar.export.poster.ImageArrangement;
import masar.export.poster.TypeUnit;
import masar.i18n.Messages;
import masar.layout.columns.Detail;
import masar.time.LabelStyle;

/** The rows for where the events of the image are, and for what belongs to that choice only. */
final class ArrangementRows {

    private final Choices<ImageArrangement> view;
    private final Picker<Detail> detail;
    private final Picker<Boolean> all;
    private final Picker<Double> pixels;
    private final Picker<Double> points;
    private final CheckBox complete;
    private final CheckBox notes;
    private final boolean noted;

    /** @param noted whether the reader has notes that an image could show */
    ArrangementRows(ExportForm form, ExportArrangement chosen, boolean noted, Messages messages, LabelStyle style) {
        this.noted = noted;
        view = form.choices(
                List.of(ImageArrangement.values()),
                chosen.view(),
                true,
                one -> "export-arrangement-" + Texts.key(one),
                one -> messages.get("export.arrangement." + Texts.key(one)));
        detail = form.picker(
                "export-detail",
                List.of(Detail.FIT, Detail.TITLES, Detail.KEY, Detail.MORE, Detail.ALL),
                chosen.detail(),
                one -> messages.get("export.detail." + Texts.key(one)));
        all = form.picker(
                "export-events",
                List.of(false, true),
                chosen.all(),
                one -> messages.get(one ? "export.events.all" : "export.events.fit"));
        FitText sizes = new FitText(style);
        pixels = form.picker(
                "export-least-pixels",
                TypeUnit.offered(false),
                chosen.leastPixels(),
                size -> messages.get("export.least.px", sizes.size(size)));
        points = form.picker(
                "export-least-points",
                TypeUnit.offered(true),
                chosen.leastPoints(),
                size -> messages.get("export.least.pt", sizes.size(size)));
        complete = form.check("export-complete", messages.get("export.complete"), chosen.complete());
        notes = form.check("export-notes", messages.get("export.notes"), false);
        form.row(messages.get("export.arrangement"), view);
        form.row(messages.get("export.detail"), detail);
        form.row(messages.get("export.events"), all);
        form.row(messages.get("export.least"), pixels);
        form.row(messages.get("export.least"), points);
        form.row(complete);
        form.row(notes);
    }

    ExportArrangement arrangement() {
        return new ExportArrangement(
                view.chosen(),
                complete.isSelected(),
                detail.chosen(),
                all.chosen(),
                pixels.chosen(),
                points.chosen(),
                notes.isSelected());
    }

    /**
     * Shows what goes with what is chosen.
     *
     * @param paper whether type is measured in points
     * @param picture whether there is a picture of a fixed size, in which perhaps not all events fit
     */
    void check(boolean paper, boolean picture) {
        boolean columns = arrangement().inColumns();
        detail.setVisible(columns);
        all.setVisible(columns && picture);
        pixels.setVisible(columns && !paper);
        points.setVisible(columns && paper);
        complete.setVisible(!columns);
        notes.setVisible(columns && noted);
    }
}
