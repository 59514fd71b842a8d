package masar.view.overview;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import masar.layout.frame.Direction;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.view.TimelineView;
import masar.view.theme.CategoryShapes;

/** A view of the axis: any stretch of time can be in it. */
record AxisOverviewed(TimelineView view) implements Overviewed {

    @Override
    public EventIndex events() {
        return view.getContent().events();
    }

    @Override
    public CategoryShapes shapes() {
        return view.getContent().shapes();
    }

    @Override
    public LabelStyle style() {
        return view.style();
    }

    @Override
    public Direction direction() {
        return view.direction();
    }

    @Override
    public ObservableValue<?> content() {
        return view.contentProperty();
    }

    @Override
    public ObservableValue<?> shown() {
        return view.shownProperty();
    }

    @Override
    public Optional<InView> inView() {
        return view.shownProperty()
                .get()
                .map(layout -> new InView(
                        layout.viewport().start(),
                        layout.viewport().end(layout.width()),
                        view.bounds().named(layout.period(), layout.viewport(), layout.width())));
    }

    @Override
    public boolean canResize() {
        return true;
    }

    @Override
    public void show(double start, double end) {
        view.shownProperty().get().ifPresent(now -> view.show(new Viewport(start, (end - start) / now.width())));
    }

    @Override
    public void showAll() {
        view.showAll();
    }

    @Override
    public void pan(double views) {
        view.pan(views * view.getWidth());
    }

    @Override
    public void zoom(int steps) {
        if (steps > 0) {
            view.zoomIn();
        } else {
            view.zoomOut();
        }
    }
}
