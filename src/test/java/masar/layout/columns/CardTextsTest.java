package masar.layout.columns;

import static masar.layout.SampleEvents.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTextsTest {

    @ParameterizedTest
    @EnumSource
    void theCardOfANotedEventHasItsSummaryAndTheNoteAtEveryLevelOfDetail(Detail detail) {
        List<Event> events = List.of(event("a", "2003-03-20", 1, "title"), event("b", "2004-03-20", 1, "title"));
        ColumnLayout layout = new ColumnLayouter(
                        EventIndex.of(events),
                        List.of(),
                        new DateLabels(LabelStyle.of(Language.ENGLISH)),
                        new FixedWidths(),
                        new CardExtras(false, Map.of("b", "My note: look this up")))
                .fitting(new ColumnRequest(Direction.LEFT_TO_RIGHT, 800, 600, detail, TypeRange.SCREEN));
        List<Card> cards = LayoutRules.cards(layout);

        assertThat(String.join(" ", cards.get(1).summary()))
                .startsWith(events.get(1).summary().in(Language.ENGLISH))
                .endsWith("My note: look this up");
        assertThat(String.join(" ", cards.get(0).summary())).doesNotContain("My note");
        LayoutRules.check(layout, EventIndex.of(events), detail.name());
    }
}
