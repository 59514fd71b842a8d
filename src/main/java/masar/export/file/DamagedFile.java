package masar.export.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A file that cannot be understood: it is kept under another name, so that the next one does not replace it. */
public final class DamagedFile {

    /** More than these are not kept: something else is wrong then. */
    private static final int MOST = 1000;

    private DamagedFile() {}

    /**
     * Gives a file another name next to it that no file has.
     *
     * @return where it is now
     * @throws IOException if that is not possible; then it is where it was
     */
    public static Path setAside(Path file) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
            try {
                if (Files.notExists(aside, LinkOption.NOFOLLOW_LINKS)) {
                    return Files.move(file, aside);
                }
            } catch (FileAlreadyExistsException e) {
                // Another window was quicker with this name.
            }
        }
        throw new FileAlreadyExistsException(file + ".damaged-" + MOST);
    }
}
