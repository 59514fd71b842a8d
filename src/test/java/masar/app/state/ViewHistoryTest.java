package masar.app.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import masar.app.state.ViewHistory.State;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.layout.frame.Viewport;
import masar.model.Event;
import masar.model.Timeline;
import masar.query.EventFilter;
import masar.query.text.TextQuery;
import org.junit.jupiter.api.Test;

/** The way back and forward. */
class ViewHistoryTest {

    private static final Timeline TIMELINE = ((ReadResult.Loaded) DatasetReader.readBundled()).timeline();
    private static final EventFilter FILTERED =
            EventFilter.NONE.toggled(TIMELINE.actors().getFirst());

    private final ViewHistory history = new ViewHistory(State.START);

    private static State at(double second) {
        return new State(Optional.of(new Viewport(second, 1)), EventFilter.NONE, Optional.empty());
    }

    private static State selecting(int event) {
        Event selected = TIMELINE.events().get(event);
        return new State(Optional.empty(), EventFilter.NONE, Optional.of(selected));
    }

    @Test
    void thereIsNothingBehindTheStart() {
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void aGestureOfManyMovesIsOneStep() {
        history.at(at(1));
        history.at(at(2));
        history.at(at(3));
        history.rest();

        assertThat(history.back()).contains(State.START);
        assertThat(history.forward()).contains(at(3));
    }

    @Test
    void goingBackDoesNotWaitForTheViewToRest() {
        history.at(at(1));

        assertThat(history.back()).contains(State.START);
        assertThat(history.forward()).contains(at(1));
    }

    @Test
    void eachFilterAndEachEventIsAStepHoweverFastTheyFollow() {
        history.at(selecting(0));
        history.at(selecting(1));
        State filtered = new State(Optional.empty(), FILTERED, Optional.empty());
        history.at(filtered);

        assertThat(history.back()).contains(selecting(1));
        assertThat(history.back()).contains(selecting(0));
        assertThat(history.back()).contains(State.START);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void theFlightToAnEventBelongsToItsSelection() {
        Event event = TIMELINE.events().getFirst();
        State there = new State(Optional.of(new Viewport(9, 1)), EventFilter.NONE, Optional.of(event));
        history.at(new State(Optional.empty(), EventFilter.NONE, Optional.of(event)));
        history.at(new State(Optional.of(new Viewport(5, 1)), EventFilter.NONE, Optional.of(event)));
        history.at(there);
        history.rest();

        assertThat(history.back()).contains(State.START);
        assertThat(history.forward()).contains(there);
    }

    @Test
    void aSearchIsOneStepWhateverTheReaderTypedOnTheWay() {
        history.at(new State(Optional.empty(), EventFilter.NONE.withText(TextQuery.of("س")), Optional.empty()));
        State searched =
                new State(Optional.empty(), EventFilter.NONE.withText(TextQuery.of("سفارة")), Optional.empty());
        history.at(searched);
        history.rest();

        assertThat(history.back()).contains(State.START);
        assertThat(history.forward()).contains(searched);
    }

    @Test
    void theSamePlaceIsNotRecordedTwice() {
        history.at(at(1));
        history.rest();
        history.at(at(1));
        history.rest();

        assertThat(history.back()).contains(State.START);
        assertThat(history.back()).isEmpty();
    }

    @Test
    void goingElsewhereFromAPlaceBehindForgetsWhatWasAhead() {
        history.at(at(1));
        history.rest();
        history.back();
        history.at(at(2));
        history.rest();

        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains(State.START);
    }
}
