package masar.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import masar.app.browse.ExternalViewer;
import masar.app.export.ExportMemory;
import masar.app.gtk.WindowClass;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.state.TextSizeMemory;
import masar.app.state.ViewMemory;
import masar.dataset.DatasetReader;
import masar.dataset.ReadResult;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.time.LabelStyle;
import masar.typography.Outlines;
import masar.typography.Typeface;
import masar.view.theme.Theme;

/** The windowed application. */
public final class MasarApp extends Application {

    private static final String BUNDLED = "us-iraq.json";

    private static CompletableFuture<Dataset> bundled = new CompletableFuture<>();

    private static AppOptions options =
            new AppOptions(Optional.empty(), LabelStyle.of(Language.ARABIC), Optional.empty(), Grouping.NONE, false);

    /** Begins in the background with what a window will need; what is done meanwhile takes longer. */
    public static void prepare() {
        bundled = CompletableFuture.supplyAsync(MasarApp::readBundled);
        Thread.ofPlatform().daemon().start(Outlines::prepare);
    }

    /** Opens the window and returns when it is closed; after {@link #prepare()}. */
    public static void run(AppOptions chosen) {
        options = chosen;
        launch();
    }

    @Override
    public void start(Stage stage) {
        Typeface.load();
        Platform.Preferences system = Platform.getPreferences();
        Theme theme = options.theme().orElseGet(() -> SystemLook.theme(system, system.getColorScheme()));
        AppState state = new AppState(bundled.join(), options.style(), theme);
        state.groupingProperty().set(options.grouping());
        state.hijriProperty().set(options.hijri());
        state.motionProperty().bind(system.reducedMotionProperty().not());
        ExternalViewer viewer =
                ExternalViewer.ofSystem(address -> getHostServices().showDocument(address));
        PlatformServices services = new PlatformServices(
                FileDialogs.ofSystem(),
                PrintDialog.ofSystem(viewer),
                viewer,
                ExportMemory.ofUser(),
                TextSizeMemory.ofUser(),
                ViewMemory.ofUser());
        MainWindow window = new MainWindow(stage, state, services);
        WindowSize.fit(stage, Screen.getPrimary().getVisualBounds());
        window.show();
        WindowClass.set("masar");
        options.data().ifPresent(window::open);
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
                Dataset.of(loaded.timeline(), BUNDLED, loaded.warnings()).asShipped();
            case ReadResult.Rejected rejected ->
                throw new IllegalStateException("The bundled dataset is broken: " + rejected.problems());
        };
    }
}
