package masar.app.views;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.task.BackgroundTask;
import masar.app.task.LatestOnly;
import masar.app.ui.Subscriptions;
import masar.export.file.Progress;
import masar.layout.columns.ColumnLayouter;
import masar.layout.columns.ColumnMetrics;
import masar.layout.columns.Detail;
import masar.layout.columns.ScrolledColumns;
import masar.layout.frame.Direction;
import masar.layout.index.EventIndex;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.view.columns.ColumnContent;
import masar.view.columns.ColumnView;
import masar.view.parts.TimelineText;
import masar.view.theme.CategoryShapes;

/**
 * Lays out the events that are shown for the view of columns, as wide as it is, as long as it is the one that is shown: few
 * of them at once, many off the JavaFX thread. Texts may only be measured on that, so there it is done a few at a time.
 */
final class ColumnLayouts {

    /** More events are not shown in columns. */
    static final int MOST = 20_000;

    /** Up to this many are laid out at once, in less than a tenth of a second. */
    private static final int AT_ONCE = 400;

    /** How high a row is at the most unless a single card is higher, in px: lower than the lowest window. */
    private static final double ROW_HEIGHT = 480;
    /** The same where cards have summaries. */
    private static final double ROW_HEIGHT_WITH_SUMMARIES = 640;

    /** Narrower columns would have a letter in a line. */
    private static final double LEAST_WIDTH = 200;

    /** For how long the JavaFX thread measures texts at a time. */
    private static final long SLICE_NANOS = 6_000_000;
    /** The part of the time that measuring takes. */
    private static final double MEASURING = 0.7;

    private final AppState state;
    private final ColumnView view;
    private final LatestOnly laying = new LatestOnly();
    private Optional<Layouter> layouter = Optional.empty();
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<Wanted> shown = Optional.empty();

    /** What a layout follows from. */
    private record Wanted(EventIndex events, LabelStyle style, Detail detail, double width) {}

    /** One that has measured texts. */
    private record Layouter(EventIndex events, LabelStyle style, ColumnLayouter columns) {}

    ColumnLayouts(AppState state, ColumnView view, Subscriptions subscriptions) {
        this.state = state;
        this.view = view;
        subscriptions.value(state.datasetProperty(), dataset -> forget());
        Stream.<ObservableValue<?>>of(
                        state.drawnProperty(),
                        state.styleProperty(),
                        state.detailProperty(),
                        state.viewProperty(),
                        view.widthProperty())
                .forEach(cause -> subscriptions.value(cause, changed -> update()));
        subscriptions.add(laying::drop);
    }

    /** Nothing may hold on to the events of a dataset that is not shown any more. */
    private void forget() {
        laying.drop();
        layouter = Optional.empty();
        wanted = Optional.empty();
        shown = Optional.empty();
        view.contentProperty().set(Optional.empty());
    }

    private void update() {
        EventIndex drawn = state.drawnProperty().get();
        // Whichever of them recede, all events are laid out alike.
        EventIndex events = drawn.anyRecedes() ? state.datasetProperty().get().all() : drawn;
        if (state.viewProperty().get() != MainView.COLUMNS || !(view.getWidth() > 0)) {
            return;
        }
        if (events.size() > MOST) {
            forget();
            return;
        }
        Wanted now = new Wanted(
                events,
                state.styleProperty().get(),
                state.detailProperty().get(),
                Math.max(LEAST_WIDTH, view.getWidth()));
        if (!wanted.equals(Optional.of(now))) {
            wanted = Optional.of(now);
            layOut(now);
        } else if (shown.equals(wanted)) {
            view.contentProperty().get().map(ColumnContent::columns).ifPresent(same -> show(now, same));
        }
    }

    private void layOut(Wanted now) {
        laying.drop();
        ColumnLayouter columns = layouter(now);
        if (now.events.size() <= AT_ONCE) {
            show(now, scrolled(columns, now, done -> {}));
            return;
        }
        BackgroundTask<ScrolledColumns> task = BackgroundTask.of(progress -> {
            measure(columns, now, progress);
            DoubleConsumer goOn = BackgroundTask.stopping(progress);
            return scrolled(columns, now, done -> goOn.accept(MEASURING + (1 - MEASURING) * done));
        });
        state.notices()
                .follow(task, "columns", this::keepShown)
                .onSuccess(laidOut -> show(now, laidOut))
                .onFailure(failure -> {
                    keepShown();
                    state.notices().failed(failure, "columns");
                });
        laying.start(task);
    }

    private ColumnLayouter layouter(Wanted now) {
        Layouter known = layouter.filter(one -> one.events.equals(now.events) && one.style.equals(now.style))
                .orElseGet(() -> new Layouter(
                        now.events,
                        now.style,
                        new ColumnLayouter(
                                now.events,
                                state.timeline().eras(),
                                new DateLabels(now.style),
                                TimelineText.MEASURER)));
        layouter = Optional.of(known);
        return known.columns;
    }

    private static ScrolledColumns scrolled(ColumnLayouter columns, Wanted now, DoubleConsumer progress) {
        return columns.scrolled(
                Direction.of(now.style.language()),
                now.width,
                ColumnMetrics.TITLE_SIZE,
                now.detail == Detail.TITLES ? ROW_HEIGHT : ROW_HEIGHT_WITH_SUMMARIES,
                now.detail,
                progress);
    }

    /** Measures all texts on the JavaFX thread, which has time for other things in between. */
    private static void measure(ColumnLayouter columns, Wanted now, Progress progress) throws Exception {
        int[] next = {0};
        int all = now.events.size();
        while (next[0] < all && !progress.cancelled()) {
            FutureTask<Integer> slice = new FutureTask<>(() -> measured(columns, now, next[0]));
            Platform.runLater(slice);
            try {
                next[0] = slice.get();
            } catch (ExecutionException e) {
                // What went wrong decides what the reader sees.
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e;
            }
            progress.at(MEASURING * next[0] / all);
        }
    }

    /** Measures the texts of some events; returns the place of the next. */
    private static int measured(ColumnLayouter columns, Wanted now, int from) {
        long end = System.nanoTime() + SLICE_NANOS;
        int next = from;
        while (next < now.events.size() && System.nanoTime() < end) {
            columns.measure(next, next + 1, now.detail);
            next++;
        }
        return next;
    }

    private void show(Wanted now, ScrolledColumns columns) {
        shown = Optional.of(now);
        view.contentProperty()
                .set(Optional.of(new ColumnContent(
                        columns,
                        state.drawnProperty().get(),
                        CategoryShapes.of(state.timeline().categories()),
                        now.style)));
    }

    /** Stays with what is shown; with the axis if that is nothing. */
    private void keepShown() {
        laying.drop();
        if (shown.isPresent()) {
            state.detailProperty().set(shown.get().detail);
        } else {
            wanted = Optional.empty();
            state.viewProperty().set(MainView.AXIS);
        }
    }
}
