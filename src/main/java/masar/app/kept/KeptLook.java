package masar.app.kept;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import masar.app.state.AppState;
import masar.app.state.Arrangement.Others;
import masar.app.state.Dataset;
import masar.app.state.MainView;
import masar.app.state.TextSize;
import masar.app.ui.Subscriptions;
import masar.dataset.json.JsonFields;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.columns.Detail;
import masar.settings.Section;
import masar.settings.Settings;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;

/**
 * How the window looks and arranges its events. Only what a reader changes is kept, so that what the command line asks for
 * lasts for its run alone, and the theme follows the system until one is chosen. A value that is missing or invalid is
 * replaced by its default.
 */
public final class KeptLook {

    private static final String LANGUAGE = "language";
    private static final String MONTHS = "months";
    private static final String DIGITS = "digits";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String HIJRI = "hijri";
    private static final String VIEW = "view";
    private static final String DETAIL = "detail";
    private static final String GROUP = "group";
    private static final String OTHERS = "others";

    private final Section section;

    public KeptLook(Settings settings) {
        section = settings.section("look");
    }

    /**
     * The state in which a window opens.
     *
     * @param system the theme that matches the system
     */
    public AppState state(Dataset dataset, GivenLook given, Theme system) {
        JsonFields kept = section.fields();
        Theme theme = given.theme().or(() -> kept.one(THEME, Theme.values())).orElse(system);
        AppState state = new AppState(dataset, style(given), theme);
        kept.integer(TEXT_SIZE)
                .filter(TextSize.PERCENTS::contains)
                .ifPresent(percent -> state.textSizeProperty().set(new TextSize(percent)));
        kept.one(VIEW, MainView.values()).ifPresent(state.viewProperty()::set);
        kept.one(DETAIL, Detail.values()).filter(AppState.DETAILS::contains).ifPresent(state.detailProperty()::set);
        given.grouping().or(() -> kept.one(GROUP, Grouping.values())).ifPresent(state.groupingProperty()::set);
        kept.one(OTHERS, Others.values()).ifPresent(state.othersProperty()::set);
        given.hijri().or(() -> kept.flag(HIJRI)).ifPresent(state.hijriProperty()::set);
        return state;
    }

    private LabelStyle style(GivenLook given) {
        JsonFields kept = section.fields();
        Language language = given.language().orElse(language());
        LabelStyle usual = LabelStyle.of(language);
        return new LabelStyle(
                language,
                given.months().or(() -> kept.one(MONTHS, MonthNames.values())).orElse(usual.monthNames()),
                given.digits()
                        .or(() -> kept.one(DIGITS, Digits.values()).filter(digits -> language == language()))
                        .orElse(usual.digits()));
    }

    private Language language() {
        return section.fields().text(LANGUAGE).flatMap(Language::ofCode).orElse(Language.ARABIC);
    }

    /** Keeps what is changed from now on. */
    public void follow(AppState state, Subscriptions subscriptions) {
        subscriptions.add(state.styleProperty().subscribe(this::keep));
        follow(state.themeProperty(), THEME, JsonFields::name, subscriptions);
        follow(state.textSizeProperty(), TEXT_SIZE, TextSize::percent, subscriptions);
        follow(state.viewProperty(), VIEW, JsonFields::name, subscriptions);
        follow(state.detailProperty(), DETAIL, JsonFields::name, subscriptions);
        follow(state.groupingProperty(), GROUP, JsonFields::name, subscriptions);
        follow(state.othersProperty(), OTHERS, JsonFields::name, subscriptions);
        follow(state.hijriProperty(), HIJRI, Boolean.TRUE::equals, subscriptions);
    }

    private <T> void follow(
            ObservableValue<T> value, String name, Function<T, Object> json, Subscriptions subscriptions) {
        subscriptions.add(value.subscribe((before, now) -> section.put(name, json.apply(now))));
    }

    /** The digits are those of the language that is kept: another one, for one run, has its own. */
    private void keep(LabelStyle before, LabelStyle now) {
        if (now.language() != before.language()) {
            section.put(LANGUAGE, now.language().code());
        }
        if (now.monthNames() != before.monthNames()) {
            section.put(MONTHS, JsonFields.name(now.monthNames()));
        }
        if (now.digits() != before.digits() && now.language() == language()) {
            section.put(DIGITS, JsonFields.name(now.digits()));
        }
    }
}
