package masar.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import masar.app.browse.ExternalViewer;
import masar.app.gtk.WindowClass;
import masar.app.kept.GivenLook;
import masar.app.kept.KeptLook;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.settings.Settings;
import masar.settings.SettingsFolder;
import masar.typography.Outlines;
import masar.typography.Typeface;

/** The windowed application. */
public final class MasarApp extends Application {

    private static CompletableFuture<Dataset> bundled = new CompletableFuture<>();

    private static CompletableFuture<Settings> settings = new CompletableFuture<>();

    private static AppOptions options = new AppOptions(Optional.empty(), GivenLook.NONE, Optional.empty());

    /**
     * Begins in the background with what a window will need; what is done meanwhile takes longer.
     *
     * @param fresh whether to begin without what was chosen in earlier runs, and to leave it alone
     */
    public static void prepare(boolean fresh) {
        bundled = CompletableFuture.supplyAsync(MasarApp::readBundled);
        settings = CompletableFuture.supplyAsync(() -> fresh ? Settings.fresh() : Settings.in(SettingsFolder.ofUser()));
        Thread.ofPlatform().daemon().start(Outlines::prepare);
    }

    /** Opens the window and returns when it is closed and all is kept; after {@link #prepare}. */
    public static void run(AppOptions chosen) {
        options = chosen;
        launch();
        settings.join().close();
    }

    @Override
    public void start(Stage stage) {
        Typeface.load();
        Platform.Preferences system = Platform.getPreferences();
        Settings kept = settings.join();
        AppState state = new KeptLook(kept)
                .state(bundled.join(), options.look(), SystemLook.theme(system, system.getColorScheme()));
        state.motionProperty().bind(system.reducedMotionProperty().not());
        ExternalViewer viewer =
                ExternalViewer.ofSystem(address -> getHostServices().showDocument(address));
        new MainWindow(
                        stage,
                        state,
                        new PlatformServices(
                                FileDialogs.ofSystem(),
                                PrintDialog.ofSystem(viewer),
                                viewer,
                                kept,
                                Optional.of(SettingsFolder.ofUser()).filter(folder -> kept.isKept())))
                .show(options.data(), options.view());
        WindowClass.set("masar");
        if (TrainingRun.isWanted()) {
            TrainingRun.start(state);
        }
    }

    @Override
    public void stop() {
        Platform.exit();
    }

    /** The dataset that Masar ships with; tests prove that it is sound. */
    private static Dataset readBundled() {
        return switch (DatasetReader.readBundled()) {
            case ReadResult.Loaded loaded ->
                Dataset.of(loaded.timeline(), DatasetReader.BUNDLED, loaded.warnings())
                        .asShipped();
            case ReadResult.Rejected rejected ->
                throw new IllegalStateException("The bundled dataset is broken: " + rejected.problems());
        };
    }
}
