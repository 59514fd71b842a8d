package masar.app.kept;

import java.util.Optional;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.time.Digits;
import masar.time.MonthNames;
import masar.view.theme.Theme;

/**
 * How the command line asks the window to look, for one run; what is empty is as the reader chose last.
 *
 * @param hijri whether the axis has a row of the Islamic calendar
 */
public record GivenLook(
        Optional<Language> language,
        Optional<MonthNames> months,
        Optional<Digits> digits,
        Optional<Theme> theme,
        Optional<Grouping> grouping,
        Optional<Boolean> hijri) {

    /** Everything as the reader chose last. */
    public static final GivenLook NONE = new GivenLook(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Another language. */
    public GivenLook in(Language other) {
        return new GivenLook(Optional.of(other), months, digits, theme, grouping, hijri);
    }
}
