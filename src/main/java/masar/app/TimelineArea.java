package masar.app;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.filter.FilterChips;
import masar.app.help.Hints;
import masar.app.help.LegendCard;
import masar.app.list.EventList;
import masar.app.state.AppState;
import masar.app.state.MainView;
import masar.app.story.Story;
import masar.app.story.StoryCaption;
import masar.app.ui.Subscriptions;
import masar.app.ui.Visibility;
import masar.app.views.TooManyNotice;
import masar.app.views.Views;
import masar.view.overview.OverviewStrip;

/** The middle of the window: what the events are filtered by, the views of them with their notices, the strip beneath them and, if wanted, the list of events. */
final class TimelineArea extends VBox {

    /** The height of the timeline below which the list gives way, in px. */
    private static final double LEAST_TIMELINE = 200;

    /** Around what lies in front of the views, in px. */
    private static final double MARGIN = 8;

    private final StackPane middle = new StackPane();
    private final HBox strip = new HBox();

    /**
     * @param listShown whether the list is there
     * @param filter leads to the filters
     */
    TimelineArea(
            AppState state,
            Subscriptions subscriptions,
            Views views,
            FilterChips chips,
            Story story,
            EventList list,
            BooleanProperty listShown,
            Runnable filter) {
        OverviewStrip ofAxis = new OverviewStrip(views.axis());
        OverviewStrip ofColumns = new OverviewStrip(views.columns());
        ofColumns.setId("columns-overview");
        subscriptions.value(state.datasetProperty(), dataset -> {
            ofAxis.showWhole(dataset.all());
            ofColumns.showWhole(dataset.all());
        });
        subscriptions.add(ofAxis::dispose);
        subscriptions.add(ofColumns::dispose);
        subscriptions.value(state.viewProperty(), view -> {
            Visibility.set(ofAxis, view == MainView.AXIS);
            Visibility.set(ofColumns, view == MainView.COLUMNS);
        });
        middle.getChildren()
                .addAll(
                        views.axis(),
                        views.columns(),
                        new EmptyNotice(state, subscriptions),
                        new TooManyNotice(state, subscriptions, filter),
                        new StoryCaption(state, story, views, subscriptions));
        // It takes all that is left.
        middle.setPrefHeight(LEAST_TIMELINE);
        VBox.setVgrow(middle, Priority.ALWAYS);
        StackPane strips = new StackPane(ofAxis, ofColumns);
        HBox.setHgrow(strips, Priority.ALWAYS);
        strip.getChildren().add(strips);
        strip.setAlignment(Pos.CENTER);
        strip.getStyleClass().add("strip-line");
        getChildren().addAll(chips, middle, strip, list);
        subscriptions.value(listShown, shown -> Visibility.set(list, shown));
    }

    /** Puts hints above the views, and the button of a legend next to the strip. */
    void explain(LegendCard legend, Hints hints) {
        getChildren().addFirst(hints);
        middle.getChildren().add(legend);
        StackPane.setAlignment(legend, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(legend, new Insets(MARGIN));
        strip.getChildren().add(legend.opener());
    }
}
