package masar.app.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import masar.app.export.ExportChoice.Extent;
import masar.app.export.ExportChoice.Way;
import masar.app.ui.ScaledDialog;
import masar.app.ui.ScrollPanes;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.time.DateLabels;

/** Asks what to export and in which size, look and formats; shows a preview of the result. */
public final class ExportDialog extends Dialog<ExportChoice> {

    private static final double OPTIONS_WIDTH = 400;
    /** Between options and preview. */
    private static final double GAP = 24;

    private final Messages messages;
    private final ExportSource source;
    private final ExtentRows extent;
    private final ArrangementRows arrangement;
    private final SizeRows size;
    private final LookRows look;
    private final FileRows files;
    private final ExportPreview preview;
    private final Map<Way, ButtonType> ways = new EnumMap<>(Way.class);
    private Set<Way> offered = EnumSet.noneOf(Way.class);

    /** @param last what was chosen last */
    public ExportDialog(Window owner, ExportSource source, ExportChoice last) {
        this.source = source;
        this.messages = Messages.of(Messages.Bundle.APP, source.style().language());
        initOwner(owner);
        setTitle(messages.get("export.title"));
        ExportForm form = new ExportForm(this::update);
        extent = new ExtentRows(
                form, last.extent(), last.extent() == Extent.PERIOD ? last.period() : source.period(), messages);
        form.line();
        arrangement =
                new ArrangementRows(form, last.arrangement(), !source.notes().isEmpty(), messages, source.style());
        form.line();
        size = new SizeRows(form, last.size(), messages, new DateLabels(source.style()));
        form.line();
        files = new FileRows(form, last.files(), last.document(), source.shipped(), messages);
        form.line();
        look = new LookRows(form, last.look(), messages);
        Dimension2D space = ScaledDialog.space();
        preview =
                new ExportPreview(messages, source.style(), space.getWidth() - OPTIONS_WIDTH - GAP, space.getHeight());
        ScrollPane options = scrolling(form, preview.getPrefHeight());
        HBox content = new HBox(GAP, options, preview);
        content.getStyleClass().addAll("dialog-content", "export-content");
        ScaledDialog.build(this, content, owner);
        addButtons();
        getDialogPane().getScene().focusOwnerProperty().subscribe((before, now) -> {
            if (now != null) {
                ScrollPanes.reveal(options, now);
            }
        });
        preview.refusedProperty().subscribe(refused -> enableWays());
        setOnShown(shown -> update());
        setOnHidden(hidden -> preview.close());
    }

    private static ScrollPane scrolling(Node form, double height) {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        ScrollPanes.withoutCache(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-options");
        scroll.setPrefWidth(OPTIONS_WIDTH);
        scroll.setPrefHeight(height);
        return scroll;
    }

    private void addButtons() {
        ways.put(Way.SAVE, new ButtonType(messages.get("export.save"), ButtonData.OK_DONE));
        ways.put(Way.COPY, new ButtonType(messages.get("export.copy"), ButtonData.OTHER));
        ways.put(Way.PRINT, new ButtonType(messages.get("view.print"), ButtonData.OTHER));
        getDialogPane().getButtonTypes().setAll(ways.values());
        getDialogPane().getButtonTypes().add(new ButtonType(messages.get("cancel"), ButtonData.CANCEL_CLOSE));
        ways.keySet().forEach(way -> button(way).setId("export-" + Texts.key(way)));
        button(Way.SAVE).getStyleClass().add("primary");
        setResultConverter(pressed -> ways.keySet().stream()
                .filter(way -> ways.get(way) == pressed)
                .findFirst()
                .map(this::choice)
                .orElse(null));
    }

    private Node button(Way way) {
        return getDialogPane().lookupButton(ways.get(way));
    }

    /** Updates the preview if the choice can be exported; a problem is shown and leaves the preview as it was. */
    private void update() {
        boolean anExtent = extent.check();
        ExportArrangement arranged = arrangement.arrangement();
        boolean anyFile = files.check(arranged.inColumns());
        ExportChoice choice = choice(Way.SAVE);
        boolean aSize = size.check(!choice.documentOnly(), arranged.anyHeight());
        boolean possible = anExtent && aSize;
        arrangement.check(choice.documentOnly() || size.size().shape().paper(), !choice.documentOnly());
        offered = possible
                ? anyFile ? EnumSet.allOf(Way.class) : EnumSet.complementOf(EnumSet.of(Way.SAVE))
                : EnumSet.noneOf(Way.class);
        enableWays();
        if (possible) {
            preview.show(source.request(choice(Way.SAVE)), choice.documentOnly());
        }
    }

    /** What the choice allows, unless the preview found that its image cannot be made. */
    private void enableWays() {
        boolean refused = preview.refusedProperty().get();
        ways.keySet().forEach(way -> button(way).setDisable(refused || !offered.contains(way)));
    }

    private ExportChoice choice(Way way) {
        return new ExportChoice(
                extent.extent(),
                extent.period(),
                arrangement.arrangement(),
                size.size(),
                look.look(),
                files.files(),
                files.document(),
                way);
    }
}
