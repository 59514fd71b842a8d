package masar.cli;

import java.util.Arrays;
import masar.i18n.Messages;
import masar.i18n.VisibleText;
import org.jspecify.annotations.Nullable;

/** Sentences that quote what a user typed, what a file says, or what a file is called. */
final class Quoting {

    private Quoting() {}

    /** A sentence in which nothing that is quoted hides, steers the terminal, or breaks the line. */
    static String sentence(Messages messages, String key, @Nullable Object... quoted) {
        return messages.get(
                key,
                Arrays.stream(quoted)
                        .map(one -> VisibleText.of(String.valueOf(one)))
                        .toArray());
    }
}
