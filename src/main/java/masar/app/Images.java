package masar.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.stage.Stage;
import masar.app.export.ExportChoice;
import masar.app.export.ExportDialog;
import masar.app.export.ExportFiles;
import masar.app.export.ExportMemory;
import masar.app.export.ExportSize;
import masar.app.export.ExportSource;
import masar.app.export.Exporting;
import masar.app.print.Printing;
import masar.app.state.AppState;
import masar.app.views.Views;
import masar.export.poster.ImagePreset;
import masar.export.poster.ImageRequest;
import masar.i18n.BidiText;

/** Makes images of what the window shows: files, on the clipboard or on paper. */
final class Images {

    private final Stage stage;
    private final AppState state;
    private final Supplier<Views> views;
    private final PlatformServices services;
    private final ExportMemory memory;

    /** @param views those of the moment */
    Images(Stage stage, AppState state, Supplier<Views> views, PlatformServices services) {
        this.stage = stage;
        this.state = state;
        this.views = views;
        this.services = services;
        this.memory = new ExportMemory(services.settings().section("export"));
    }

    /** Asks what to export and exports it. */
    void export() {
        ExportSource source = source();
        new ExportDialog(stage, source, memory.last()).showAndWait().ifPresent(choice -> {
            memory.keep(choice);
            switch (choice.way()) {
                case SAVE -> save(source.request(choice), choice.files());
                case COPY -> new Exporting(state, this::showFolder).copy(source.request(choice));
                case PRINT -> print(source, choice);
            }
        });
    }

    private ExportSource source() {
        return ExportSource.of(state, views.get().period());
    }

    private void save(ImageRequest request, ExportFiles files) {
        services.dialogs()
                .save(stage, state.messages(), files.formats().getFirst())
                .ifPresent(file -> new Exporting(state, this::showFolder).save(request, file, files));
    }

    /** Prints with the options of the last export, or with the defaults. */
    void print() {
        print(source(), memory.last());
    }

    private void print(ExportSource source, ExportChoice choice) {
        ImageRequest image = source.request(choice);
        // Paper does not have the shape of a window.
        boolean shaped = choice.size().shape() != ExportSize.Shape.WINDOW;
        new Printing(state, () -> stage, services.printers()).print(shaped ? image : image.shaped(ImagePreset.A4));
    }

    private void showFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        services.viewer().show(Objects.requireNonNull(folder).toUri().toString(), shown -> {
            if (!shown) {
                state.notices()
                        .offerCopy(
                                () -> state.messages()
                                        .get(
                                                "export.folder.failed",
                                                BidiText.leftToRight(folder.toString(), state.language())),
                                "print.unshown.copy",
                                folder::toString);
            }
        });
    }
}
