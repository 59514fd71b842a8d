package masar.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import masar.i18n.VisibleText;

/**
 * Writes to a terminal, or to what stands in for one: always UTF-8, and never a character that steers it or hides. Only
 * ends of lines, tabs, joiners and directional isolates pass, the last because Arabic sentences are written with them; texts
 * of files and arguments go through {@link VisibleText} before they come here.
 */
public final class Terminal extends Writer {

    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    /** The bits of a file's mode that say what kind it is, and two of the kinds (stat.h). */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    /** What was printed did not arrive. No exception, because the library that parses the command line reports those itself. */
    static final class Broken extends IOError {

        private static final long serialVersionUID = 1;

        private final boolean readerLeft;

        Broken(IOException cause, boolean readerLeft) {
            super(cause);
            this.readerLeft = readerLeft;
        }

        /** Whether that was on purpose: who read the pipe has had enough. */
        boolean readerLeft() {
            return readerLeft;
        }
    }

    private final Writer stream;
    private final boolean needed;
    private final Path descriptor;

    private Terminal(OutputStream stream, boolean needed, Path descriptor) {
        this.stream = new OutputStreamWriter(new BufferedOutputStream(stream), StandardCharsets.UTF_8);
        this.needed = needed;
        this.descriptor = descriptor;
    }

    /** The standard output: it is buffered, and what cannot be printed ends the command. */
    public static PrintWriter standardOutput() {
        return output(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1"));
    }

    /** @param descriptor a link whose target says what the stream is, where a system has such links */
    static PrintWriter output(OutputStream stream, Path descriptor) {
        return new PrintWriter(new Terminal(stream, true, descriptor), false);
    }

    /** The standard error: it is written at once, and nothing can be done where it is closed. */
    public static PrintWriter standardError() {
        return new PrintWriter(
                new Terminal(new FileOutputStream(FileDescriptor.err), false, Path.of("/proc/self/fd/2")), true);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        String safe = safe(new String(characters, from, length));
        attempt(() -> stream.write(safe));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String safe = safe(text.substring(from, from + length));
        attempt(() -> stream.write(safe));
    }

    @Override
    public void flush() throws IOException {
        attempt(stream::flush);
    }

    @Override
    public void close() throws IOException {
        attempt(stream::close);
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    private void attempt(Write write) throws IOException {
        try {
            write.run();
        } catch (IOException e) {
            if (needed) {
                throw new Broken(e, isPipe());
            }
            throw e;
        }
    }

    /** Writing to a pipe or a socket fails only where nobody reads it. The words of the system differ by its language. */
    private boolean isPipe() {
        try {
            int kind = (int) Files.getAttribute(descriptor, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static String safe(String text) {
        if (text.codePoints().allMatch(Terminal::passes)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            // Some formats end lines with both, as Windows does.
            boolean endsLine = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
            if (endsLine || passes(points[i])) {
                safe.appendCodePoint(points[i]);
            } else {
                safe.append(VisibleText.escaped(points[i]));
            }
        }
        return safe.toString();
    }

    private static boolean passes(int codePoint) {
        return switch (codePoint) {
            case '\n', '\t', 0x200C, 0x200D -> true;
            default -> !VisibleText.isInvisible(codePoint) || (codePoint >= FIRST_ISOLATE && codePoint <= LAST_ISOLATE);
        };
    }
}
