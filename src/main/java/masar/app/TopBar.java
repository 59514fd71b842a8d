package masar.app;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.app.filter.SearchField;
import masar.app.state.AppState;
import masar.app.state.Dataset;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.app.ui.WindowActions;
import masar.i18n.Messages;
import masar.layout.index.EventIndex;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.theme.Icons;

/** The top of the window: what is shown, and what can be done with it. */
final class TopBar extends HBox {

    private final AppState state;
    private final Messages messages;

    TopBar(AppState state, Subscriptions subscriptions, WindowActions actions, SearchField search) {
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
        Button open = new Button(messages.get("bar.open"));
        open.setId("open");
        open.setOnAction(pressed -> actions.open());
        Button export = new Button(messages.get("bar.export"), Icons.icon("ui/export", 16));
        export.setId("export");
        export.getStyleClass().add("primary");
        export.setOnAction(pressed -> actions.export());
        getChildren()
                .addAll(
                        filters,
                        titles,
                        search,
                        open,
                        new GroupMenu(state, subscriptions),
                        new ViewMenu(state, subscriptions, actions),
                        language,
                        export);
        getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
    }

    private VBox titles(Subscriptions subscriptions) {
        TextBlock title = Texts.title(18, "");
        title.setId("timeline-title");
        TextBlock subtitle = Texts.caption("");
        subtitle.setId("timeline-subtitle");
        subscriptions.value(state.datasetProperty(), dataset -> {
            title.setText(dataset.timeline().title().in(state.language()));
            subtitle.setText(subtitle(dataset));
        });
        subscriptions.value(
                state.styleProperty(),
                style -> subtitle.setText(subtitle(state.datasetProperty().get())));
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
        return messages.get(
                "bar.subtitle",
                labels.period(all.extent()),
                messages.count("count.events", events, labels.count(events)),
                messages.count("count.actors", actors, labels.count(actors)));
    }
}
