package masar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import masar.i18n.Language;
import masar.time.EdtfParseException.Reason;
import org.junit.jupiter.api.Test;

class EdtfPropertiesTest {

    private static final int RUNS = 20_000;

    private final EdtfSamples samples = new EdtfSamples(20_110_814);

    @Test
    void aValidTextComesBackUnchanged() {
        for (int i = 0; i < RUNS; i++) {
            String text = samples.valid();

            assertThat(EdtfDate.parse(text)).hasToString(text);
        }
    }

    @Test
    void aDateInArabicDigitsIsTheSameDate() {
        for (int i = 0; i < RUNS; i++) {
            String text = samples.valid();

            assertThat(EdtfDate.parse(Digits.ARABIC.write(text))).isEqualTo(EdtfDate.parse(text));
        }
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            DateLabels english = new DateLabels(LabelStyle.of(Language.ENGLISH));
            for (int i = 0; i < 1_000; i++) {
                String text = samples.valid();
                EdtfDate date = EdtfDate.parse(text);

                assertThat(date).hasToString(text);
                assertThat(english.label(date) + english.full(date)).doesNotContainPattern("[٠-٩]");
            }
            assertThat(english.count(1_234_567)).isEqualTo("1,234,567");
            assertThat(english.time(7, 5)).isEqualTo("07:05");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theEarliestIsBeforeTheLatest() {
        for (int i = 0; i < RUNS; i++) {
            String text = samples.valid();
            EdtfDate date = EdtfDate.parse(text);

            if (date.earliest().isPresent() && date.latest().isPresent()) {
                assertThat(date.earliest().getAsLong())
                        .as(text)
                        .isGreaterThanOrEqualTo(TimeSpan.EARLIEST)
                        .isLessThan(date.latest().getAsLong());
            } else {
                assertThat(date.isInterval()).as(text).isTrue();
            }
        }
    }

    @Test
    void anyTextIsReadOrRefusedWithinItself() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        int accepted = 0;
        for (int i = 0; i < 5 * RUNS; i++) {
            String text = i % 2 == 0 ? samples.damaged() : samples.garbage();
            try {
                EdtfDate date = EdtfDate.parse(text);

                assertThat(EdtfDate.parse(date.toString())).isEqualTo(date);
                accepted++;
            } catch (EdtfParseException refusal) {
                assertThat(refusal.position()).as(text).isBetween(0, text.length());
                reasons.add(refusal.reason());
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
        assertThat(reasons).containsAll(EnumSet.complementOf(EnumSet.of(Reason.TIME_IN_INTERVAL)));
    }
}
