package masar.app;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import masar.view.Icons;

/** Says that the story is playing and how to stop it, without getting in the way. */
final class StoryNotice extends HBox {

    StoryNotice(AppState state, Story story, Watch watch) {
        getStyleClass().add("story-notice");
        setId("story-notice");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        setAlignment(Pos.CENTER);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        getChildren()
                .addAll(
                        Icons.icon("ui/play", 14).turning(),
                        Texts.caption(state.messages().get("story.playing")));
        watch.value(story.playingProperty(), this::setVisible);
    }
}
