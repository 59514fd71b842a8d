package masar.layout.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.i18n.Language;
import masar.layout.FixedWidths;
import masar.layout.SampleEvents;
import masar.layout.frame.Direction;
import masar.layout.frame.TextMeasurer;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.model.LocalizedText;
import masar.time.DateLabels;
import masar.time.EdtfDate;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;

/** How many events a page can hold at the most, known before any text is measured. */
class PageCapacityTest {

    private static final ColumnRequest SLIDE =
            new ColumnRequest(Direction.RIGHT_TO_LEFT, 1920, 984, Detail.FIT, TypeRange.SCREEN);

    /** Events of day after day, with titles of a word of their own that takes one line. */
    private static EventIndex events(int count) {
        Event any = new SampleEvents(1).timeline().getFirst();
        return EventIndex.of(IntStream.range(0, count)
                .mapToObj(i -> new Event(
                        "e" + i,
                        EdtfDate.parse(String.format("Y%d", 10_000 + i)),
                        LocalizedText.of("e" + i, "e" + i),
                        LocalizedText.of("", ""),
                        List.of(),
                        any.category(),
                        1 + i % 5,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .toList());
    }

    private static ColumnLayouter layouter(EventIndex index, TextMeasurer measurer) {
        return new ColumnLayouter(index, List.of(), new DateLabels(LabelStyle.of(Language.ENGLISH)), measurer);
    }

    @Test
    void aPageHoldsAsManyCardsAsItsAreaDoes() {
        double unit = TypeRange.SCREEN.least() / ColumnMetrics.TITLE_SIZE;
        double card = 2 * ColumnMetrics.CARD_PADDING_BLOCK
                + ColumnMetrics.TITLE_LINE
                + ColumnMetrics.DATE_LINE
                + ColumnMetrics.CARD_GAP;
        int columns = (int) (SLIDE.width() / unit / (ColumnMetrics.COLUMN_MIN_WIDTH + ColumnMetrics.COLUMN_GAP));
        int cards = (int) (SLIDE.height() / unit / card);
        // The axis and what is below it take the height of two or three of them.
        assertThat(layouter(events(columns * (cards - 3)), new FixedWidths()).all(SLIDE))
                .isPresent();
        assertThat(layouter(events(columns * cards), new FixedWidths()).all(SLIDE))
                .isEmpty();
        assertThat(ShapeSearch.mostEvents(SLIDE, 12)).isGreaterThanOrEqualTo(columns * (cards - 3));
    }

    @Test
    void ofAHundredThousandEventsOnlyThoseThatMayBeShownAreMeasured() {
        FixedWidths measurer = new FixedWidths();

        ColumnLayout shown = layouter(events(100_000), measurer).fitting(SLIDE);

        assertThat(shown.shown()).isGreaterThan(100);
        // Each has a word for its title and one for its date.
        assertThat(measurer.asked()).isLessThan(10 * ShapeSearch.mostEvents(SLIDE, 12));
    }
}
