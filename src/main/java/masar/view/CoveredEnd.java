package masar.view;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import masar.layout.frame.Viewport;

/**
 * Keeps a timeline still while something takes the space at its end, such as a pane that opens with details: scale and
 * rows stay, and what is at the start edge stays there. A selected event that would be covered comes into view. Once the
 * space is free again, the timeline is as it was before, unless it has been moved meanwhile. More space than there was,
 * as in a larger window, is filled with events where there are more.
 */
final class CoveredEnd {

    private final TimelineView view;
    private final DoubleProperty px;
    /** How much wider than the view the view is for which all events were fitted. */
    private double held;
    /** The width of the view with what is held, in px; 0 before it has one. */
    private double whole;

    private Optional<Moved> moved = Optional.empty();

    private record Moved(Optional<Viewport> from, Viewport to) {}

    CoveredEnd(TimelineView view) {
        this.view = view;
        this.px = new SimpleDoubleProperty(view, "coveredEnd", 0);
        px.subscribe(covered -> {
            held = covered.doubleValue();
            if (held == 0) {
                restore();
            }
        });
        view.viewportProperty().subscribe(viewport -> {
            // All events were asked for, and there is no more space than there is.
            if (viewport.isEmpty()) {
                held = 0;
            }
        });
        view.widthProperty().subscribe((before, after) -> {
            keepSelectionInView(before.doubleValue(), after.doubleValue());
            fill(after.doubleValue() + held);
        });
    }

    DoubleProperty px() {
        return px;
    }

    double held() {
        return held;
    }

    private void restore() {
        moved.filter(move -> view.viewportProperty().get().equals(Optional.of(move.to)))
                .ifPresent(move -> view.viewportProperty().set(move.from));
        moved = Optional.empty();
    }

    private void keepSelectionInView(double before, double after) {
        Viewport now = view.goal().orElseGet(() -> view.bounds().all(after + held));
        view.selectionProperty()
                .get()
                .flatMap(event -> ViewportLimits.keeping(now, event, before == 0 ? after + held : before, after))
                .map(kept -> view.bounds().nearest(kept, after))
                .ifPresent(kept -> {
                    follows(kept);
                    view.redirect(kept);
                });
    }

    private void fill(double width) {
        if (whole > 0 && width > whole) {
            view.viewportProperty()
                    .get()
                    .map(now -> view.bounds().nearest(now, width))
                    .ifPresent(view::setViewport);
        }
        whole = width;
    }

    /** Notes that the view moves to a viewport because the selected event is there, not because the reader moves it. */
    void follows(Viewport target) {
        if (held > 0) {
            Optional<Viewport> now = view.goal();
            Optional<Viewport> from = moved.filter(last -> now.equals(Optional.of(last.to)))
                    .map(Moved::from)
                    .orElse(now);
            moved = Optional.of(new Moved(from, target));
        }
    }
}
