package masar.app.story;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.view.theme.Icons;

/** Says that the story is playing and how to stop it, without getting in the way. */
public final class StoryNotice extends HBox {

    public StoryNotice(AppState state, Story story, Subscriptions subscriptions) {
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
        subscriptions.value(story.playingProperty(), this::setVisible);
    }
}
