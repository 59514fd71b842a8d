package masar.export.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;

/** A file was not written, for a reason that the user can do something about. A file that was there is unchanged. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why a file was not written. */
    public enum Reason {
        /** The name does not end as the format's files do. */
        WRONG_NAME,
        FOLDER_MISSING,
        NOT_A_FOLDER,
        FOLDER_READ_ONLY,
        /** There is a folder of that name. */
        IS_A_FOLDER,
        FILE_READ_ONLY,
        /** There is a pipe, a socket or a device of that name, or a link to one. */
        NOT_A_FILE,
        /** There is a link of that name that leads nowhere or to itself. */
        BROKEN_LINK,
        DISK_FULL,
        /** The disk has space, but not for another file: its table of files is full. */
        NO_MORE_FILES,
        /** There is a file of that name that the user did not choose to replace. */
        EXISTS,
        /** The lanes need more height than the image has. */
        TOO_LOW,
        /** Not all events fit in type that can be read. */
        TOO_SMALL,
        /** A page of a document has no space for a card. */
        PAGE_TOO_SMALL,
        /** A card for every event would make the image higher than an image can be. */
        TOO_HIGH,
        /** The events are more than an image can carry. */
        TOO_MUCH_DATA,
        /** {@link Progress#cancelled()} returned true. */
        CANCELLED,
        /** Any other error of the system. */
        FAILED;

        private String key() {
            return "error." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String path;
    private final String detail;

    /** @param path what the reason is about: the file, or its folder */
    public ExportException(Reason reason, Path path) {
        this(reason, path, "");
    }

    /** @param detail what else is to be said, such as the ending that the name should have */
    public ExportException(Reason reason, Path path, String detail) {
        super(reason + " " + path + " " + detail);
        this.reason = reason;
        this.path = path.toString();
        this.detail = detail;
    }

    public ExportException(Path path, Throwable cause) {
        this(Reason.FAILED, path, words(cause));
        initCause(cause);
    }

    /** The system's message, unless it only names a file: that would be the temporary one, which users do not know. */
    private static String words(Throwable cause) {
        return cause instanceof FileSystemException file
                ? Objects.requireNonNullElse(file.getReason(), cause.getClass().getSimpleName())
                : String.valueOf(cause.getMessage());
    }

    /** A file of that name exists and was not chosen to be replaced. */
    public static ExportException exists(Path file) {
        return new ExportException(Reason.EXISTS, file);
    }

    /** The image is lower than it needs to be, which is {@code height} px. */
    public static ExportException tooLow(int height) {
        return new ExportException(Reason.TOO_LOW, Path.of(""), Integer.toString(height));
    }

    /** The image is smaller than its events need, which is {@code width} by {@code height} px. */
    public static ExportException tooSmall(int width, int height) {
        return new ExportException(Reason.TOO_SMALL, Path.of(""), width + "\u00d7" + height);
    }

    /** A page of a document is too small for a card. */
    public static ExportException pageTooSmall() {
        return new ExportException(Reason.PAGE_TOO_SMALL, Path.of(""));
    }

    /** The image would be {@code height} pixels high, which is too many. */
    public static ExportException tooHigh(int height) {
        return new ExportException(Reason.TOO_HIGH, Path.of(""), Integer.toString(height));
    }

    /** The events that the image should carry take more than {@code megabytes}. */
    public static ExportException tooMuchData(int megabytes) {
        return new ExportException(Reason.TOO_MUCH_DATA, Path.of(""), Integer.toString(megabytes));
    }

    /** Why the file was not written. */
    public Reason reason() {
        return reason;
    }

    /** One sentence for the user: what happened and what to do about it. */
    public String sentence(Language language) {
        return Messages.of(Messages.Bundle.EXPORT, language)
                .get(reason.key(), BidiText.leftToRight(path, language), BidiText.leftToRight(detail, language));
    }
}
