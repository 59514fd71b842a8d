package masar.export.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import masar.export.Samples;
import masar.i18n.Language;
import masar.i18n.Phrase;
import masar.model.Event;
import masar.time.LabelStyle;
import masar.view.parts.TimelineMark;
import masar.view.parts.TimelineMark.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventNotesTest {

    private static String description(Event event, Language language) {
        return new EventNotes(LabelStyle.of(language))
                .mark(new TimelineMark(Kind.CARD, Optional.of(event), 1))
                .description();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEventWithoutASourceSaysSo(Language language) {
        Event sourced = Samples.TIMELINE.events().getFirst();
        Event unsourced = new Event(
                sourced.id(),
                sourced.date(),
                sourced.title(),
                sourced.summary(),
                sourced.actors(),
                sourced.category(),
                sourced.importance(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        String said = Phrase.UNSOURCED.in(language, "").strip();

        assertThat(description(unsourced, language)).contains(said);
        assertThat(description(sourced, language)).doesNotContain(said);
    }
}
