package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import masar.dataset.DatasetReader.Limits;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problem;
import masar.i18n.Language;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Source;
import masar.model.Timeline;
import org.junit.jupiter.api.Test;

/** What holds of every file, tried on many that are made at random. */
class GrammarFuzzTest {

    private static final int FILES = 5_000;

    @Test
    void theAnswerIsTheSameInOnePartOrMany() {
        int accepted = 0;
        for (int seed = 0; seed < FILES; seed++) {
            byte[] file = GeneratedFiles.any(seed).getBytes(UTF_8);
            ReadResult whole = Reading.readInParts(file, Integer.MAX_VALUE / 2);
            for (int parts : new int[] {2, 7}) {
                assertThat(Reading.readInParts(file, file.length / parts / 2))
                        .as("seed %d in parts", seed)
                        .isEqualTo(whole);
            }
            accepted += whole instanceof Loaded ? 1 : 0;
            check(whole, seed);
        }
        // The generator is of use only if it makes both.
        assertThat(accepted).isBetween(FILES / 4, FILES * 9 / 10);
    }

    private static void check(ReadResult result, int seed) {
        switch (result) {
            case Loaded loaded -> checkReferences(loaded.timeline(), seed);
            case Rejected rejected -> {
                assertThat(rejected.problems()).as("seed %d", seed).isNotEmpty();
                for (Problem problem : rejected.problems()) {
                    for (Language language : Language.values()) {
                        assertThat(problem.describe(language))
                                .as("seed %d", seed)
                                .hasLineCount(1);
                    }
                }
            }
        }
    }

    /** Everything that an event names is in the timeline, under an id of its own. */
    private static void checkReferences(Timeline timeline, int seed) {
        Set<String> events = new HashSet<>();
        timeline.events()
                .forEach(event -> assertThat(events.add(event.id()))
                        .as("seed %d: %s", seed, event.id())
                        .isTrue());
        Set<String> actors = timeline.actors().stream().map(Actor::id).collect(Collectors.toSet());
        assertThat(actors).as("seed %d", seed).hasSameSizeAs(timeline.actors());
        Set<String> sources = timeline.sources().stream().map(Source::id).collect(Collectors.toSet());
        assertThat(sources).as("seed %d", seed).hasSameSizeAs(timeline.sources());
        for (Event event : timeline.events()) {
            assertThat(event.id()).as("seed %d", seed).isNotEmpty();
            assertThat(event.title().ar()).as("seed %d", seed).isNotBlank();
            assertThat(event.actors()).as("seed %d", seed).isNotEmpty();
            assertThat(event.importance()).isBetween(1, 5);
            assertThat(timeline.categories().contains(event.category()))
                    .as("seed %d", seed)
                    .isTrue();
            event.actors()
                    .forEach(part -> assertThat(timeline.actors().contains(part.actor()))
                            .as("seed %d", seed)
                            .isTrue());
            event.citations()
                    .forEach(citation -> assertThat(timeline.sources().contains(citation.source()))
                            .as("seed %d", seed)
                            .isTrue());
            assertThat(events)
                    .as("seed %d", seed)
                    .containsAll(event.respondsTo())
                    .containsAll(event.related());
        }
        for (Actor actor : timeline.actors()) {
            actor.parent()
                    .ifPresent(parent -> assertThat(timeline.actors().contains(parent))
                            .as("seed %d", seed)
                            .isTrue());
        }
    }

    @Test
    void whateverTheLimitsThereIsAnAnswer() {
        Random random = new Random(1);
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] file = GeneratedFiles.mostlySound(seed).getBytes(UTF_8);
            Limits limits = new Limits(random.nextInt(2 * file.length), random.nextInt(40));
            for (Rules rules : Rules.values()) {
                ReadResult result = DatasetReader.read(new ByteArrayInputStream(file), "f", rules, limits);
                if (result instanceof Rejected rejected) {
                    assertThat(rejected.problems()).as("seed %d", seed).isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatIsAcceptedStrictlyIsTheSameLeniently() {
        byte[] file = BrokenFile.VALID.getBytes(UTF_8);
        assertThat(Reading.readStrictly(BrokenFile.VALID)).isEqualTo(Reading.read(file));
    }
}
