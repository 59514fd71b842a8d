package masar.app;

import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.view.OverviewStrip;
import masar.view.TimelineView;

/** The middle of the window: the timeline with its notices, the strip beneath it and, if wanted, the list of events. */
final class TimelineArea extends BorderPane {

    /** @param listShown whether the list is there */
    TimelineArea(
            AppState state,
            Watch watch,
            TimelineView timeline,
            Story story,
            EventList list,
            BooleanProperty listShown) {
        OverviewStrip overview = new OverviewStrip(timeline);
        watch.add(overview::dispose);
        setCenter(new StackPane(timeline, new EmptyNotice(state, watch), new StoryNotice(state, story, watch)));
        setBottom(new VBox(overview, list));
        watch.value(listShown, shown -> {
            list.setVisible(shown);
            list.setManaged(shown);
        });
    }
}
