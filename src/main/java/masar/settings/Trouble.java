package masar.settings;

import java.nio.file.Path;

/**
 * Why a window starts without what was kept.
 *
 * @param file what that is about: where the file is now
 */
public record Trouble(Kind kind, Path file) {

    /** What is the matter with the file. */
    public enum Kind {
        /** It was damaged and has another name now; a new one takes its place. */
        DAMAGED,
        /** A later version of Masar has written it. It is left alone, and nothing is kept. */
        NEWER,
        /** It cannot be read. It is left alone, and nothing is kept. */
        UNREADABLE
    }
}
