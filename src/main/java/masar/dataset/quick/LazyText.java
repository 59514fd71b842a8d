package masar.dataset.quick;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import masar.model.LocalizedText;

/**
 * A text that stays in the bytes of its file until someone reads it: of a million events few are ever looked at, and
 * their texts are most of a file.
 */
final class LazyText extends LocalizedText {

    /** In place of an opening quote where there is no text. */
    static final int NONE = -1;

    private final byte[] file;
    private final int ar;
    private final int en;

    /**
     * @param ar the opening quote of the Arabic text
     * @param en the opening quote of the English text, or {@link #NONE}
     */
    LazyText(byte[] file, int ar, int en) {
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

    private String text(int open) {
        int end = open + 1;
        boolean escaped = false;
        while (file[end] != '"') {
            escaped |= file[end] == '\\';
            end += file[end] == '\\' ? 2 : 1;
        }
        String text = new String(file, open + 1, end - open - 1, StandardCharsets.UTF_8);
        return escaped ? unescaped(text) : text;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (text.charAt(i)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    default -> text.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
