package masar.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.state.MainView;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.app.views.Views;
import masar.i18n.BidiText;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.frame.ViewBounds;
import masar.layout.frame.Viewport;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.TimelineView;

/** The line at the bottom of the window: the number of events, the period, the file and the zoom. */
final class StatusLine extends HBox {

    private final AppState state;
    private final Messages messages;
    private final TimelineView timeline;
    private final Views views;
    private final TextBlock shown = Texts.caption("");
    private final TextBlock period = Texts.caption("");
    private final TextBlock file = Texts.caption("");
    private final Button warnings;
    private final Button hidden;
    private final Slider zoom = new Slider();
    private boolean following;

    /** @param showWarnings lists what is to be corrected in the file */
    StatusLine(AppState state, Subscriptions subscriptions, Views views, Runnable showWarnings) {
        this.state = state;
        this.messages = state.messages();
        this.timeline = views.axis();
        this.views = views;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        shown.setId("status-shown");
        period.setId("status-period");
        file.setId("status-file");
        warnings = Texts.link("", showWarnings);
        warnings.setId("status-warnings");
        warnings.setMinWidth(USE_PREF_SIZE);
        hidden = Texts.link(
                "", () -> state.notesProperty().set(state.notesProperty().get().withNoneHidden()));
        hidden.setId("status-hidden");
        hidden.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        zoom.setId("zoom");
        zoom.setAccessibleText(messages.get("status.zoom"));
        HBox zooming = zooming();
        getChildren().addAll(shown, hidden, period, gap, file, warnings, zooming);
        subscriptions.value(state.viewProperty(), view -> {
            Visibility.set(zooming, view == MainView.AXIS);
            name();
        });
        subscriptions.value(views.columns().shownProperty(), inView -> name());
        subscriptions.value(state.shownProperty(), events -> count());
        subscriptions.value(state.styleProperty(), style -> count());
        subscriptions.value(state.notesProperty(), notes -> hide(notes.hidden().size()));
        subscriptions.value(state.datasetProperty(), this::file);
        subscriptions.value(timeline.shownProperty(), layout -> layout.ifPresent(this::follow));
        subscriptions.value(
                state.styleProperty(), style -> timeline.shownProperty().get().ifPresent(this::follow));
        subscriptions.add(zoom.valueProperty().subscribe(value -> zoomTo(value.doubleValue())));
    }

    /** The scale of the axis; columns have none. */
    private HBox zooming() {
        HBox zooming = new HBox(
                Texts.iconButton("fit", false, messages.get("view.all"), timeline::showAll),
                Texts.iconButton("zoom-out", false, messages.get("status.zoom.out"), timeline::zoomOut),
                zoom,
                Texts.iconButton("zoom-in", false, messages.get("status.zoom.in"), timeline::zoomIn));
        zooming.getStyleClass().add("zooming");
        zooming.setAlignment(Pos.CENTER_LEFT);
        return zooming;
    }

    /** Says which time is in view. */
    private void name() {
        if (views.inColumns()) {
            period.setText(views.period().map(state.labels()::period).orElse(""));
        } else {
            timeline.shownProperty()
                    .get()
                    .ifPresent(layout -> period.setText(state.labels()
                            .period(timeline.bounds().named(layout.period(), layout.viewport(), layout.width()))));
        }
    }

    private void count() {
        DateLabels labels = state.labels();
        int all = state.timeline().events().size();
        shown.setText(messages.get(
                "status.shown",
                labels.count(state.shownProperty().get().size()),
                messages.count("count.events", all, labels.count(all))));
    }

    private void hide(int count) {
        hidden.setText(messages.count("status.hidden", count, state.labels().count(count)));
        Visibility.set(hidden, count > 0);
    }

    private void file(Dataset dataset) {
        int count = dataset.warnings().size();
        file.setText(messages.get(
                count > 0 ? "status.warned" : "status.file", BidiText.leftToRight(dataset.file(), state.language())));
        warnings.setText(messages.count("status.warnings", count, state.labels().count(count)));
        Visibility.set(warnings, count > 0);
    }

    private void follow(TimelineLayout layout) {
        ViewBounds bounds = timeline.bounds();
        double scale = layout.viewport().secondsPerPx();
        name();
        double widest = doublings(bounds.widest(layout.width()));
        double closest = doublings(bounds.closest(layout.width()));
        following = true;
        zoom.setDisable(widest <= closest);
        zoom.setMin(-widest);
        zoom.setMax(-closest);
        zoom.setValue(-doublings(scale));
        following = false;
    }

    private static double doublings(double secondsPerPx) {
        return Math.log(secondsPerPx) / Math.log(2);
    }

    private void zoomTo(double value) {
        if (!following) {
            Optional<Viewport> now = timeline.shownProperty().get().map(TimelineLayout::viewport);
            now.ifPresent(
                    viewport -> timeline.zoom(Math.pow(2, -value) / viewport.secondsPerPx(), timeline.getWidth() / 2));
        }
    }
}
