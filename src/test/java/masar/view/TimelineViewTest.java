package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.Lanes;
import masar.layout.SampleEvents;
import masar.layout.TimelineLayout;
import masar.layout.frame.LayoutOptions;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.layout.index.EventLinks;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.theme.CategoryShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineViewTest {

    private static final EventIndex INDEX = EventIndex.of(IntStream.range(0, 300)
            .mapToObj(i -> SampleEvents.event("e" + i, "20%02d-06".formatted(i % 20), 3, "مقتل ".repeat(1 + i % 20)))
            .toList());

    private static TimelineView view(Grouping grouping, LayoutOptions options) {
        Lanes lanes = Lanes.of(INDEX, grouping, List.of(SampleEvents.ACTOR), List.of(SampleEvents.CATEGORY));
        TimelineView view = new TimelineView();
        view.contentProperty()
                .set(new TimelineContent(
                        INDEX,
                        lanes,
                        EventLinks.NONE,
                        List.of(),
                        CategoryShapes.of(List.of(SampleEvents.CATEGORY)),
                        LabelStyle.of(Language.ARABIC),
                        options));
        new Scene(view).getRoot().applyCss();
        return view;
    }

    private static TimelineLayout shown(TimelineView view, double width, double height) {
        view.resize(width, height);
        view.layout();
        return view.shownProperty().get().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"NONE, 700", "NONE, 1600", "ACTOR, 700", "CATEGORY, 1600"})
    void whereEveryEventHasItsCardAViewIsAsTallAsThatTakes(Grouping grouping, double width) {
        Fx.run(() -> {
            TimelineView view = view(grouping, LayoutOptions.PLAIN.complete());
            TimelineLayout layout = shown(view, width, view.prefHeight(width));

            assertThat(layout.cards()).hasSize(300);
            assertThat(layout.scrollable()).isZero();
            assertThat(layout.cards()).allMatch(card -> card.box().y() > 36);
            // Not taller either: some card stands in the top row, beneath a heading of 32 in a lane.
            assertThat(layout.cards()).anyMatch(card -> card.box().y() < 36 + 32 + 58);
        });
    }

    @Test
    void theHeightIsThatOfWhatIsInView() {
        Fx.run(() -> {
            TimelineView view = view(Grouping.NONE, LayoutOptions.PLAIN.complete());
            double all = view.prefHeight(1_000);
            // A year at its beginning has one of 20 parts of the events.
            TimeSpan year = new TimeSpan(
                    INDEX.extent().start(),
                    INDEX.extent().start() + INDEX.extent().length() / 20);
            view.viewportProperty().set(Optional.of(Viewport.showing(year, 1_000, 24, 24)));
            TimelineLayout layout = shown(view, 1_000, view.prefHeight(1_000));

            assertThat(layout.cards()).hasSize(300 / 20);
            assertThat(layout.height()).isLessThan(all / 2);
        });
    }

    @Test
    void otherwiseAViewIsAsTallAsItIsGiven() {
        Fx.run(() -> {
            TimelineView view = view(Grouping.NONE, LayoutOptions.PLAIN);

            assertThat(view.prefHeight(1_000)).isEqualTo(600);
            assertThat(view.prefHeight(-1)).isEqualTo(600);
        });
    }

    @Test
    void theHeightAtNoWidthIsThatOfTheWidthThatAViewPrefers() {
        Fx.run(() -> {
            TimelineView view = view(Grouping.NONE, LayoutOptions.PLAIN.complete());

            assertThat(view.prefHeight(-1)).isEqualTo(view.prefHeight(view.prefWidth(-1)));
        });
    }
}
