package masar.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The options with which to open the window.
 *
 * @param data the dataset to show; the one that was shown last if empty
 * @param fresh whether to begin without what was chosen before, and to keep nothing
 * @param view the view line to show
 */
public record WindowOptions(Optional<Path> data, GivenStyle style, boolean fresh, Optional<String> view) {}
