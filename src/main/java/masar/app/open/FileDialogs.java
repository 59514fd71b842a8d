package masar.app.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import masar.export.ImageFormat;
import masar.i18n.Messages;

/** Asks the reader for a file. */
public interface FileDialogs {

    /** The dataset to open; empty if the reader cancelled. */
    Optional<Path> open(Window owner, Messages messages);

    /**
     * Where to save an image; empty if the reader cancelled.
     *
     * @param format of the file
     */
    Optional<Path> save(Window owner, Messages messages, ImageFormat format);

    /** What the names of datasets end with, and those of images that may carry one. */
    private static List<String> openable() {
        return Stream.concat(
                        Stream.of("*.json"), Stream.of(ImageFormat.values()).map(format -> "*" + format.ending()))
                .toList();
    }

    /** The dialogs of the system. */
    static FileDialogs ofSystem() {
        return new FileDialogs() {
            @Override
            public Optional<Path> open(Window owner, Messages messages) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(messages.get("open.title"));
                chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("open.json"), openable()));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> save(Window owner, Messages messages, ImageFormat format) {
                FileChooser chooser = new FileChooser();
                String ending = format.ending();
                chooser.setTitle(messages.get("export.title"));
                chooser.setInitialFileName(messages.get("export.file") + ending);
                chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("export" + ending), "*" + ending));
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }
        };
    }
}
