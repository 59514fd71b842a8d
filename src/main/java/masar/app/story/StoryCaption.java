package masar.app.story;

import java.util.Optional;
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
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.frame.Box;
import masar.layout.frame.Metrics;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.TimelineView;

/**
 * What the story has come to, in the middle of the view: title and date, how far it is, and how to pause and end it. It is
 * below the captions of the eras, or above the axis while the card of the event is where it would be.
 */
public final class StoryCaption extends VBox {

    private static final double WIDEST = 440;
    /** Between it and what it is next to, in px. */
    private static final double GAP = 8;

    private final AppState state;
    private final Story story;
    private final TimelineView timeline;
    private final TextBlock title = Texts.heading(14, "");
    private final TextBlock date = Texts.caption("");
    private final TextBlock hint = Texts.wrapped("");
    private final Button pause;
    private final Button resume;
    private final ProgressBar progress = new ProgressBar(0);
    private boolean below;

    public StoryCaption(AppState state, Story story, TimelineView timeline, Subscriptions subscriptions) {
        this.state = state;
        this.story = story;
        this.timeline = timeline;
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
        subscriptions.value(timeline.shownProperty(), layout -> place());
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
        show(pause, plays);
        show(resume, !plays);
        hint.setText(state.messages().get(plays ? "story.playing" : "story.paused"));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
        timeline.shownProperty().get().ifPresent(layout -> {
            if (story.isOn() && covers(layout, below) && !covers(layout, !below)) {
                below = !below;
            }
            setTranslateY(top(layout, below));
        });
    }

    private double top(TimelineLayout layout, boolean isBelow) {
        return isBelow ? layout.axisTop() - GAP - getHeight() : Metrics.ERA_CAPTION + GAP;
    }

    private boolean covers(TimelineLayout layout, boolean isBelow) {
        Box place = new Box((layout.width() - getWidth()) / 2, top(layout, isBelow), getWidth(), getHeight());
        return layout.cards().stream()
                .filter(card -> story.currentProperty().get().equals(Optional.of(card.event())))
                .anyMatch(card -> card.box().overlaps(place));
    }
}
