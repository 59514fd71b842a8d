package masar.dataset.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdSuggestionsTest {

    private static final List<String> ACTORS = List.of(
            "united-states", "iraq", "iran", "united-nations", "islamic-state", "kataib-hezbollah", "us-congress");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one letter inserted, deleted, replaced, two swapped
            iraqq            | iraq
            irq              | iraq
            irak             | iraq
            irqa             | iraq
            # case and separators
            Iraq             | iraq
            United States    | united-states
            united_states    | united-states
            # a third of the letters and no more: 4 of 13
            unitid-sttes     | united-states
            xxxxxd-states    |
            # a part
            hezbollah        | kataib-hezbollah
            congress         | us-congress
            # nothing near
            france           |
            us               |
            """)
    void findsWhatWasMeant(String wanted, String meant) {
        assertThat(IdSuggestions.nearest(wanted, ACTORS, 1)).isEqualTo(meant == null ? List.of() : List.of(meant));
    }

    @Test
    void givesTheNearestFirstAndNoMoreThanWanted() {
        // iran is itself, iraq one edit away.
        assertThat(IdSuggestions.nearest("iran", ACTORS, 5)).containsExactly("iran", "iraq");
        assertThat(IdSuggestions.nearest("iran", ACTORS, 1)).containsExactly("iran");
        assertThat(IdSuggestions.nearest("irax", ACTORS, 5)).containsExactly("iraq", "iran");
    }

    @Test
    void caseDoesNotCount() {
        assertThat(IdSuggestions.nearest("respondsTo", List.of("RESPONDSTO"), 1))
                .containsExactly("RESPONDSTO");
    }

    @Test
    void aSwapIsOneEdit() {
        assertThat(IdSuggestions.nearest("ab", List.of("ba"), 1)).containsExactly("ba");
        assertThat(IdSuggestions.nearest("ab", List.of("bb", "ba"), 2)).containsExactly("bb", "ba");
    }

    @Test
    void whatIsBlankOrLongerThanAnyIdIsNearNothing() {
        assertThat(IdSuggestions.nearest("", List.of("a"), 1)).isEmpty();
        assertThat(IdSuggestions.nearest(" ", List.of("a"), 1)).isEmpty();
        String longId = "a".repeat(65);
        assertThat(IdSuggestions.nearest(longId, List.of(longId), 1)).isEmpty();
        assertThat(IdSuggestions.nearest("a".repeat(64), List.of("a".repeat(63)), 1))
                .hasSize(1);
    }
}
