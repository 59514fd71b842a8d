package masar.app;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import masar.app.browse.ExternalViewer;
import masar.app.open.FileDialogs;
import masar.app.print.PrintDialog;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.i18n.Language;
import masar.settings.Settings;
import masar.time.LabelStyle;
import masar.view.TimelineView;
import masar.view.theme.Theme;

/**
 * The whole window of the application, as a reader sees it who has never opened one.
 *
 * @param scene filters, timeline, details and status
 * @param state what the reader may change
 */
public record BenchWindow(Scene scene, AppState state) {

    /** Opens it on a dataset, on the JavaFX thread; the size is that of the scene, in px. */
    public static BenchWindow open(Dataset dataset, double width, double height) {
        AppState state = new AppState(dataset, LabelStyle.of(Language.ARABIC), Theme.LIGHT);
        ExternalViewer viewer = ExternalViewer.ofSystem(address -> {});
        Stage stage = new Stage();
        stage.setWidth(width);
        stage.setHeight(height);
        new MainWindow(
                        stage,
                        state,
                        new PlatformServices(
                                FileDialogs.ofSystem(), PrintDialog.ofSystem(viewer), viewer, Settings.fresh(), Optional.empty()))
                .show(Optional.empty(), Optional.empty());
        return new BenchWindow(stage.getScene(), state);
    }

    /** The timeline in the middle of it. */
    public TimelineView timeline() {
        return (TimelineView) scene.lookup(".timeline");
    }
}
