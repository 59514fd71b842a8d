package masar.app;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.app.search.SearchField;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.Visibility;
import masar.app.ui.WindowActions;
import masar.app.views.ViewSwitch;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;
import masar.view.theme.Icons;

/** The top of the window: what is shown, and what can be done with it. */
final class TopBar extends HBox {

    /** Below this width, in px, the commands that have icons show these alone. */
    private static final double COMPACT = 1340;
    /** Below this width, in px, the title is on two lines. */
    private static final double NARROW = 1100;
    /** Below this width, in px, there is no space for the views and the saved ones, which the menu View has too. */
    private static final double CROWDED = 900;

    /** Up to this width, in px, a title on one line is whole; the search field gives way to it. */
    private static final double LONGEST_TITLE = 320;

    private final AppState state;
    private final Messages messages;
    private final TextBlock title = Texts.heading(18, "");
    private final TextBlock subtitle = Texts.caption("");

    TopBar(AppState state, Subscriptions subscriptions, WindowActions actions, SearchField search, ViewsMenu saved) {
        this.state = state;
        this.messages = state.messages();
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button filters = Texts.iconButton("filter", false, messages.get("bar.filters"), actions::toggleFilters);
        filters.setId("toggle-filters");
        VBox titles = titles(subscriptions);
        HBox.setHgrow(titles, Priority.ALWAYS);
        Button language = new Button(messages.get("bar.language"));
        language.setId("language");
        language.setOnAction(pressed -> state.switchLanguage());
        OpenMenu open = new OpenMenu(state, actions);
        Button export = new Button(messages.get("bar.export"), Icons.icon("ui/export", 16));
        export.setId("export");
        export.getStyleClass().add("primary");
        export.setOnAction(pressed -> actions.export());
        ObservableValue<Boolean> isNarrow = isBelow(NARROW);
        ObservableValue<Boolean> isCompact = isBelow(COMPACT);
        ViewSwitch views = new ViewSwitch(state, subscriptions, isCompact);
        getChildren()
                .addAll(
                        filters,
                        titles,
                        search,
                        open,
                        saved,
                        views,
                        new GroupMenu(state, subscriptions),
                        new ViewMenu(state, subscriptions, actions, saved.submenu()),
                        language,
                        export);
        subscriptions.value(isNarrow, narrow -> {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), narrow);
            title.setMaxLines(narrow ? 2 : 1);
            fitTitle(narrow);
            Visibility.set(subtitle, !narrow);
            search.setPromptText(messages.get(narrow ? "search.short" : "search"));
        });
        subscriptions.value(
                isBelow(CROWDED),
                crowded -> List.of(views, saved).forEach(choice -> {
                    Visibility.set(choice, !crowded);
                }));
        showIcon(open, isCompact, ContentDisplay.TEXT_ONLY, subscriptions);
        showIcon(export, isCompact, ContentDisplay.LEFT, subscriptions);
        getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
    }

    /** The window decides: the bar gives up in time what it has no space for, but only once it is as narrow as that. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private ObservableValue<Boolean> isBelow(double limit) {
        return widthProperty().map(width -> 0 < width.doubleValue() && width.doubleValue() < limit);
    }

    private void fitTitle(boolean wrapped) {
        title.setMinWidth(wrapped ? USE_COMPUTED_SIZE : Math.min(LONGEST_TITLE, title.prefWidth(-1)));
    }

    /** With its icon alone in a compact bar, where a tooltip says what it does. */
    private static void showIcon(
            ButtonBase button, ObservableValue<Boolean> isCompact, ContentDisplay wide, Subscriptions subscriptions) {
        TextTooltip name = new TextTooltip(button.getText());
        name.installOn(button);
        subscriptions.value(isCompact, compact -> {
            button.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : wide);
            button.setTooltip(compact ? name : null);
        });
    }

    private VBox titles(Subscriptions subscriptions) {
        title.setId("timeline-title");
        subtitle.setId("timeline-subtitle");
        subscriptions.value(state.datasetProperty(), dataset -> {
            title.setText(dataset.timeline().title().in(state.language()));
            fitTitle(isBelow(NARROW).getValue());
            subtitle.setText(subtitle(dataset));
        });
        for (ObservableValue<?> cause : List.of(state.styleProperty(), state.shownProperty())) {
            subscriptions.value(
                    cause,
                    changed -> subtitle.setText(subtitle(state.datasetProperty().get())));
        }
        VBox titles = new VBox(title, subtitle);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setFillWidth(true);
        return titles;
    }

    private String subtitle(Dataset dataset) {
        DateLabels labels = state.labels();
        EventIndex all = dataset.all();
        int events = all.size();
        int actors = dataset.timeline().actors().size();
        int shown = state.shownProperty().get().size();
        String count = messages.count("count.events", events, labels.count(events));
        return messages.get(
                "bar.subtitle",
                labels.period(all.extent()),
                state.filter().isEmpty() && shown == events
                        ? count
                        : messages.get("status.shown", labels.count(shown), count),
                messages.count("count.actors", actors, labels.count(actors)));
    }
}
