package masar.view.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import masar.time.TimeSpan;
import masar.view.columns.ColumnContent;
import masar.view.columns.ColumnView;
import masar.view.columns.ColumnsInView;
import masar.view.theme.CategoryShapes;

/** A view of columns: whole rows are in it. */
record ColumnsOverviewed(ColumnView view) implements Overviewed {

    private static final EventIndex NONE = EventIndex.of(List.of());

    @Override
    public EventIndex events() {
        return view.contentProperty().get().map(ColumnContent::events).orElse(NONE);
    }

    @Override
    public CategoryShapes shapes() {
        return view.contentProperty().get().map(ColumnContent::shapes).orElseGet(() -> CategoryShapes.of(List.of()));
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
        return view.shownProperty().get().flatMap(ColumnsInView::period).map(ColumnsOverviewed::inView);
    }

    private static InView inView(TimeSpan period) {
        return new InView(period.start(), period.end(), period);
    }

    @Override
    public boolean canResize() {
        return false;
    }

    @Override
    public void show(double start, double end) {
        view.showFrom(start);
    }

    @Override
    public void showAll() {
        view.showFrom(events().extent().start());
    }

    @Override
    public void pan(double views) {
        if (views > 0) {
            view.rowDown();
        } else {
            view.rowUp();
        }
    }

    @Override
    public void zoom(int steps) {
        // There is one size.
    }
}
