package masar.export.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import masar.export.file.ExportException.Reason;

/** The folder in which a user's settings and notes are kept. What somebody looks for and notes is for nobody else. */
public final class OwnFolder {

    private OwnFolder() {}

    /**
     * Makes a folder that only its owner may enter, unless there is one.
     *
     * @throws ExportException if that is not possible
     */
    public static void make(Path folder) throws ExportException {
        boolean modes = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = modes
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, own);
            }
        } catch (FileAlreadyExistsException e) {
            throw new ExportException(Reason.NOT_A_FOLDER, folder);
        } catch (AccessDeniedException e) {
            throw new ExportException(Reason.FOLDER_READ_ONLY, Objects.requireNonNullElse(folder.getParent(), folder));
        } catch (IOException e) {
            throw new ExportException(folder, e);
        }
    }
}
