package masar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private @Nullable LanguageChoice language;

    @Option(names = "--months", paramLabel = "iraqi|egyptian|both", descriptionKey = "option.months")
    private @Nullable MonthNames months;

    @Option(names = "--digits", paramLabel = "arabic|western", descriptionKey = "option.digits")
    private @Nullable Digits digits;

    @Option(names = "--theme", paramLabel = "light|dark|contrast", descriptionKey = "option.theme")
    private @Nullable Theme theme;

    @Option(names = "--group", paramLabel = "none|actor|category", descriptionKey = "option.group")
    private @Nullable Grouping grouping;

    @Option(names = "--hijri", negatable = true, descriptionKey = "option.hijri")
    private @Nullable Boolean hijri;

    /** What was given of these, for a window that knows what its reader chose before. */
    GivenStyle given() {
        return new GivenStyle(
                Optional.ofNullable(language)
                        .flatMap(choice -> Language.ofCode(choice.name().toLowerCase(Locale.ROOT))),
                Optional.ofNullable(months),
                Optional.ofNullable(digits),
                theme(),
                Optional.ofNullable(grouping),
                Optional.ofNullable(hijri));
    }

    Language language() {
        return given().labels().language();
    }

    LabelStyle labels() {
        return given().labels();
    }

    /** The theme, if one was given. */
    Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    Grouping grouping() {
        return given().groupingOrNone();
    }

    /** The options given that only the axis view has. */
    List<String> axisOnly() {
        List<String> given = new ArrayList<>();
        if (grouping() != Grouping.NONE) {
            given.add("--group");
        }
        if (Boolean.TRUE.equals(hijri)) {
            given.add("--hijri");
        }
        return given;
    }

    /** What is shown apart from the events. */
    LayoutOptions options() {
        return given().layout();
    }
}
