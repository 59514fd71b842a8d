package masar.app.story;

import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.app.views.Views;
import masar.i18n.Messages;
import masar.layout.frame.Box;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.typography.TextBlock;

/**
 * What the story has come to, in the middle of the view: title and date, how far it is, and how to pause and end it. It is
 * below the captions of the eras, or above the axis or the lower edge of the columns while the card of the event is where it would be.
 */
public final class StoryCaption extends VBox {

    private static final double WIDEST = 440;
    /** Between it and what it is next to, in px. */
    private static final double GAP = 8;

    private final AppState state;
    private final Story story;
    private final Views views;
    private final TextBlock title = Texts.heading(14, "");
    private final TextBlock date = Texts.caption("");
    private final TextBlock hint = Texts.wrapped("");
    private final Button pause;
    private final Button resume;
    private final ProgressBar progress = new ProgressBar(0);
    private boolean below;

    public StoryCaption(AppState state, Story story, Views views, Subscriptions subscriptions) {
        this.state = state;
        this.story = story;
        this.views = views;
        Messages messages = state.messages();
        getStyleClass().add("story-caption");
        setId("story-caption");
        setMaxSize(WIDEST, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        pause = button("pause", "story.pause", story::pause);
        resume = button("play", "story.resume", story::resume);
        Button end = button("close", "story.end", story::end);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, pause, resume, end);
        head.getStyleClass().add("story-head");
        title.setId("story-title");
        date.setId("story-date");
        hint.setId("story-hint");
        progress.setId("story-progress");
        progress.getStyleClass().add("story-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setFocusTraversable(false);
        progress.setAccessibleText(messages.get("story.progress"));
        progress.progressProperty().bind(story.progressProperty());
        getChildren().addAll(head, date, hint, progress);
        subscriptions.value(story.phaseProperty(), this::showPhase);
        subscriptions.value(story.currentProperty(), event -> event.ifPresent(this::show));
        subscriptions.value(
                state.styleProperty(), style -> story.currentProperty().get().ifPresent(this::show));
        subscriptions.value(views.axis().shownProperty(), layout -> place());
        subscriptions.value(views.columns().shownProperty(), layout -> place());
        heightProperty().subscribe(height -> place());
        subscriptions.add(progress.progressProperty()::unbind);
    }

    private Button button(String icon, String says, Runnable action) {
        Button button = Texts.iconButton(icon, false, state.messages().get(says), action);
        button.setId(says.replace('.', '-'));
        // Each has its key.
        button.setFocusTraversable(false);
        return button;
    }

    /** Whether the target of an event is a caption or in one. */
    static boolean contains(EventTarget target) {
        return target instanceof Node node
                && Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(StoryCaption.class::isInstance);
    }

    private void showPhase(Story.Phase phase) {
        boolean plays = phase == Story.Phase.PLAYING;
        setVisible(phase != Story.Phase.ENDED);
        Visibility.set(pause, plays);
        Visibility.set(resume, !plays);
        hint.setText(state.messages().get(plays ? "story.playing" : "story.paused"));
    }

    private void show(Event event) {
        DateLabels labels = state.labels();
        EventIndex events = state.shownProperty().get();
        title.setText(event.title().in(state.language()));
        date.setText(state.messages()
                .get(
                        "story.date",
                        labels.full(event.date()),
                        labels.count(events.indexOf(event).orElse(0) + 1L),
                        labels.count(events.size())));
    }

    /** It stays where it is unless it covers the card of its event there and would not elsewhere. */
    private void place() {
        if (story.isOn() && covers(below) && !covers(!below)) {
            below = !below;
        }
        setTranslateY(top(below));
    }

    private double top(boolean isBelow) {
        return isBelow ? views.bottom() - GAP - getHeight() : views.top() + GAP;
    }

    private boolean covers(boolean isBelow) {
        double left = (views.current().getWidth() - getWidth()) / 2;
        Box place = new Box(left, top(isBelow), getWidth(), getHeight());
        return story.currentProperty()
                .get()
                .flatMap(views::card)
                .filter(card -> card.overlaps(place))
                .isPresent();
    }
}
