package masar.cli;

import java.util.Optional;
import java.util.OptionalLong;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;

/**
 * Which of the options of style were given; of the others the defaults hold, or what the reader of a window chose before.
 *
 * @param hijri whether the axis has a row of the Islamic calendar
 */
public record GivenStyle(
        Optional<Language> language,
        Optional<MonthNames> months,
        Optional<Digits> digits,
        Optional<Theme> theme,
        Optional<Grouping> grouping,
        Optional<Boolean> hijri) {

    /** How labels are written by default, as far as nothing else was given. */
    LabelStyle labels() {
        LabelStyle usual = LabelStyle.of(language.orElse(Language.ARABIC));
        return new LabelStyle(usual.language(), months.orElse(usual.monthNames()), digits.orElse(usual.digits()));
    }

    Grouping groupingOrNone() {
        return grouping.orElse(Grouping.NONE);
    }

    /** What is shown apart from the events. */
    LayoutOptions layout() {
        return layout(hijri.orElse(false));
    }

    /** The same with a row of the Islamic calendar or without. */
    LayoutOptions layout(boolean withHijri) {
        return new LayoutOptions(withHijri, OptionalLong.empty(), true, false);
    }
}
