package masar.app;

import masar.app.browse.ExternalViewer;
import masar.app.export.ExportMemory;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.app.state.TextSizeMemory;
import masar.app.state.ViewMemory;

/**
 * The services of the operating system that a window uses.
 *
 * @param dialogs ask for files
 * @param printers ask where to print
 * @param viewer shows web pages
 * @param exported the options of the last export
 * @param textSize the size of texts that was chosen last
 * @param view the view that was chosen last
 */
record PlatformServices(
        FileDialogs dialogs,
        PrintDialog printers,
        ExternalViewer viewer,
        ExportMemory exported,
        TextSizeMemory textSize,
        ViewMemory view) {}
