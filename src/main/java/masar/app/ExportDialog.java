package masar.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import masar.export.ImageFile;
import masar.export.ImageRequest;
import masar.export.ImageShape;
import masar.text.Messages;
import masar.time.DateLabels;

/** Asks what to export, in which shape, size and formats, beside a picture of what that gives. */
final class ExportDialog extends Dialog<ExportChoice> {

    private final Messages messages;
    private final DateLabels labels;
    private final Choices<Boolean> what = new Choices<>();
    private final Choices<Optional<ImageShape>> shape = new Choices<>();
    private final Choices<Integer> times = new Choices<>();
    private final CheckBox complete;
    private final CheckBox transparent;
    private final Map<String, CheckBox> formats = new LinkedHashMap<>();

    /**
     * @param last what was chosen last
     * @param request the image that a choice means
     */
    ExportDialog(Window owner, AppState state, ExportChoice last, Function<ExportChoice, ImageRequest> request) {
        this.messages = state.messages();
        this.labels = state.labels();
        initOwner(owner);
        setTitle(messages.get("export.title"));
        what.add("export-all", messages.get("export.what.all"), true, last.whole());
        what.add("export-view", messages.get("export.what.view"), false, !last.whole());
        addShapes(last);
        for (int one = 1; one <= ExportChoice.LARGEST_SCALE; one++) {
            times.add("export-scale-" + one, "", one, one == last.times());
        }
        complete = check("export-complete", messages.get("export.complete"), last.complete());
        transparent = check("export-transparent", messages.get("export.transparent"), last.transparent());
        ExportPreview preview = new ExportPreview(messages);
        HBox content = new HBox(options(last), preview);
        content.getStyleClass().addAll("dialog-content", "export-content");
        getDialogPane().setContent(content);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setNodeOrientation(owner.getScene().getRoot().getNodeOrientation());
        addButtons();
        nameSizes();
        onChange(() -> {
            nameSizes();
            preview.show(request.apply(choice(ExportChoice.Way.SAVE)));
        });
    }

    private void addShapes(ExportChoice last) {
        shape.add(
                "export-shape-window",
                messages.get("export.shape.window"),
                Optional.empty(),
                last.shape().isEmpty());
        for (ImageShape one : ImageShape.values()) {
            String name = one.name().toLowerCase(Locale.ROOT);
            Optional<ImageShape> value = Optional.of(one);
            shape.add("export-shape-" + name, messages.get("export.shape." + name), value, value.equals(last.shape()));
        }
    }

    private Node options(ExportChoice last) {
        HBox boxes = new HBox();
        boxes.getStyleClass().add("export-formats");
        for (String ending : ImageFile.ENDINGS) {
            String name = ending.substring(1);
            CheckBox box = check(
                    "export-" + name,
                    name.toUpperCase(Locale.ROOT),
                    last.endings().contains(ending));
            formats.put(ending, box);
            boxes.getChildren().add(box);
        }
        VBox options = new VBox(
                Texts.section(messages.get("export.what")),
                what,
                Texts.section(messages.get("export.shape")),
                shape,
                complete,
                transparent,
                Texts.section(messages.get("export.scale")),
                times,
                Texts.section(messages.get("export.format")),
                boxes);
        options.getStyleClass().add("export-options");
        return options;
    }

    private static CheckBox check(String id, String text, boolean holds) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setSelected(holds);
        return box;
    }

    private void onChange(Runnable action) {
        what.onChange(action);
        shape.onChange(action);
        complete.selectedProperty().subscribe((before, now) -> action.run());
        transparent.selectedProperty().subscribe((before, now) -> action.run());
        times.onChange(action);
        setOnShown(shown -> action.run());
    }

    /** How many dots each size has hangs on the shape. */
    private void nameSizes() {
        ExportChoice chosen = choice(ExportChoice.Way.SAVE);
        times.rename(one -> {
            ExportChoice sized = chosen.times(one);
            return messages.get(
                    chosen.complete() ? "export.scale.wide" : "export.scale.pixels",
                    labels.number(sized.times()),
                    labels.number(Math.round(sized.width() * sized.scale())),
                    labels.number(Math.round(sized.height() * sized.scale())));
        });
    }

    private void addButtons() {
        ButtonType save = new ButtonType(messages.get("export.save"), ButtonData.OK_DONE);
        ButtonType copy = new ButtonType(messages.get("export.copy"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.get("cancel"), ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(save, copy, cancel);
        Node saving = getDialogPane().lookupButton(save);
        saving.setId("export-save");
        saving.getStyleClass().add("primary");
        formats.values()
                .forEach(box -> box.selectedProperty()
                        .subscribe(() -> saving.setDisable(endings().isEmpty())));
        getDialogPane().lookupButton(copy).setId("export-copy");
        setResultConverter(pressed -> pressed == save
                ? choice(ExportChoice.Way.SAVE)
                : pressed == copy ? choice(ExportChoice.Way.COPY) : null);
    }

    private List<String> endings() {
        return formats.entrySet().stream()
                .filter(format -> format.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private ExportChoice choice(ExportChoice.Way way) {
        List<String> endings = endings();
        return new ExportChoice(
                what.chosen(),
                shape.chosen(),
                times.chosen(),
                complete.isSelected(),
                transparent.isSelected(),
                endings.isEmpty() ? ExportChoice.USUAL.endings() : endings,
                way);
    }
}
