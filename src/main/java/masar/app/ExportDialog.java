package masar.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import masar.export.ImageRequest;
import masar.export.ImageShape;
import masar.text.Messages;
import masar.time.DateLabels;

/** Asks what to export, in which shape and how large, beside a picture of what that gives. */
final class ExportDialog extends Dialog<ExportChoice> {

    private final Messages messages;
    private final DateLabels labels;
    private final ToggleGroup what = new ToggleGroup();
    private final ToggleGroup shape = new ToggleGroup();
    private final ToggleGroup times = new ToggleGroup();
    private final CheckBox complete = new CheckBox();
    private final CheckBox transparent = new CheckBox();
    private final VBox options = new VBox();

    /**
     * @param last what was chosen last
     * @param request the image that a choice means
     */
    ExportDialog(Window owner, AppState state, ExportChoice last, Function<ExportChoice, ImageRequest> request) {
        this.messages = state.messages();
        this.labels = state.labels();
        initOwner(owner);
        setTitle(messages.get("export.title"));
        options.getStyleClass().add("export-options");
        addWhat(last);
        addShapes(last);
        addSizes(last);
        addCheck(complete, "complete", last.complete());
        addCheck(transparent, "transparent", last.transparent());
        ExportPreview preview = new ExportPreview(messages);
        HBox content = new HBox(options, preview);
        content.getStyleClass().addAll("dialog-content", "export-content");
        getDialogPane().setContent(content);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setNodeOrientation(owner.getScene().getRoot().getNodeOrientation());
        addButtons();
        Runnable changed = () -> {
            nameSizes();
            preview.show(request.apply(choice(ExportChoice.Way.SAVE)));
        };
        what.selectedToggleProperty().subscribe((before, now) -> changed.run());
        shape.selectedToggleProperty().subscribe((before, now) -> changed.run());
        complete.selectedProperty().subscribe((before, now) -> changed.run());
        transparent.selectedProperty().subscribe((before, now) -> changed.run());
        nameSizes();
        setOnShown(shown -> changed.run());
    }

    private void addCheck(CheckBox box, String name, boolean holds) {
        box.setText(messages.get("export." + name));
        box.setId("export-" + name);
        box.setSelected(holds);
        options.getChildren().add(box);
    }

    private void addWhat(ExportChoice last) {
        options.getChildren()
                .addAll(
                        Texts.section(messages.get("export.what")),
                        choice(what, "export-all", messages.get("export.what.all"), true, last.whole()),
                        choice(what, "export-view", messages.get("export.what.view"), false, !last.whole()));
    }

    private void addShapes(ExportChoice last) {
        options.getChildren()
                .addAll(
                        Texts.section(messages.get("export.shape")),
                        choice(
                                shape,
                                "export-shape-window",
                                messages.get("export.shape.window"),
                                Optional.empty(),
                                last.shape().isEmpty()));
        for (ImageShape one : ImageShape.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            Optional<ImageShape> value = Optional.of(one);
            options.getChildren()
                    .add(choice(
                            shape,
                            "export-shape-" + name,
                            messages.get("export.shape." + name),
                            value,
                            last.shape().equals(value)));
        }
    }

    private void addSizes(ExportChoice last) {
        options.getChildren().add(Texts.section(messages.get("export.scale")));
        for (int one = 1; one <= ExportChoice.LARGEST_SCALE; one++) {
            options.getChildren().add(choice(times, "export-scale-" + one, "", one, one == last.times()));
        }
    }

    /** How many dots each size has hangs on the shape. */
    private void nameSizes() {
        ExportChoice chosen = choice(ExportChoice.Way.SAVE);
        times.getToggles().forEach(toggle -> {
            ExportChoice sized = chosen.times((Integer) toggle.getUserData());
            ((RadioButton) toggle)
                    .setText(messages.get(
                            chosen.complete() ? "export.scale.wide" : "export.scale.pixels",
                            labels.number(sized.times()),
                            labels.number(Math.round(sized.width() * sized.scale())),
                            labels.number(Math.round(sized.height() * sized.scale()))));
        });
    }

    private void addButtons() {
        ButtonType save = new ButtonType(messages.get("export.save"), ButtonData.OK_DONE);
        ButtonType copy = new ButtonType(messages.get("export.copy"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.get("cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(save, copy, cancel);
        getDialogPane().lookupButton(save).setId("export-save");
        getDialogPane().lookupButton(save).getStyleClass().add("primary");
        getDialogPane().lookupButton(copy).setId("export-copy");
        setResultConverter(pressed -> pressed == save
                ? choice(ExportChoice.Way.SAVE)
                : pressed == copy ? choice(ExportChoice.Way.COPY) : null);
    }

    @SuppressWarnings("unchecked")
    private ExportChoice choice(ExportChoice.Way way) {
        return new ExportChoice(
                (Boolean) what.getSelectedToggle().getUserData(),
                (Optional<ImageShape>) shape.getSelectedToggle().getUserData(),
                (Integer) times.getSelectedToggle().getUserData(),
                complete.isSelected(),
                transparent.isSelected(),
                way);
    }

    private static RadioButton choice(ToggleGroup group, String id, String text, Object value, boolean holds) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setUserData(value);
        button.setToggleGroup(group);
        button.setSelected(holds);
        return button;
    }
}
