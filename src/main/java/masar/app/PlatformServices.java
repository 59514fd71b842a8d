package masar.app;

import java.nio.file.Path;
import java.util.Optional;
import masar.app.browse.ExternalViewer;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.settings.Settings;

/**
 * The services of the operating system that a window uses.
 *
 * @param dialogs ask for files
 * @param printers ask where to print
 * @param viewer shows web pages
 * @param settings what the reader chose in earlier runs
 * @param notes the folder for notes that cannot be next to their dataset; empty if these are not to be kept
 */
record PlatformServices(
        FileDialogs dialogs, PrintDialog printers, ExternalViewer viewer, Settings settings, Optional<Path> notes) {}
