package masar.dataset.problem;

import java.nio.charset.StandardCharsets;
import masar.dataset.json.JsonTokens;
import tools.jackson.core.JsonToken;

/** Quotes a value for a sentence: as the file has it, without white space between its parts, and not endless. */
public final class Excerpt {

    /** More than a sentence quotes, in bytes. */
    private static final int MOST = 600;

    private Excerpt() {}

    /** Passes the current value and quotes it. */
    public static String next(JsonTokens tokens) {
        int start = tokens.offset();
        if (tokens.current().isScalarValue()) {
            // A text is quoted without waiting for its end, which may be far.
            return tokens.current() == JsonToken.VALUE_STRING
                    ? of(tokens.file(), start, textEnd(tokens.file(), start))
                    : tokens.string();
        }
        tokens.skip();
        return of(tokens.file(), start, tokens.offset() + 1);
    }

    /** The bytes from {@code start} to {@code end}, or the first of them. */
    static String of(byte[] file, int start, int end) {
        int stop = Math.min(Math.min(end, file.length), start + MOST);
        String text = new String(file, start, stop - start, StandardCharsets.UTF_8);
        StringBuilder compact = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quoted && i + 1 < text.length()) {
                compact.append(c).append(text.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (quoted || c > ' ') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private static int textEnd(byte[] file, int open) {
        int at = open + 1;
        while (at < file.length && at < open + MOST && file[at] != '"') {
            at += file[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
