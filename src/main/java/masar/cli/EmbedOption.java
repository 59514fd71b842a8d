package masar.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says whether images carry the events that they show. */
final class EmbedOption {

    @Option(names = "--embed", negatable = true, descriptionKey = "option.embed")
    private @Nullable Boolean embed;

    /** As was said; if nothing was, images of the dataset that everybody has do, and images of one's own do not. */
    boolean embeds(DataOptions data) {
        return embed != null ? embed : data.isBundled();
    }
}
