package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import masar.dataset.ReadResult.Loaded;
import masar.model.LocalizedText;
import masar.model.Timeline;
import org.junit.jupiter.api.Test;

class TimelineWriterTest {

    private static final int FILES = 2_000;

    private static byte[] written(Timeline timeline) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TimelineWriter.write(timeline, bytes);
        return bytes.toByteArray();
    }

    private static Timeline bundled() {
        return Reading.timeline(DatasetReader.readBundled());
    }

    @Test
    void theShippedDatasetIsReadBackAsItWas() throws IOException {
        assertThat(Reading.read(written(bundled()))).isEqualTo(new Loaded(bundled(), List.of()));
    }

    @Test
    void everyAcceptedFileIsReadBackAndWrittenAlike() throws IOException {
        int accepted = 0;
        for (int seed = 0; seed < FILES; seed++) {
            byte[] file = GeneratedFiles.mostlySound(seed).getBytes(UTF_8);
            if (Reading.read(file) instanceof Loaded loaded) {
                byte[] once = written(loaded.timeline());
                Timeline again = Reading.timeline(Reading.read(once));
                assertThat(new String(written(again), UTF_8))
                        .as("seed %d", seed)
                        .isEqualTo(new String(once, UTF_8));
                assertThat(TimelineWriter.digest(again))
                        .as("seed %d", seed)
                        .isEqualTo(TimelineWriter.digest(loaded.timeline()));
                accepted++;
            }
        }
        // The generator is of use only if it makes many that are accepted.
        assertThat(accepted).isGreaterThan(FILES / 4);
    }

    @Test
    void anIdMadeFromAnArabicNameBecomesOneThatTheFormatAllows() throws IOException {
        Timeline named = Reading.load("""
                {"actors": ["العراق", {"name": "البرلمان", "parent": "العراق"}],
                 "events": [{"date": "2003", "title": "س", "actors": ["البرلمان"], "citations": ["كتاب"]}]}
                """);
        Timeline again = Reading.timeline(Reading.read(written(named)));

        // The letters in UTF-8: ع is d8b9, ر is d8b1, ا is d8a7, ق is d982.
        assertThat(TimelineWriter.id("عراق")).isEqualTo("name-d8b9d8b1d8a7d982");
        assertThat(again.actors()).extracting(actor -> actor.name().ar()).containsExactly("العراق", "البرلمان");
        assertThat(again.events()
                        .getFirst()
                        .actors()
                        .getFirst()
                        .actor()
                        .parent()
                        .orElseThrow()
                        .name()
                        .ar())
                .isEqualTo("العراق");
        assertThat(again.actors())
                .allSatisfy(actor -> assertThat(TimelineWriter.id(actor.id())).isEqualTo(actor.id()));
    }

    @Test
    void anIdThatLooksLikeAMadeOneIsNotTakenForIt() {
        assertThat(TimelineWriter.id("name-of-a-king")).startsWith("name-6e616d65");
        assertThat(TimelineWriter.id("iraq")).isEqualTo("iraq");
    }

    @Test
    void theDigestIsOfWhatIsSaidAndNotOfItsOrder() {
        Timeline timeline = bundled();

        assertThat(TimelineWriter.digest(turned(timeline)))
                .isEqualTo(TimelineWriter.digest(timeline))
                .matches("[0-9a-f]{64}");
        assertThat(TimelineWriter.digest(without(timeline))).isNotEqualTo(TimelineWriter.digest(timeline));
    }

    /** Another title, no eras, and every list the other way round. */
    private static Timeline turned(Timeline timeline) {
        return new Timeline(
                "1",
                LocalizedText.of("س", "X"),
                Optional.empty(),
                timeline.sources().reversed(),
                timeline.actors().reversed(),
                timeline.categories().reversed(),
                Collections.emptyList(),
                timeline.events().reversed());
    }

    private static Timeline without(Timeline timeline) {
        return new Timeline(
                "1",
                timeline.title(),
                timeline.summary(),
                timeline.edition(),
                timeline.sources().subList(1, timeline.sources().size()),
                timeline.actors(),
                timeline.categories(),
                timeline.eras(),
                timeline.events());
    }
}
