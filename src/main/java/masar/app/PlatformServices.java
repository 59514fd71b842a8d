package masar.app;

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
 */
record PlatformServices(FileDialogs dialogs, PrintDialog printers, ExternalViewer viewer, Settings settings) {}
