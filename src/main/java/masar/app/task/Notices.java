package masar.app.task;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import javafx.util.Subscription;
import masar.app.ui.ClipboardText;
import masar.i18n.Messages;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/**
 * What the window has to say about work off the JavaFX thread: what runs and how far it is, what came of it, and what
 * failed. One notice is seen at a time; beneath it the others keep their places, so that several tasks do not fight over
 * it. It outlives the pane that shows it, of which each language has its own. Used on the JavaFX thread.
 */
public final class Notices {

    /** What is done within this time is not reported. */
    private static final Duration PATIENCE = Duration.millis(300);

    /** How long what has been done is reported. */
    private static final Duration READING = Duration.seconds(8);

    private final Supplier<Messages> messages;
    private final Leaving leaving;
    private final List<Notice> notices = new ArrayList<>();
    private final ChangeListener<Boolean> closing = (property, before, shown) -> close(shown);
    private Optional<NotificationPane> pane = Optional.empty();
    private Subscription fitting = Subscription.EMPTY;
    private boolean displaying;

    /**
     * One notice.
     *
     * @param sentence what it says, in the language of the moment
     * @param bar how far the work is; empty if it has ended
     * @param action what can be done: the key of its name
     * @param stay how long it stays
     */
    private record Notice(
            Supplier<String> sentence,
            Optional<ProgressBar> bar,
            Optional<String> action,
            Runnable perform,
            Stay stay) {}

    private enum Stay {
        /** It goes by itself, since nothing has to be decided or read closely. */
        PASSING,
        /** Until something else comes of some work. */
        UNTIL_NEXT,
        /** Until the reader closes it, or the work that it is about has ended. */
        UNTIL_CLOSED
    }

    /** @param messages in the language of the moment */
    public Notices(Supplier<Messages> messages) {
        this(messages, READING);
    }

    /** @param reading how long a notice that goes by itself stays */
    Notices(Supplier<Messages> messages, Duration reading) {
        this.messages = messages;
        this.leaving = new Leaving(reading);
    }

    /** Shows the notices in another pane from now on. */
    public void attach(NotificationPane other) {
        pane.ifPresent(old -> {
            old.showingProperty().removeListener(closing);
            old.setGraphic(null);
            old.getActions().clear();
        });
        pane = Optional.of(other);
        other.showingProperty().addListener(closing);
        // Only a skin has the nodes that show a notice.
        other.skinProperty().subscribe(skin -> display());
    }

    /**
     * Reports a task that is yet to be started: that it runs and how far it is if it takes a while, and its failure. Its
     * progress bar has the id {@code work-progress}.
     *
     * @param work begins the keys {@code work.running} of what is said meanwhile and {@code work.failed} of what is said
     *     after a failure, which takes its reason as the last argument
     * @param cancel what is done if the reader does not want it any more
     * @param arguments of both sentences
     */
    public <T> BackgroundTask<T> follow(BackgroundTask<T> task, String work, Runnable cancel, Object... arguments) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId(work + "-progress");
        Notice notice = new Notice(
                () -> messages.get().get(work + ".running", arguments),
                Optional.of(bar),
                Optional.of("cancel"),
                cancel,
                Stay.UNTIL_CLOSED);
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(over -> add(notice));
        patience.play();
        return task.onProgress(done -> bar.setProgress(Math.max(bar.getProgress(), done)))
                .onFinished(() -> {
                    patience.stop();
                    remove(notice);
                })
                .onFailure(failure -> failed(failure, work, arguments));
    }

    /** Says what came of some work, for some seconds. */
    public void say(Supplier<String> sentence) {
        add(new Notice(sentence, Optional.empty(), Optional.empty(), () -> {}, Stay.PASSING));
    }

    /**
     * Says what came of some work, for some seconds, and what can be done with it.
     *
     * @param name the key of what the action is called
     */
    public void offer(Supplier<String> sentence, String name, Runnable action) {
        add(new Notice(sentence, Optional.empty(), Optional.of(name), action, Stay.PASSING));
    }

    /** Says why some work was not done; it stays until the reader closes it or other work has ended. */
    public void refuse(Supplier<String> sentence) {
        add(new Notice(sentence, Optional.empty(), Optional.empty(), () -> {}, Stay.UNTIL_NEXT));
    }

    /** Says what the reader has to know, even if other notices come: it stays until the reader closes it. */
    public void warn(Supplier<String> sentence) {
        add(new Notice(sentence, Optional.empty(), Optional.empty(), () -> {}, Stay.UNTIL_CLOSED));
    }

    /**
     * Says something that stays until the reader closes it, with a text to copy.
     *
     * @param name the key of what the action is called
     */
    public void offerCopy(Supplier<String> sentence, String name, Supplier<String> text) {
        add(new Notice(
                sentence, Optional.empty(), Optional.of(name), () -> ClipboardText.put(text.get()), Stay.UNTIL_CLOSED));
    }

    /**
     * Says that something failed, in one sentence, with details to copy.
     *
     * @param work begins the key {@code work.failed}
     * @param arguments of that sentence, before the reason
     */
    public void failed(Throwable failure, String work, Object... arguments) {
        offerCopy(
                () -> messages.get()
                        .get(
                                work + ".failed",
                                Stream.concat(Stream.of(arguments), Stream.of(reason(failure)))
                                        .toArray()),
                "failed.copy",
                // Only when it is asked for: there may be little memory left.
                () -> details(failure));
    }

    private String reason(Throwable failure) {
        return messages.get().get(failure instanceof OutOfMemoryError ? "failed.memory" : "failed.fault");
    }

    private static String details(Throwable failure) {
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        return details.toString();
    }

    /** Puts a notice on top; what came of earlier work is out of date. */
    private void add(Notice notice) {
        notices.removeIf(earlier -> earlier.stay() != Stay.UNTIL_CLOSED);
        notices.add(notice);
        display();
    }

    private void remove(Notice notice) {
        if (notices.remove(notice)) {
            display();
        }
    }

    /** Somebody has closed the notice on top; the one beneath it comes up. */
    private void close(boolean shown) {
        if (!shown && !displaying && !notices.isEmpty()) {
            notices.removeLast();
            Platform.runLater(this::display);
        }
    }

    private void display() {
        displaying = true;
        pane.ifPresent(now -> {
            leaving.end();
            if (notices.isEmpty()) {
                now.hide();
            } else {
                display(notices.getLast(), now);
            }
        });
        displaying = false;
    }

    private void display(Notice notice, NotificationPane now) {
        fitting.unsubscribe();
        String sentence = notice.sentence().get();
        now.getActions()
                .setAll(
                        notice
                                .action()
                                .map(name -> new Action(
                                        messages.get().get(name),
                                        pressed -> notice.perform().run()))
                                .stream()
                                .toList());
        now.show(sentence);
        fitting = NoticeLines.put(now, sentence, notice.bar());
        Node shown = now.lookup(".notification-bar");
        if (notice.stay() == Stay.PASSING && shown != null) {
            leaving.begin(shown, () -> remove(notice));
        }
    }

    /** Whether the notice on top will go by itself, as long as it is left alone. */
    boolean isLeaving() {
        return leaving.isRunning();
    }
}
