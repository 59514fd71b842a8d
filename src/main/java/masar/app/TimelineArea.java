package masar.app;

import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.list.EventList;
import masar.app.state.AppState;
import masar.app.story.Story;
import masar.app.story.StoryCaption;
import masar.app.ui.Subscriptions;
import masar.view.TimelineView;
import masar.view.overview.OverviewStrip;

/** The middle of the window: the timeline with its notices, the strip beneath it and, if wanted, the list of events. */
final class TimelineArea extends VBox {

    /** The height of the timeline below which the list gives way, in px. */
    private static final double LEAST_TIMELINE = 200;

    /** @param listShown whether the list is there */
    TimelineArea(
            AppState state,
            Subscriptions subscriptions,
            TimelineView timeline,
            Story story,
            EventList list,
            BooleanProperty listShown) {
        OverviewStrip overview = new OverviewStrip(timeline);
        subscriptions.add(overview::dispose);
        StackPane middle = new StackPane(
                timeline,
                new EmptyNotice(state, subscriptions),
                new StoryCaption(state, story, timeline, subscriptions));
        // It takes all that is left.
        middle.setPrefHeight(LEAST_TIMELINE);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(middle, overview, list);
        subscriptions.value(listShown, shown -> {
            list.setVisible(shown);
            list.setManaged(shown);
        });
    }
}
