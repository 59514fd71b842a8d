package masar.dataset;

import java.util.List;
import java.util.Optional;
import masar.dataset.problem.Places;

/** Knows by their first bytes the files that are easily taken for JSON in UTF-8. */
final class FileFormat {

    /** gzip, zip, xz, bzip2, Zstandard, 7-Zip. */
    private static final List<int[]> COMPRESSED = List.of(
            new int[] {0x1F, 0x8B},
            new int[] {'P', 'K', 3, 4},
            new int[] {0xFD, '7', 'z', 'X', 'Z', 0},
            new int[] {'B', 'Z', 'h'},
            new int[] {0x28, 0xB5, 0x2F, 0xFD},
            new int[] {'7', 'z', 0xBC, 0xAF});

    /** What Masar writes and other pictures: PNG, PDF, SVG and HTML, JPEG, GIF. */
    private static final List<int[]> DOCUMENTS = List.of(
            new int[] {0x89, 'P', 'N', 'G'},
            new int[] {'%', 'P', 'D', 'F'},
            new int[] {'<'},
            new int[] {0xFF, 0xD8, 0xFF},
            new int[] {'G', 'I', 'F', '8'});

    private FileFormat() {}

    /** The key of a sentence that says what a file is, if it is nothing that a parser need look at. */
    static Optional<String> other(byte[] file) {
        if (isBlank(file)) {
            return Optional.of("file.empty");
        }
        if (COMPRESSED.stream().anyMatch(start -> begins(file, start))) {
            return Optional.of("file.compressed");
        }
        if (DOCUMENTS.stream().anyMatch(start -> begins(file, start))) {
            return Optional.of("file.document");
        }
        boolean marked = begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF);
        return marked || hasWideCharacters(file) ? Optional.of("file.utf16") : Optional.empty();
    }

    private static boolean begins(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** JSON begins with an ASCII character, which has NUL bytes next to it in UTF-16 and UTF-32. */
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
