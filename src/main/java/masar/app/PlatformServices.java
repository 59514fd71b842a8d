package masar.app;

import java.util.function.Consumer;
import masar.app.export.ExportMemory;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;

/**
 * The services of the operating system that a window uses.
 *
 * @param dialogs ask for files
 * @param printers ask where to print
 * @param browser shows a web page
 * @param exported the options of the last export
 */
record PlatformServices(FileDialogs dialogs, PrintDialog printers, Consumer<String> browser, ExportMemory exported) {}
