package masar.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import masar.app.kept.KeptFiles;
import masar.app.kept.LastViews;
import masar.app.open.Opening;
import masar.app.open.ProblemsPane;
import masar.app.state.AppState;
import masar.app.state.Arrangement;
import masar.app.state.Dataset;
import masar.app.ui.Subscriptions;
import masar.app.views.ShownView;
import masar.app.views.Views;
import masar.i18n.BidiText;
import masar.query.EventFilter;
import masar.settings.Section;

/** Opens datasets in the window, shows each as it was last seen, and lists what is wrong with one. */
final class Datasets {

    private static final String GONE = "file.missing";

    private final AppState state;
    private final Supplier<Views> views;
    private final StackPane root;
    private final Runnable ask;
    private final Opening opening;
    private final Dataset shipped;
    private final KeptFiles files;
    private final LastViews lastViews;

    /**
     * @param views those of the moment
     * @param kept what is known of files that were opened
     * @param root takes the list of problems, in front of everything else
     * @param ask lets the reader choose a file
     */
    Datasets(AppState state, Supplier<Views> views, Section kept, StackPane root, Runnable ask) {
        this.state = state;
        this.views = views;
        this.root = root;
        this.ask = ask;
        this.opening = new Opening(state);
        this.shipped = state.datasetProperty().get();
        this.files = new KeptFiles(kept);
        this.lastViews = new LastViews(state, views, files);
    }

    /** Keeps what is seen from now on, until the window is closed. */
    void follow(Stage stage, Subscriptions subscriptions) {
        lastViews.follow(subscriptions);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, closing -> lastViews.leave());
    }

    /** Keeps the place of the columns as well, for as long as the subscriptions last. */
    void follow(Views shown, Subscriptions subscriptions) {
        lastViews.follow(shown, subscriptions);
    }

    /**
     * Shows the dataset that is given, or else the one that was shown last.
     *
     * @param view shows a view of it other than the one last seen
     */
    void begin(Optional<Path> given, Optional<Runnable> view) {
        Optional<Path> file = given.or(files::last);
        if (file.isEmpty()) {
            view.orElse(lastViews::resume).run();
        } else {
            lastViews.resume();
            open(
                    file.get(),
                    refused -> {
                        refuse(refused, file.get(), given.isPresent());
                        view.ifPresent(Runnable::run);
                    },
                    view.orElse(() -> {}));
        }
    }

    /** Opens a dataset; what is shown stays until it has been read, and stays if it is broken. */
    void open(Path file) {
        open(file, this::showProblems, () -> {});
    }

    /** Where nobody has asked for a file now, that it is gone is no more than a notice. */
    private void refuse(Opening.Refused refused, Path file, boolean asked) {
        if (asked || !refused.problems().getFirst().key().equals(GONE)) {
            showProblems(refused);
        } else {
            files.opened(Optional.empty());
            state.notices()
                    .warn(() -> state.messages()
                            .get("open.missing", BidiText.leftToRight(file.toString(), state.language())));
        }
    }

    private void open(Path file, Consumer<Opening.Refused> onRefused, Runnable then) {
        opening.run(file, outcome -> {
            switch (outcome) {
                case Opening.Opened opened -> {
                    show(opened.dataset(), opened.whole());
                    opened.view().ifPresent(image -> ShownView.show(image.view(), state, views.get()));
                    then.run();
                }
                case Opening.Refused refused -> onRefused.accept(refused);
            }
        });
    }

    /** Shows the dataset that everybody has. */
    void openShipped() {
        opening.cancel();
        show(
                shipped,
                Arrangement.of(
                        shipped, EventFilter.NONE, state.groupingProperty().get()));
    }

    private void show(Dataset dataset, Arrangement whole) {
        lastViews.leave();
        closeProblems();
        state.open(dataset, whole);
        files.opened(dataset.path());
        lastViews.resume();
    }

    /** The files that were opened, the latest first. */
    List<Path> recent() {
        return files.recent();
    }

    private void showProblems(Opening.Refused refused) {
        closeProblems();
        root.getChildren()
                .add(ProblemsPane.ofRefused(state, refused.file(), refused.problems(), this::closeProblems, ask));
    }

    /** Lists what is to be corrected in the file that is shown. */
    void showWarnings() {
        Dataset dataset = state.datasetProperty().get();
        closeProblems();
        root.getChildren()
                .add(ProblemsPane.ofShown(state, dataset.file(), dataset.warnings(), this::closeProblems, ask));
    }

    /** Goes back from a list of problems to the timeline. */
    void closeProblems() {
        root.getChildren().removeIf(ProblemsPane.class::isInstance);
    }
}
