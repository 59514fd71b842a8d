package masar.export.embed;

/**
 * A JSON file inside an image.
 *
 * @param name of Latin letters, digits, hyphens and dots; at most 79, which is the longest that PNG allows
 * @param content UTF-8 without NUL, at most {@link #MOST} bytes; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record EmbeddedFile(String name, byte[] content) {

    /** In bytes. An image from elsewhere may claim to hold any amount, packed a thousand times smaller. */
    public static final int MOST = 32 << 20;

    /** What it is, as a media type. */
    static final String TYPE = "application/json";
}
