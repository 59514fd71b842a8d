package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.layout.TimelineLayout;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A drag with Shift along the axis of a view of 1,000 px, a day to 10 px, which begins on 1 January 2020. */
class PeriodDragTest {

    private static final EventIndex INDEX = EventIndex.of(
            List.of(SampleEvents.event("first", "2019", 3, "first"), SampleEvents.event("last", "2021", 3, "last")));
    private static final double DAY_PX = 10;

    private final List<TimeSpan> chosen = new ArrayList<>();

    private TimelineView view(NodeOrientation orientation) {
        TimelineView view = new TimelineView();
        view.setNodeOrientation(orientation);
        view.contentProperty().set(new TimelineContent(INDEX, List.of(), LabelStyle.of(Language.ARABIC)));
        view.viewportProperty().set(Optional.of(new Viewport(second(LocalDate.of(2020, 1, 1)), 86_400 / DAY_PX)));
        view.onPeriodChosenProperty().set(chosen::add);
        new Scene(view).getRoot().applyCss();
        view.resize(1_000, 600);
        view.layout();
        return view;
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static TimelineLayout shown(TimelineView view) {
        return view.shownProperty().get().orElseThrow();
    }

    /** Presses at one inline position, drags to another and releases there. */
    private static void drag(TimelineView view, double from, double to, double y, boolean shift) {
        Node content = view.lookup(".timeline-content");
        for (var step : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED, MouseEvent.MOUSE_RELEASED)) {
            double inline = step == MouseEvent.MOUSE_PRESSED ? from : to;
            double x = view.direction().x(inline, 1_000);
            javafx.event.Event.fireEvent(
                    content,
                    new MouseEvent(
                            step,
                            x,
                            y,
                            x,
                            y,
                            MouseButton.PRIMARY,
                            1,
                            shift,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            false,
                            new PickResult(content, x, y)));
            view.layout();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void aDragAlongTheAxisChoosesTheWholeDaysThatItTouches(NodeOrientation orientation) {
        Fx.run(() -> {
            TimelineView view = view(orientation);
            double onAxis = shown(view).axisTop() + 10;

            drag(view, 103, 148, onAxis, true);
            drag(view, 148, 103, onAxis, true);

            // From within the 11th day to within the 15th, whichever way.
            TimeSpan days = TimeSpan.ofDays(LocalDate.of(2020, 1, 11), LocalDate.of(2020, 1, 15));
            assertThat(chosen).containsExactly(days, days);
            assertThat(view.lookup(".period-band").isVisible()).isFalse();
            assertThat(view.viewportProperty().get().orElseThrow().start()).isEqualTo(second(LocalDate.of(2020, 1, 1)));
        });
    }

    @Test
    void withoutShiftOrAboveTheAxisOrWithinAFewPxNothingIsChosen() {
        Fx.run(() -> {
            TimelineView view = view(NodeOrientation.RIGHT_TO_LEFT);
            double onAxis = shown(view).axisTop() + 10;

            drag(view, 103, 106, onAxis, true);
            drag(view, 103, 148, onAxis - 20, true);
            drag(view, 103, 148, onAxis, false);

            assertThat(chosen).isEmpty();
        });
    }

    @Test
    void aDragBeyondTheEdgeChoosesAsFarAsTheViewReaches() {
        Fx.run(() -> {
            TimelineView view = view(NodeOrientation.LEFT_TO_RIGHT);

            drag(view, 905, 5_000, shown(view).axisTop() + 10, true);

            assertThat(chosen).containsExactly(TimeSpan.ofDays(LocalDate.of(2020, 3, 31), LocalDate.of(2020, 4, 9)));
        });
    }
}
