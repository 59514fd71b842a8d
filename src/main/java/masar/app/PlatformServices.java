package masar.app;

import java.util.function.Consumer;
import masar.app.export.ExportMemory;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;

/**
 * What a window needs of the system that it runs in.
 *
 * @param dialogs ask for files
 * @param printers ask where to print
 * @param browser shows a web page
 * @param exported what was chosen to export last
 */
record PlatformServices(FileDialogs dialogs, PrintDialog printers, Consumer<String> browser, ExportMemory exported) {}
