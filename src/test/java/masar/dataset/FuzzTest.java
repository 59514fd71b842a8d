package masar.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import masar.dataset.ReadResult.Loaded;
import masar.dataset.ReadResult.Rejected;
import masar.dataset.problem.Problem;
import masar.i18n.Language;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class FuzzTest {

    private static final byte[] VALID = BrokenFile.VALID.getBytes(UTF_8);

    private static final List<MatchResult> VALUES = Pattern.compile("\"[^\"]*\"|\\d+|null|\\[[^\\[\\]]*]")
            .matcher(BrokenFile.VALID)
            .results()
            .toList();

    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "5",
            "1e400",
            "1.5",
            "\"\"",
            "\"x\"",
            "\"iraq\"",
            "\"../..\"",
            "\"2011/2010\"",
            "[]",
            "{}",
            "[[]]",
            "{\"ar\": \"س\"}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"parliament\"",
            "\"1925\"",
            "",
            ",");

    @RepeatedTest(20)
    void aDamagedFileIsLoadedOrRejectedWithReasons(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int round = 0; round < 100; round++) {
            byte[] damaged = damaged(random);

            ReadResult result = Reading.read(damaged);

            switch (result) {
                case Loaded loaded -> assertThat(loaded.timeline().title().ar()).isNotBlank();
                case Rejected rejected -> {
                    assertThat(rejected.problems())
                            .as(new String(damaged, UTF_8))
                            .isNotEmpty();
                    rejected.problems().forEach(FuzzTest::assertCanBeTold);
                }
            }
        }
    }

    private static void assertCanBeTold(Problem problem) {
        for (Language language : Language.values()) {
            assertThat(problem.describe(language).lines().count())
                    .as(problem.toString())
                    .isEqualTo(1);
        }
    }

    /** The valid file with some of it cut, changed or replaced. */
    static byte[] damaged(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(VALID, random.nextInt(VALID.length));
            case 1 -> withRandomBytes(random);
            case 2 -> withoutAStretch(random);
            default -> withOtherValues(random).getBytes(UTF_8);
        };
    }

    private static byte[] withRandomBytes(Random random) {
        byte[] bytes = VALID.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(128) : random.nextInt());
        }
        return bytes;
    }

    private static byte[] withoutAStretch(Random random) {
        int from = random.nextInt(VALID.length);
        int to = Math.min(VALID.length, from + random.nextInt(60));
        byte[] bytes = Arrays.copyOf(VALID, VALID.length - (to - from));
        System.arraycopy(VALID, to, bytes, from, VALID.length - to);
        return bytes;
    }

    private static String withOtherValues(Random random) {
        StringBuilder text = new StringBuilder(BrokenFile.VALID);
        // From the end towards the start, so that the places of the rest stay right.
        for (int at = random.nextInt(VALUES.size()); at >= 0; at -= 1 + random.nextInt(VALUES.size())) {
            MatchResult value = VALUES.get(at);
            text.replace(value.start(), value.end(), REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
        }
        return text.toString();
    }
}
