package masar.export.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Ends work that knows of no progress but writes now and then, once it is cancelled. */
public final class StoppingStream extends FilterOutputStream {

    private final Progress progress;

    public StoppingStream(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    /** @throws InterruptedIOException if the work was cancelled */
    @Override
    public void write(int b) throws IOException {
        goOn();
        out.write(b);
    }

    /** @throws InterruptedIOException if the work was cancelled */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        goOn();
        out.write(bytes, offset, length);
    }

    private void goOn() throws InterruptedIOException {
        if (progress.cancelled()) {
            throw new InterruptedIOException();
        }
    }
}
