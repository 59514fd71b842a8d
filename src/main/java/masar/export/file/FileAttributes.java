package masar.export.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a file. */
final class FileAttributes {

    private FileAttributes() {}

    /** Gives one file the mode, owner and group of another one, as far as the system lets; nothing if that is not there. */
    static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView now =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old == null || now == null) {
            copyAcl(from, to);
            return;
        }
        PosixFileAttributes kept = old.readAttributes();
        PosixFileAttributes own = now.readAttributes();
        boolean sameGroup = own.group().equals(kept.group()) || done(() -> now.setGroup(kept.group()));
        if (!own.owner().equals(kept.owner())) {
            done(() -> now.setOwner(kept.owner()));
        }
        Set<PosixFilePermission> mode = EnumSet.noneOf(PosixFilePermission.class);
        mode.addAll(kept.permissions());
        if (!sameGroup) {
            // Another group must not gain what was meant for the old one.
            mode.removeAll(Set.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.GROUP_EXECUTE));
        }
        done(() -> now.setPermissions(mode));
    }

    private static void copyAcl(Path from, Path to) throws IOException {
        AclFileAttributeView old = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView now = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (old != null && now != null) {
            done(() -> now.setAcl(old.getAcl()));
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    /** Only an administrator may give files away, and some file systems have no modes at all. */
    private static boolean done(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
