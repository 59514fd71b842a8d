package masar.about;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build knows about itself. */
public final class Build {

    private Build() {}

    /** The version of Masar, such as {@code 0.1.0}. */
    public static String version() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("version.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
