package masar.dataset.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import masar.model.LocalizedText;

/**
 * A text that stays in the bytes of its file until someone reads it: of a million events few are ever looked at, and
 * their texts are most of a file.
 */
public final class LazyText extends LocalizedText {

    /** In place of an opening quote where there is no text. */
    public static final int NONE = -1;

    private final byte[] file;
    private final int ar;
    private final int en;

    /**
     * A text of a file that has been found to be JSON.
     *
     * @param ar the offset of the opening quote of the Arabic text
     * @param en that of the English text, or {@link #NONE}
     */
    public LazyText(byte[] file, int ar, int en) {
        this.file = file;
        this.ar = ar;
        this.en = en;
    }

    @Override
    public String ar() {
        return text(ar);
    }

    @Override
    public Optional<String> en() {
        return en == NONE ? Optional.empty() : Optional.of(text(en));
    }

    @Override
    public boolean isEmpty() {
        return ar + 1 == file.length || file[ar + 1] == '"';
    }

    private String text(int open) {
        int end = open + 1;
        boolean escaped = false;
        while (end < file.length && file[end] != '"') {
            escaped |= file[end] == '\\';
            end += file[end] == '\\' ? 2 : 1;
        }
        return escaped ? decoded(open, end + 1) : new String(file, open + 1, end - open - 1, StandardCharsets.UTF_8);
    }

    private String decoded(int start, int end) {
        try (JsonTokens tokens = new JsonTokens(file, start, Math.min(end, file.length), "", "")) {
            tokens.next();
            return tokens.string();
        }
    }
}
