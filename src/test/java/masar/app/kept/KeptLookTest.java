package masar.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import masar.ShippedDataset;
import masar.app.state.AppState;
import masar.app.state.Arrangement.Others;
import masar.app.state.Dataset;
import masar.app.state.MainView;
import masar.app.state.TextSize;
import masar.app.ui.Subscriptions;
import masar.i18n.Language;
import masar.layout.Grouping;
import masar.layout.columns.Detail;
import masar.settings.Section;
import masar.settings.Settings;
import masar.time.Digits;
import masar.time.LabelStyle;
import masar.time.MonthNames;
import masar.view.theme.Theme;
import org.junit.jupiter.api.Test;

class KeptLookTest {

    private static final Dataset DATASET = Dataset.of(ShippedDataset.TIMELINE, "us-iraq.json", List.of());
    private static final GivenLook ENGLISH = GivenLook.NONE.in(Language.ENGLISH);

    private final Settings settings = Settings.fresh();
    private final Section section = settings.section("look");

    /** A window opens, and what is changed in it is kept. */
    private AppState run(GivenLook given) {
        KeptLook look = new KeptLook(settings);
        AppState state = look.state(DATASET, given, Theme.LIGHT);
        look.follow(state, new Subscriptions());
        return state;
    }

    private AppState run() {
        return run(GivenLook.NONE);
    }

    private static void assertUsual(AppState state) {
        assertThat(state.styleProperty().get()).isEqualTo(LabelStyle.of(Language.ARABIC));
        assertThat(state.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(state.textSizeProperty().get()).isEqualTo(TextSize.USUAL);
        assertThat(state.viewProperty().get()).isEqualTo(MainView.AXIS);
        assertThat(state.detailProperty().get()).isEqualTo(Detail.TITLES);
        assertThat(state.groupingProperty().get()).isEqualTo(Grouping.NONE);
        assertThat(state.hijriProperty().get()).isFalse();
        assertThat(state.othersProperty().get()).isEqualTo(Others.HIDE);
    }

    @Test
    void aFirstRunIsUsualAndKeepsNothing() {
        assertUsual(run());

        assertThat(section.fields().values()).isEmpty();
    }

    @Test
    void everythingIsThereInTheNextRun() {
        AppState first = run();
        LabelStyle style = new LabelStyle(Language.ENGLISH, MonthNames.EGYPTIAN, Digits.ARABIC);
        first.switchLanguage();
        first.styleProperty().set(style);
        first.themeProperty().set(Theme.CONTRAST);
        first.textSizeProperty().set(new TextSize(150));
        first.viewProperty().set(MainView.COLUMNS);
        first.detailProperty().set(Detail.MORE);
        first.groupingProperty().set(Grouping.CATEGORY);
        first.hijriProperty().set(true);
        first.othersProperty().set(Others.DIM);

        AppState next = run();

        assertThat(next.styleProperty().get()).isEqualTo(style);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.CONTRAST);
        assertThat(next.textSizeProperty().get()).isEqualTo(new TextSize(150));
        assertThat(next.viewProperty().get()).isEqualTo(MainView.COLUMNS);
        assertThat(next.detailProperty().get()).isEqualTo(Detail.MORE);
        assertThat(next.othersProperty().get()).isEqualTo(Others.DIM);
        assertThat(next.groupingProperty().get()).isEqualTo(Grouping.CATEGORY);
        assertThat(next.hijriProperty().get()).isTrue();
    }

    @Test
    void theCommandLineWinsForItsRunAlone() {
        AppState first = run();
        first.themeProperty().set(Theme.DARK);
        first.groupingProperty().set(Grouping.ACTOR);
        first.hijriProperty().set(true);

        AppState given = run(new GivenLook(
                Optional.of(Language.ENGLISH),
                Optional.of(MonthNames.BOTH),
                Optional.of(Digits.ARABIC),
                Optional.of(Theme.CONTRAST),
                Optional.of(Grouping.NONE),
                Optional.of(false)));

        assertThat(given.styleProperty().get())
                .isEqualTo(new LabelStyle(Language.ENGLISH, MonthNames.BOTH, Digits.ARABIC));
        assertThat(given.themeProperty().get()).isEqualTo(Theme.CONTRAST);
        assertThat(given.groupingProperty().get()).isEqualTo(Grouping.NONE);
        assertThat(given.hijriProperty().get()).isFalse();
        AppState next = run();
        assertThat(next.styleProperty().get()).isEqualTo(LabelStyle.of(Language.ARABIC));
        assertThat(next.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(next.groupingProperty().get()).isEqualTo(Grouping.ACTOR);
        assertThat(next.hijriProperty().get()).isTrue();
    }

    @Test
    void anotherLanguageForOneRunHasItsOwnDigitsAndLeavesThoseOfTheKeptOne() {
        AppState first = run();
        first.styleProperty().set(first.styleProperty().get().with(Digits.WESTERN));

        AppState english = run(ENGLISH);
        assertThat(english.styleProperty().get()).isEqualTo(LabelStyle.of(Language.ENGLISH));
        english.styleProperty().set(english.styleProperty().get().with(Digits.ARABIC));

        assertThat(run().styleProperty().get())
                .isEqualTo(LabelStyle.of(Language.ARABIC).with(Digits.WESTERN));
    }

    @Test
    void whatIsNoChoiceIsTheUsual() {
        for (Object broken : List.of("", "LIGHT", "fit", 7, 101, -1, true, List.of("dark"))) {
            for (String name :
                    List.of("language", "months", "digits", "theme", "textSize", "view", "detail", "group")) {
                section.put(name, broken);
            }
            section.put("hijri", "true");
            assertUsual(run());
        }
    }
}
