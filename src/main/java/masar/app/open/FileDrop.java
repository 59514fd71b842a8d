package masar.app.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped anywhere on a window. */
public final class FileDrop {

    private FileDrop() {}

    /**
     * Accepts files.
     *
     * @param open opens one; of several that are dropped together, the first
     */
    public static void install(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            files.stream().findFirst().map(File::toPath).ifPresent(open);
            event.setDropCompleted(!files.isEmpty());
        });
    }
}
