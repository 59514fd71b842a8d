package masar.app.print;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import masar.app.browse.ExternalViewer;
import masar.export.pdf.PrintSheet;

/** Asks the reader where and how to print. Only on the JavaFX thread. */
public interface PrintDialog {

    /**
     * Asks and waits for the answer; empty if the reader cancelled.
     *
     * @param title of what is printed
     * @param usual the sheet that suits it best, unless the reader chooses another one
     */
    Optional<Job> ask(Window owner, String title, PrintSheet usual);

    /** What the reader chose. */
    interface Job {

        PrintSheet sheet();

        /**
         * Hands a document over.
         *
         * @param pdf with pages like the sheet; must stay until the process ends
         * @param then receives the outcome, on the JavaFX thread
         */
        void send(Path pdf, Consumer<Outcome> then);
    }

    /** What became of a document. */
    sealed interface Outcome {}

    /** The printer, or its queue, has it. */
    record Sent() implements Outcome {}

    /** Another program shows it and can print it. */
    record Shown() implements Outcome {}

    /** No program was found that shows it. */
    record NotShown(Path pdf) implements Outcome {}

    /**
     * It will not be printed.
     *
     * @param reason the system's message
     */
    record Failed(String reason) implements Outcome {}

    /**
     * The dialog of the system. On Linux it is GTK's, like that for files. Elsewhere Java reaches it only through AWT's
     * windows, which do not work together with JavaFX on every system: there the system's own viewer shows the document
     * and has a print dialog.
     *
     * @param viewer shows a document
     */
    static PrintDialog ofSystem(ExternalViewer viewer) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = System.getProperty("glass.platform", "").equals("Headless");
        return linux && !headless ? new GtkPrintDialog() : throughViewer(viewer);
    }

    /** Asks nothing: sheets are A4, and the viewer does the rest. */
    static PrintDialog throughViewer(ExternalViewer viewer) {
        return (owner, title, usual) -> Optional.of(new Job() {
            @Override
            public PrintSheet sheet() {
                return usual;
            }

            @Override
            public void send(Path pdf, Consumer<Outcome> then) {
                viewer.show(pdf.toUri().toString(), shown -> then.accept(shown ? new Shown() : new NotShown(pdf)));
            }
        });
    }
}
