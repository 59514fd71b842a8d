package masar.app;

import java.nio.file.Path;
import java.util.Optional;
import masar.app.kept.GivenLook;

/**
 * How the window opens.
 *
 * @param data the dataset to show; the one that was shown last if empty
 * @param view the view line to show; what was last seen if empty
 */
public record AppOptions(Optional<Path> data, GivenLook look, Optional<String> view) {}
