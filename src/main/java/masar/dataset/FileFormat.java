package masar.dataset;

import java.util.Optional;

/** Knows by their first bytes the files that are easily taken for JSON in UTF-8. */
final class FileFormat {

    private FileFormat() {}

    /** The key of a sentence that says what a file is, if it is nothing that a parser need look at. */
    static Optional<String> other(byte[] file) {
        if (isBlank(file)) {
            return Optional.of("file.empty");
        }
        if (begins(file, 0x1F, 0x8B) || begins(file, 'P', 'K', 3, 4)) {
            return Optional.of("file.compressed");
        }
        boolean marked = begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF);
        return marked || hasWideCharacters(file) ? Optional.of("file.utf16") : Optional.empty();
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** JSON begins with an ASCII character, which has NUL bytes beside it in UTF-16 and UTF-32. */
    private static boolean hasWideCharacters(byte[] file) {
        if (file.length < 4) {
            return false;
        }
        boolean before = file[0] == 0 && (file[1] != 0 || file[2] != 0 || file[3] != 0);
        boolean behind = file[0] != 0 && file[1] == 0;
        return before || behind;
    }

    private static boolean isBlank(byte[] file) {
        int at = Places.hasByteOrderMark(file) ? 3 : 0;
        while (at < file.length && (file[at] == ' ' || (file[at] >= '\t' && file[at] <= '\r'))) {
            at++;
        }
        return at == file.length;
    }
}
