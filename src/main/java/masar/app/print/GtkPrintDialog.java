package masar.app.print;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventDispatcher;
import javafx.stage.Window;
import masar.app.gtk.Gtk;
import masar.export.pdf.PrintSheet;

/** The print dialog of GTK, in the language of the system; it knows all printers and what each of them can do. */
@SuppressWarnings("restricted")
final class GtkPrintDialog implements PrintDialog {

    private static final int RESPONSE_OK = -5;
    private static final int CAN_GENERATE_PDF = 1 << 5;
    private static final int PORTRAIT = 0;
    private static final int LANDSCAPE = 1;
    private static final int MM = 3;

    @Override
    public Optional<Job> ask(Window owner, String title, PrintSheet usual) {
        try (Arena memory = Arena.ofConfined()) {
            MemorySegment dialog = Gtk.pointer("gtk_print_unix_dialog_new", memory.allocateFrom(title), activeWindow());
            // Then printers that do not accept PDF are greyed out.
            Gtk.call("gtk_print_unix_dialog_set_manual_capabilities", dialog, CAN_GENERATE_PDF);
            MemorySegment page = Gtk.pointer("gtk_page_setup_new");
            Gtk.call("gtk_page_setup_set_orientation", page, usual.width() > usual.height() ? LANDSCAPE : PORTRAIT);
            Gtk.call("gtk_print_unix_dialog_set_page_setup", dialog, page);
            Gtk.call("g_object_unref", page);
            Optional<Job> job = run(dialog, owner) == RESPONSE_OK
                    ? Optional.of(job(dialog, memory.allocateFrom(title)))
                    : Optional.empty();
            Gtk.call("gtk_widget_destroy", dialog);
            return job;
        }
    }

    /** Windows of JavaFX are windows of GTK, but it does not say which is whose. */
    private static MemorySegment activeWindow() {
        return Gtk.elements(Gtk.pointer("gtk_window_list_toplevels")).stream()
                .filter(window -> Gtk.number("gtk_window_is_active", window) != 0)
                .findFirst()
                .orElse(MemorySegment.NULL);
    }

    /** Waits for the answer. What is done to the window behind meanwhile, closing it included, counts for nothing. */
    private static int run(MemorySegment dialog, Window owner) {
        EventDispatcher dispatcher = owner.getEventDispatcher();
        owner.setEventDispatcher((event, rest) -> null);
        try {
            return Gtk.number("gtk_dialog_run", dialog);
        } finally {
            owner.setEventDispatcher(dispatcher);
        }
    }

    private static Job job(MemorySegment dialog, MemorySegment title) {
        MemorySegment page = Gtk.pointer("gtk_print_unix_dialog_get_page_setup", dialog);
        MemorySegment settings = Gtk.pointer("gtk_print_unix_dialog_get_settings", dialog);
        MemorySegment printer = Gtk.pointer("gtk_print_unix_dialog_get_selected_printer", dialog);
        MemorySegment job = Gtk.pointer("gtk_print_job_new", title, printer, settings, page);
        Gtk.call("g_object_unref", settings);
        return new GtkJob(sheet(page), job);
    }

    /** The paper and the way that it is held. */
    private static PrintSheet sheet(MemorySegment page) {
        // GTK rotates the paper, but not its margins.
        boolean turned = Gtk.number("gtk_page_setup_get_orientation", page) % 2 == LANDSCAPE;
        double sides = Math.max(margin("left", page), margin("right", page));
        double ends = Math.max(margin("top", page), margin("bottom", page));
        return PrintSheet.of(
                Gtk.length("gtk_page_setup_get_paper_width", page, MM),
                Gtk.length("gtk_page_setup_get_paper_height", page, MM),
                turned ? ends : sides,
                turned ? sides : ends);
    }

    private static double margin(String edge, MemorySegment page) {
        return Gtk.length("gtk_page_setup_get_" + edge + "_margin", page, MM);
    }

    private record GtkJob(PrintSheet sheet, MemorySegment job) implements Job {

        @Override
        public void send(Path pdf, Consumer<Outcome> then) {
            try (Arena memory = Arena.ofConfined()) {
                MemorySegment problem = memory.allocate(ValueLayout.ADDRESS);
                MemorySegment name = memory.allocateFrom(pdf.toString());
                if (Gtk.number("gtk_print_job_set_source_file", job, name, problem) == 0) {
                    MemorySegment error = problem.get(ValueLayout.ADDRESS, 0);
                    then.accept(new Failed(Gtk.message(error)));
                    Gtk.call("g_error_free", error);
                } else {
                    Gtk.call("gtk_print_job_send", job, whenDone(then), MemorySegment.NULL, MemorySegment.NULL);
                }
                // GTK keeps a reference to a job that is being sent.
                Gtk.call("g_object_unref", job);
            }
        }

        /** A function for GTK to call; it stays for good, as it cannot be given back while it runs. */
        private static MemorySegment whenDone(Consumer<Outcome> then) {
            Completed completed = (job, data, error) -> {
                Outcome outcome = error.equals(MemorySegment.NULL) ? new Sent() : new Failed(Gtk.message(error));
                // An exception that is thrown through C code ends the process.
                Platform.runLater(() -> then.accept(outcome));
            };
            return Linker.nativeLinker()
                    .upcallStub(Completed.HANDLE.bindTo(completed), Completed.SIGNATURE, Arena.global());
        }
    }

    /** GTK's {@code GtkPrintJobCompleteFunc}. */
    interface Completed {

        FunctionDescriptor SIGNATURE =
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        MethodHandle HANDLE = handle();

        void done(MemorySegment job, MemorySegment data, MemorySegment error);

        private static MethodHandle handle() {
            try {
                return MethodHandles.lookup().findVirtual(Completed.class, "done", SIGNATURE.toMethodType());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
