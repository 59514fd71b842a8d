package masar.app.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import masar.export.Samples;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.model.Category;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the rows of the list of events. */
class EventOrderTest {

    private static final EventIndex EVENTS = EventIndex.of(List.of(
            event("a", "2001", "وفاة", "Zeal", Samples.ATTACK),
            event("b", "2002", "أولى", "apple", Samples.MILITARY),
            event("c", "2003", "بيان", "Banner", Samples.ATTACK),
            event("d", "2004", "انسحاب", "cedar", Samples.MILITARY),
            event("e", "2005", "تسلم", "Éclair", Samples.ATTACK)));

    private static Event event(String id, String date, String arabic, String english, Category category) {
        return Samples.event(id, date, arabic, english, category, 3, Samples.IRAQ);
    }

    private static String ordered(Language language, EventOrder.Key... keys) {
        RowText words = new RowText(
                language, Messages.of(Messages.Bundle.APP, language), new DateLabels(LabelStyle.of(language)));
        StringBuilder ids = new StringBuilder();
        Arrays.stream(new EventOrder(List.of(keys)).places(EVENTS, words, done -> {}))
                .forEach(place -> ids.append(EVENTS.event(place).id()));
        return ids.toString();
    }

    @ParameterizedTest
    @CsvSource({
        // By letters, not by code points: hamza does not count, nor does the case of a letter.
        "ARABIC, TITLE, false, bdcea",
        "ARABIC, TITLE, true, aecdb",
        "ENGLISH, TITLE, false, bcdea",
        "ENGLISH, DATE, false, abcde",
        "ENGLISH, DATE, true, edcba",
        "ENGLISH, CATEGORY, false, acebd",
        "ENGLISH, CATEGORY, true, bdace",
        "ENGLISH, ACTORS, true, abcde"
    })
    void aColumnDecidesAndEqualRowsStayInTheOrderOfTime(
            Language language, EventColumn column, boolean descending, String ids) {
        assertThat(ordered(language, new EventOrder.Key(column, descending))).isEqualTo(ids);
    }

    @Test
    void aSecondColumnDecidesAmongEqualRows() {
        assertThat(ordered(
                        Language.ENGLISH,
                        new EventOrder.Key(EventColumn.CATEGORY, false),
                        new EventOrder.Key(EventColumn.TITLE, true)))
                .isEqualTo("aecdb");
    }

    @Test
    void sortingStopsWhenItIsCancelled() {
        RowText words = new RowText(
                Language.ENGLISH,
                Messages.of(Messages.Bundle.APP, Language.ENGLISH),
                new DateLabels(LabelStyle.of(Language.ENGLISH)));
        EventOrder order = new EventOrder(List.of(new EventOrder.Key(EventColumn.TITLE, false)));

        assertThatThrownBy(() -> order.places(EVENTS, words, done -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
