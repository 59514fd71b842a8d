package masar.app.kept;

import javafx.application.Platform;
import masar.app.state.AppState;
import masar.app.ui.Texts;
import masar.export.file.ExportException;
import masar.i18n.BidiText;
import masar.settings.Settings;
import masar.settings.Trouble;

/** Says what cannot be kept, or could not be read of what was. */
public final class SettingsNotices {

    private SettingsNotices() {}

    /** Says what is the matter now, and once if something cannot be written later. */
    public static void report(Settings settings, AppState state) {
        settings.trouble().ifPresent(trouble -> state.notices().warn(() -> sentence(trouble, state)));
        settings.onUnsaved(failure -> Platform.runLater(() -> state.notices().warn(() -> sentence(failure, state))));
    }

    private static String sentence(Trouble trouble, AppState state) {
        return state.messages()
                .get(
                        "settings." + Texts.key(trouble.kind()),
                        BidiText.leftToRight(trouble.file().toString(), state.language()));
    }

    private static String sentence(ExportException failure, AppState state) {
        return state.messages().get("settings.unsaved", failure.sentence(state.language()));
    }
}
