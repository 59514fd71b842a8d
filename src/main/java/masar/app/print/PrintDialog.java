package masar.app.print;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import masar.export.drawing.Drawing;
import masar.export.pdf.PrintSheet;

/** Asks the reader where and how to print. Only on the JavaFX thread. */
public interface PrintDialog {

    /**
     * Asks and waits for the answer; empty if the reader thought better of it.
     *
     * @param title of what is printed
     */
    Optional<Job> ask(Window owner, String title, Drawing drawing);

    /** What the reader chose. */
    interface Job {

        PrintSheet sheet();

        /**
         * Hands a document over.
         *
         * @param pdf with pages like the sheet; must stay until the process ends
         * @param then hears how it went, on the JavaFX thread
         */
        void send(Path pdf, Consumer<Outcome> then);
    }

    /** What became of a document. */
    sealed interface Outcome {}

    /** The printer, or its queue, has it. */
    record Sent() implements Outcome {}

    /** Another program shows it and can print it. */
    record Shown() implements Outcome {}

    /**
     * It will not be printed.
     *
     * @param reason what the system says
     */
    record Failed(String reason) implements Outcome {}

    /**
     * The dialogue of the system. On Linux it is GTK's, like that for files. Elsewhere Java reaches it only through AWT's
     * windows, and those do not go together with JavaFX on every system: there the system's own program for documents
     * shows what is to be printed, and has the dialogue.
     *
     * @param viewer shows a document
     */
    static PrintDialog ofSystem(Consumer<String> viewer) {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = System.getProperty("glass.platform", "").equals("Headless");
        return linux && !headless ? new GtkPrintDialog() : throughViewer(viewer);
    }

    /** Has nothing to ask: sheets are A4 and the viewer does the rest. */
    static PrintDialog throughViewer(Consumer<String> viewer) {
        return (owner, title, drawing) -> Optional.of(new Job() {
            @Override
            public PrintSheet sheet() {
                return PrintSheet.a4(drawing);
            }

            @Override
            public void send(Path pdf, Consumer<Outcome> then) {
                viewer.accept(pdf.toUri().toString());
                then.accept(new Shown());
            }
        });
    }
}
