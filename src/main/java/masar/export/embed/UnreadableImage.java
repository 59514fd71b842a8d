package masar.export.embed;

import java.util.List;

/** An image whose files cannot be read, for a reason that its reader can do something about. */
public final class UnreadableImage extends Exception {

    private static final long serialVersionUID = 1;

    /** Why the files cannot be read. */
    public enum Reason {
        /** The image, or a file in it, is cut off or has been changed. */
        DAMAGED("image.damaged"),
        /** A password is asked for. */
        LOCKED("image.locked"),
        /** The file, or a file in it, is larger than is read. */
        TOO_LARGE("image.too-large"),
        /** It is no image of a known format. */
        FOREIGN("file.document");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final long megabytes;

    UnreadableImage(Reason reason) {
        this(reason, 0);
    }

    private UnreadableImage(Reason reason, long megabytes) {
        super(reason.key);
        this.reason = reason;
        this.megabytes = megabytes;
    }

    /** Something is larger than a number of bytes. */
    static UnreadableImage tooLarge(long most) {
        return new UnreadableImage(Reason.TOO_LARGE, most >> 20);
    }

    /** Names the sentence among those about files. */
    public String key() {
        return reason.key;
    }

    /** What the sentence quotes. */
    public List<String> arguments() {
        return reason == Reason.TOO_LARGE ? List.of(Long.toString(megabytes)) : List.of();
    }
}
