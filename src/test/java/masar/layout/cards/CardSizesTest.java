package masar.layout.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.SampleEvents;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;

class CardSizesTest {

    private static final Event SOURCED = SampleEvents.event("sourced", "2003", 3, "x");
    private static final Event UNSOURCED = new Event(
            "unsourced",
            SOURCED.date(),
            SOURCED.title(),
            SOURCED.summary(),
            SOURCED.actors(),
            SOURCED.category(),
            3,
            List.of(),
            List.of(),
            List.of(),
            SOURCED.disputed());

    private static CardSizes sizes(Language language) {
        return new CardSizes(new FixedWidths(), new DateLabels(LabelStyle.of(language)));
    }

    @Test
    void aCardSaysThatNoSourceIsNamed() {
        assertThat(sizes(Language.ENGLISH).date(SOURCED)).isEqualTo("2003");
        assertThat(sizes(Language.ENGLISH).date(UNSOURCED)).isEqualTo("2003 · no source");
        assertThat(sizes(Language.ARABIC).date(UNSOURCED)).endsWith(" · بلا مصدر");
    }

    @Test
    void aCardIsWideEnoughToSaySo() {
        // " · no source" has 12 characters.
        assertThat(sizes(Language.ENGLISH).width(UNSOURCED))
                .isGreaterThanOrEqualTo(Math.max(sizes(Language.ENGLISH).width(SOURCED), 16 * FixedWidths.CAPTION));
    }
}
