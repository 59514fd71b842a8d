package masar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.frame.LayoutOptions;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how things are written and coloured. */
final class StyleOptions {

    private enum LanguageChoice {
        AR,
        EN
    }

    @Option(names = "--lang", paramLabel = "ar|en", descriptionKey = "option.lang")
    private LanguageChoice language = LanguageChoice.AR;

    @Option(names = "--months", paramLabel = "iraqi|egyptian|both", descriptionKey = "option.months")
    private MonthNames months = MonthNames.IRAQI;

    @Option(names = "--digits", paramLabel = "arabic|western", descriptionKey = "option.digits")
    private @Nullable Digits digits;

    @Option(names = "--theme", paramLabel = "light|dark|contrast", descriptionKey = "option.theme")
    private @Nullable Theme theme;

    @Option(names = "--group", paramLabel = "none|actor|category", descriptionKey = "option.group")
    private Grouping grouping = Grouping.NONE;

    @Option(names = "--hijri", descriptionKey = "option.hijri")
    private boolean hijri;

    Language language() {
        return Language.ofCode(language.name().toLowerCase(Locale.ROOT)).orElseThrow();
    }

    LabelStyle labels() {
        Digits usual = LabelStyle.of(language()).digits();
        return new LabelStyle(language(), months, Optional.ofNullable(digits).orElse(usual));
    }

    /** The theme, if one was given. */
    Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    Grouping grouping() {
        return grouping;
    }

    /** The options given that only the axis view has. */
    List<String> axisOnly() {
        List<String> given = new ArrayList<>();
        if (grouping != Grouping.NONE) {
            given.add("--group");
        }
        if (hijri) {
            given.add("--hijri");
        }
        return given;
    }

    /** What is shown apart from the events. */
    LayoutOptions options() {
        return new LayoutOptions(hijri, OptionalLong.empty(), true, false);
    }
}
