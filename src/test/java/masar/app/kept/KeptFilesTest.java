package masar.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.dataset.json.JsonFields;
import masar.settings.Section;
import masar.settings.Settings;
import org.junit.jupiter.api.Test;

class KeptFilesTest {

    private final Section section = Settings.fresh().section("files");
    private final KeptFiles files = new KeptFiles(section);

    private static Path file(int number) {
        return Path.of("/data/" + number + ".json");
    }

    private Optional<Object> seen(Path file) {
        return files.seen(Optional.of(file)).map(JsonFields::values).map(values -> values.get("at"));
    }

    private void open(int number) {
        files.opened(Optional.of(file(number)));
    }

    @Test
    void theLatestFileComesFirstAndOnce() {
        open(1);
        open(2);
        open(1);

        assertThat(files.recent()).containsExactly(file(1), file(2));
        assertThat(files.last()).contains(file(1));
    }

    @Test
    void theDatasetThatEverybodyHasIsNoFile() {
        open(1);
        files.opened(Optional.empty());
        files.keep(Optional.empty(), Map.of("at", 5));

        assertThat(files.last()).isEmpty();
        assertThat(files.recent()).containsExactly(file(1));
        assertThat(files.seen(Optional.empty()).flatMap(seen -> seen.integer("at")))
                .contains(5);
    }

    @Test
    void whatWasSeenOfEachFileStaysWithIt() {
        open(1);
        files.keep(Optional.of(file(1)), Map.of("at", 1));
        open(2);
        files.keep(Optional.of(file(2)), Map.of("at", 2));
        open(1);

        assertThat(seen(file(1))).contains(1);
        assertThat(seen(file(2))).contains(2);
        assertThat(seen(file(3))).isEmpty();
    }

    @Test
    void theOldestAreForgotten() {
        IntStream.rangeClosed(1, KeptFiles.MOST + 1).forEach(number -> {
            open(number);
            files.keep(Optional.of(file(number)), Map.of("at", number));
        });

        assertThat(seen(file(1))).isEmpty();
        assertThat(seen(file(2))).contains(2);
        assertThat(files.recent()).hasSize(KeptFiles.OFFERED).first().isEqualTo(file(KeptFiles.MOST + 1));
    }

    @Test
    void whatIsNoFileIsPassedOver() {
        section.put("last", "relative.json");
        section.put(
                "recent",
                List.of("text", 7, Map.of(), Map.of("file", "a\0b"), Map.of("file", "x"), Map.of("file", "/a.json")));

        assertThat(files.last()).isEmpty();
        assertThat(files.recent()).containsExactly(Path.of("/a.json"));
        section.put("last", 7);
        assertThat(files.last()).isEmpty();
    }
}
