package masar.app.views;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Control;
import masar.app.state.AppState;
import masar.app.state.BoundTimeline;
import masar.app.state.MainView;
import masar.app.ui.SearchMarks;
import masar.app.ui.Subscriptions;
import masar.app.ui.VisibleFocus;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Card;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.layout.frame.Viewport;
import masar.model.Event;
import masar.time.TimeSpan;
import masar.view.TimelineView;
import masar.view.columns.ColumnView;
import masar.view.columns.ColumnsInView;
import masar.view.parts.EventMarks;

/** Both views of the events, of which one is shown. What the rest of the window asks goes to that one. */
public final class Views {

    private final AppState state;
    private final TimelineView axis;
    private final ColumnView columns = new ColumnView();

    /** Views that are bound to the state for as long as the subscriptions last. */
    public Views(AppState state, Subscriptions subscriptions) {
        this.state = state;
        axis = BoundTimeline.of(state, subscriptions);
        new RefitWhenEmpty(state, axis, subscriptions);
        columns.setId("columns");
        columns.setAccessibleText(
                Messages.of(Messages.Bundle.APP, state.language()).get("columns.text"));
        subscriptions.both(columns.selectionProperty(), state.selectionProperty());
        subscriptions.value(state.motionProperty(), columns.motionProperty()::set);
        subscriptions.value(state.shownProperty(), events -> {
            EventMarks marks = SearchMarks.of(state.filter().text());
            axis.marksProperty().set(marks);
            columns.marksProperty().set(marks);
        });
        subscriptions.value(
                state.notesProperty(), notes -> columns.starredProperty().set(notes.starred()));
        columns.onMoreTextProperty().set(() -> state.changeDetail(1));
        columns.onLessTextProperty().set(() -> state.changeDetail(-1));
        columns.onPeriodChosenProperty()
                .set(period -> state.filterProperty().set(state.filter().withPeriod(Optional.of(period))));
        new ColumnLayouts(state, columns, subscriptions);
        subscriptions.value(state.viewProperty(), this::show);
    }

    /** What is selected, or else in view, in the one view is in the other one, too. */
    private void show(MainView view) {
        boolean inColumns = view == MainView.COLUMNS;
        boolean focused = axis.isFocused() || columns.isFocused();
        stopMoving();
        axis.setVisible(!inColumns);
        columns.setVisible(inColumns);
        Optional<Event> selected = state.selectionProperty().get();
        if (selected.isPresent()) {
            select(selected.get());
        } else if (inColumns) {
            state.viewportProperty().get().map(Viewport::start).ifPresent(columns::showFrom);
        }
        if (focused) {
            current().requestFocus();
        }
    }

    /** The view of the axis, shown or not. */
    public TimelineView axis() {
        return axis;
    }

    /** The view of the columns, shown or not. */
    public ColumnView columns() {
        return columns;
    }

    /** Whether the columns are shown. */
    public boolean inColumns() {
        return state.viewProperty().get() == MainView.COLUMNS;
    }

    /** The one that is shown. */
    public Control current() {
        return inColumns() ? columns : axis;
    }

    /** Moves the focus to the view, so that it is visible there. */
    public void focus() {
        VisibleFocus.move(current());
    }

    /** Selects an event and brings it into view if it is not. */
    public void select(Event event) {
        if (inColumns()) {
            columns.select(event);
        } else {
            axis.select(event);
        }
    }

    /** Selects an event and shows it in the middle of the view. */
    public void present(Event event) {
        if (inColumns()) {
            columns.select(event);
            columns.center(event);
        } else {
            axis.select(event);
            axis.fitSelection();
        }
    }

    /** Shows the selected event, or else the period of the filter, in the middle or as large as there is space. */
    public void fit() {
        Optional<TimeSpan> period = state.filter().period();
        if (inColumns()) {
            state.selectionProperty()
                    .get()
                    .ifPresentOrElse(
                            columns::center, () -> period.map(TimeSpan::start).ifPresent(columns::showFrom));
        } else if (!axis.fitSelection()) {
            period.ifPresent(axis::flyTo);
        }
    }

    /** Ends every movement where it is. */
    public void stopMoving() {
        axis.stopMoving();
        columns.stopMoving();
    }

    /** Which way time runs. */
    public Direction direction() {
        return axis.direction();
    }

    private <T> Optional<T> of(Function<TimelineLayout, T> onAxis, Function<ColumnsInView, T> inColumns) {
        return inColumns()
                ? columns.shownProperty().get().map(inColumns)
                : axis.shownProperty().get().map(onAxis);
    }

    /** The time in view; empty before there is anything. */
    public Optional<TimeSpan> period() {
        return of(now -> Optional.of(now.period()), ColumnsInView::period).flatMap(period -> period);
    }

    /** The place, in the order of time, of the first event in view; empty before there is anything. */
    public Optional<Integer> firstEvent() {
        return of(
                now -> axis.getContent().events().firstAtOrAfter(now.viewport().start()), ColumnsInView::firstEvent);
    }

    /** The card of an event, in px of the view; empty if it has none there. */
    public Optional<Box> card(Event event) {
        return of(now -> cardOf(now, event), now -> now.card(event)).flatMap(box -> box);
    }

    private static Optional<Box> cardOf(TimelineLayout now, Event event) {
        return now.cards().stream()
                .filter(card -> card.event().equals(event))
                .findFirst()
                .map(Card::box);
    }

    /** The y, in px of the view, below which there are cards. */
    public double top() {
        return inColumns() ? 0 : Metrics.ERA_CAPTION;
    }

    /** The y, in px of the view, above which there are cards. */
    public double bottom() {
        return of(TimelineLayout::axisTop, ColumnsInView::height).orElse(0.0);
    }
}
