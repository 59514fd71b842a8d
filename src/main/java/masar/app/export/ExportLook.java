package masar.app.export;

import java.util.Optional;
import masar.i18n.Language;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.view.theme.Theme;

/**
 * How an image looks and how its labels are written; an empty value means as in the window.
 *
 * @param transparent whether it has no background
 */
record ExportLook(Optional<Theme> theme, Optional<Language> language, Optional<Digits> digits, boolean transparent) {

    static final ExportLook USUAL = new ExportLook(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** How labels are written; in another language than the window's with the digits that the window would have in it. */
    LabelStyle style(LabelStyle window) {
        LabelStyle usual = language.map(window::in).orElse(window);
        return digits.map(usual::with).orElse(usual);
    }
}
