package masar.export.file;

import java.nio.file.Path;

/** A program that writes half of a file, says so, and waits until it is ended from outside. */
final class HalfWritten {

    static final int READY = '+';

    private HalfWritten() {}

    /**
     * Writes the first half of a file.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws Exception {
        new SafeFile().write(Path.of(arguments[0]), out -> {
            out.write(new byte[1 << 20]);
            System.out.write(READY);
            System.out.flush();
            for (; ; ) {
                java.util.concurrent.locks.LockSupport.park();
            }
        });
    }
}
