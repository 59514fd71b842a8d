package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.quick.QuickReader;
import masar.dataset.quick.QuickReader.Answer.Doubtful;
import masar.dataset.quick.QuickReader.Answer.Sound;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is read the quick way is what the careful way reads. */
class QuickAndCarefulTest {

    private static final int MANY = 20_000;

    private static QuickReader.Answer quick(byte[] file) {
        return QuickReader.read(file, done -> {});
    }

    /** A file of several stretches. */
    private static String large() {
        String start = BrokenFile.VALID.substring(0, BrokenFile.VALID.indexOf("\"events\": [") + 11);
        return IntStream.range(0, MANY)
                .mapToObj(i -> """
                        {"id": "e%d", "date": "%s", "title": {"ar": "حدث %d", "en": "Event \\"%d\\""},
                         "summary": {"ar": "سطر\\nسطر"}, "actors": [{"id": "league", "role": "host"}, {"id": "iraq", "role": "target"}],
                         "category": "%s", "importance": %d, "citations": [{"source": "gazette"}], "related": ["e%d"]}""".formatted(
                                i,
                                i % 3 == 0 ? "1925-03/1926" : 1900 + i % 100,
                                i,
                                i,
                                i % 2 == 0 ? "politics" : "diplomacy",
                                1 + i % 5,
                                (i + 1) % MANY))
                .collect(Collectors.joining(",\n", start, "]}"));
    }

    private static void assertSameBothWays(String text) {
        byte[] file = text.getBytes(UTF_8);
        assertThat(CarefulReader.read(file, "f", Long.MAX_VALUE))
                .isInstanceOfSatisfying(
                        Loaded.class,
                        careful -> assertThat(quick(file))
                                .isEqualTo(new Sound(
                                        careful.timeline(), careful.warnings().isEmpty())));
    }

    @RepeatedTest(30)
    void whatIsSoundTheQuickWayIsTheSameTheCarefulWay(RepetitionInfo repetition) {
        Random random = new Random(1000 + repetition.getCurrentRepetition());
        for (int round = 0; round < 100; round++) {
            byte[] file = FuzzTest.damaged(random);
            if (quick(file) instanceof Sound sound) {
                assertThat(CarefulReader.read(file, "f", Long.MAX_VALUE))
                        .as(new String(file, UTF_8))
                        .isInstanceOfSatisfying(
                                Loaded.class,
                                careful -> assertThat(sound)
                                        .isEqualTo(new Sound(
                                                careful.timeline(),
                                                careful.warnings().isEmpty())));
            }
        }
    }

    @Test
    void noTextWithASpecialCharacterIsTakenThatTheCarefulWayRefuses() {
        for (int c = 0; c < 0x3000; c++) {
            byte[] file = BrokenFile.VALID
                    .replace("\"First session\"", "\"" + (char) c + "\"")
                    .getBytes(UTF_8);
            if (quick(file) instanceof Sound) {
                assertThat(CarefulReader.read(file, "f", Long.MAX_VALUE))
                        .as(Integer.toHexString(c))
                        .isInstanceOf(Loaded.class);
            }
        }
    }

    @Test
    void noBytesAreTakenForACharacterThatAreNone() {
        Random random = new Random(1);
        byte[] valid = BrokenFile.VALID.getBytes(UTF_8);
        int at = BrokenFile.VALID
                .substring(0, BrokenFile.VALID.indexOf("First session"))
                .getBytes(UTF_8)
                .length;
        int[] leads = {0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x80};
        int[] seconds = {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};
        for (int lead : leads) {
            for (int second : seconds) {
                byte[] file = valid.clone();
                file[at] = (byte) lead;
                file[at + 1] = (byte) second;
                file[at + 2] = (byte) (random.nextBoolean() ? 0x80 : 'x');
                file[at + 3] = (byte) (random.nextBoolean() ? 0xBF : 'x');
                if (quick(file) instanceof Sound sound) {
                    assertThat(CarefulReader.read(file, "f", Long.MAX_VALUE))
                            .isInstanceOfSatisfying(
                                    Loaded.class,
                                    careful -> assertThat(sound.timeline()).isEqualTo(careful.timeline()));
                }
            }
        }
    }

    @Test
    void theShippedDatasetIsReadTheQuickWay() {
        byte[] file = BrokenFile.resource("/masar/data/us-iraq.json").getBytes(UTF_8);

        assertThat(quick(file))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.plain()).isTrue());
    }

    @Test
    void aLargeFileIsTheSameBothWays() {
        assertSameBothWays(large());
    }

    @Test
    void eventsThatDoNotBeginWithTheirIdAreTheSameBothWays() {
        assertSameBothWays(large().replaceAll("\\{(\"id\": \"e\\d+\"), (\"date\": \"[^\"]+\"),", "{$2, $1,"));
    }

    @Test
    void eventsThatStandBeforeWhatTheyReferToAreTheSameBothWays() {
        String text = large();
        int sources = text.indexOf("\"sources\"");
        int actors = text.indexOf("\"actors\"");
        assertSameBothWays(text.substring(0, sources)
                + text.substring(actors, text.length() - 1)
                + ", "
                + text.substring(sources, actors).stripTrailing().replaceFirst(",$", "")
                + "}");
    }

    @Test
    void aFaultInALaterStretchIsDoubtedWhereItIs() {
        String text = large();
        int at = text.indexOf("\"importance\"", text.length() * 3 / 4);
        String broken = text.substring(0, at) + text.substring(at).replaceFirst(": \\d", ": 6");

        assertThat(quick(broken.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Doubtful.class,
                        doubtful -> assertThat(doubtful.position())
                                .isBetween(
                                        text.substring(0, at).getBytes(UTF_8).length,
                                        text.substring(0, at + 20).getBytes(UTF_8).length));
    }

    @Test
    void anIdThatStandsTwiceFarApartIsDoubted() {
        String text = large().replace("\"id\": \"e" + (MANY - 1) + "\"", "\"id\": \"e1\"");

        assertThat(quick(text.getBytes(UTF_8))).isInstanceOf(Doubtful.class);
    }

    @Test
    void aLinkThatLeadsNowhereIsDoubted() {
        String text = large().replace("[\"e77\"]", "[\"e-77\"]");

        assertThat(quick(text.getBytes(UTF_8))).isInstanceOf(Doubtful.class);
    }

    /** Texts of as many pairs of letters, each pair one of two that have the same hash. */
    private static String colliding(int i) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < 13; bit++) {
            id.append(((i >> bit) & 1) == 0 ? "c0" : "an");
        }
        return id.toString();
    }

    @Test
    void idsThatWereMadeToCollideTakeNoLongerThanTheCarefulWay() {
        assertThat(colliding(1).hashCode()).isEqualTo(colliding(0).hashCode());
        StringBuilder events =
                new StringBuilder(BrokenFile.VALID.substring(0, BrokenFile.VALID.indexOf("\"events\": [") + 11));
        for (int i = 0; i < 1 << 13; i++) {
            events.append(i == 0 ? "" : ",").append("""
                    {"id": "%s", "date": "1900", "title": {"ar": "حدث"}, "summary": {"ar": "حدث"},
                     "actors": [{"id": "league", "role": "host"}, {"id": "iraq", "role": "target"}],
                     "category": "politics", "importance": 1, "citations": [{"source": "gazette"}]}""".formatted(colliding(i)));
        }
        byte[] file = events.append("]}").toString().getBytes(UTF_8);

        assertThat(quick(file)).isInstanceOf(Doubtful.class);
        assertThat(Reading.timeline(Reading.read(file)).events()).hasSize(1 << 13);
    }

    @Test
    void readingEndsWhenItIsCalledOff() {
        byte[] file = large().getBytes(UTF_8);

        assertThatThrownBy(() -> QuickReader.read(file, done -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
