package masar.app;

import masar.app.browse.ExternalViewer;
import masar.app.export.ExportMemory;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;

/**
 * The services of the operating system that a window uses.
 *
 * @param dialogs ask for files
 * @param printers ask where to print
 * @param viewer shows web pages
 * @param exported the options of the last export
 */
record PlatformServices(FileDialogs dialogs, PrintDialog printers, ExternalViewer viewer, ExportMemory exported) {}
