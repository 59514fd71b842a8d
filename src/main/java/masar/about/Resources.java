package masar.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The texts that the build puts into the package. */
final class Resources {

    private Resources() {}

    /**
     * A text that every build has.
     *
     * @throws IllegalStateException if this one has not
     */
    static String text(String name) {
        return ifPresent(name).orElseThrow(() -> new IllegalStateException("The build has no " + name));
    }

    static Optional<String> ifPresent(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(unixLines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some licences have lines as Windows ends them. */
    static String unixLines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
