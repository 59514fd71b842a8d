package masar.app.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.app.filter.FacetChips.Facet;
import masar.app.state.AppState;
import masar.app.state.Arrangement.Others;
import masar.app.ui.ScrollPanes;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.model.Actor;
import masar.model.Category;
import masar.query.ActorMatch;
import masar.query.EventFilter;
import masar.view.popup.TextTooltip;
import masar.view.theme.CategoryMark;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Tones;
import org.controlsfx.control.SegmentedButton;

/** The choices of a filter, each with what it would bring. */
public final class FilterPane extends ScrollPane {

    /** In px. */
    public static final double WIDTH = 264;

    /** Of more actors, only those in view have rows. */
    private static final int MOST_ROWS = 200;

    private static final int ACTORS_IN_VIEW = 16;

    private final AppState state;
    private final Subscriptions subscriptions;
    private final Messages messages;

    public FilterPane(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.subscriptions = subscriptions;
        this.messages = state.messages();
        TraitSections traits = new TraitSections(state, subscriptions);
        VBox content = new VBox(
                new StarredChip(state, subscriptions),
                heading("filter.actors", clearAll()),
                matchButtons(),
                actorRows(),
                heading("filter.categories", new Region()),
                categoryChips(),
                periodHeading(),
                new PeriodFields(state, subscriptions),
                new PeriodSlider(state, subscriptions),
                heading("filter.roles", new Region()),
                traits.roles(),
                heading("filter.dating", new Region()),
                traits.dating());
        if (!state.timeline().sources().isEmpty()) {
            content.getChildren()
                    .addAll(
                            heading("filter.sources", new Region()),
                            traits.sources(),
                            new SourceList(state).list(subscriptions));
        }
        content.getChildren().addAll(heading("filter.others", new Region()), othersButtons());
        content.getStyleClass().add("filter-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("filter-pane");
        ScrollPanes.withoutCache(this);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    /** The heading of the period, which has what clears it while one is chosen. */
    private Node periodHeading() {
        Button clear = Texts.link(
                messages.get("filter.clear"),
                () -> state.filterProperty().set(state.filter().withPeriod(Optional.empty())));
        clear.setId("filter-period-clear");
        clear.setAccessibleText(messages.get("filter.period.clear"));
        subscriptions.value(
                state.filterProperty(),
                filter -> clear.setVisible(filter.period().isPresent()));
        return heading("filter.period", clear);
    }

    private Node clearAll() {
        Button clear = Texts.link(messages.get("filter.clear.all"), state::clearFilter);
        clear.setId("filter-clear");
        subscriptions.value(state.filterProperty(), filter -> clear.setVisible(!filter.isEmpty()));
        return clear;
    }

    private Node heading(String key, Node end) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(Texts.section(messages.get(key)), gap, end);
        heading.setAlignment(Pos.CENTER);
        heading.getStyleClass().add("filter-heading");
        return heading;
    }

    private Node matchButtons() {
        return segments(
                "match",
                ActorMatch.values(),
                state.filterProperty().map(EventFilter::match),
                match -> state.filterProperty().set(state.filter().withMatch(match)));
    }

    /** What is done with events that do not pass. */
    private Node othersButtons() {
        return segments("others", Others.values(), state.othersProperty(), state.othersProperty()::set);
    }

    private <E extends Enum<E>> Node segments(String name, E[] choices, ObservableValue<E> chosen, Consumer<E> choose) {
        SegmentedButton buttons = new SegmentedButton();
        for (E choice : choices) {
            String key = Texts.key(choice);
            ToggleButton button = segment(name + '-' + key, "filter." + name + '.' + key);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                choose.accept(choice);
            });
            subscriptions.value(chosen, now -> button.setSelected(now == choice));
            buttons.getButtons().add(button);
        }
        buttons.setMaxWidth(Double.MAX_VALUE);
        return buttons;
    }

    /** A button of a choice of one; its text is that of a key, which has a hint as well. */
    private ToggleButton segment(String id, String key) {
        ToggleButton button = new ToggleButton(messages.get(key));
        button.setId(id);
        new TextTooltip(messages.get(key + ".hint")).installOn(button);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node actorRows() {
        List<Actor> actors = state.timeline().actors();
        return actors.size() > MOST_ROWS ? actorList(actors) : allActorRows(actors);
    }

    private Node allActorRows(List<Actor> actors) {
        VBox rows = new VBox();
        rows.getStyleClass().add("actor-rows");
        for (Actor actor : actors) {
            FacetRow row = row(actor);
            subscriptions.value(state.filterProperty(), filter -> update(row, actor));
            subscriptions.value(state.facetsProperty(), facets -> update(row, actor));
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Node actorList(List<Actor> actors) {
        FacetList<Actor> list = new FacetList<>(
                actors,
                ACTORS_IN_VIEW,
                new FacetList.Rows<>(this::row, this::update, this::toggle),
                state,
                subscriptions);
        list.setId("actor-list");
        list.setAccessibleText(messages.get("filter.actors"));
        return list;
    }

    private FacetRow row(Actor actor) {
        return new ActorRow(actor, state.language(), () -> toggle(actor));
    }

    private void toggle(Actor actor) {
        state.filterProperty().set(state.filter().toggled(actor));
    }

    private void update(FacetRow row, Actor actor) {
        int count = state.facetsProperty().get().count(actor);
        row.setChosen(state.filter().actors().contains(actor));
        row.setCount(count, state.labels().count(count));
    }

    private Node categoryChips() {
        FacetChips chips = new FacetChips(state, subscriptions);
        List<Category> categories = state.timeline().categories();
        CategoryShapes shapes = CategoryShapes.of(categories);
        Facet<Category> facet = new Facet<>(
                category -> category.name().in(state.language()),
                (facets, category) -> facets.count(category),
                (filter, category) -> filter.categories().contains(category),
                (filter, category) -> filter.toggled(category));
        for (Category category : categories) {
            ToggleButton chip = chips.add(category, facet, "category-" + category.id());
            Tones.set(chip, category.tone());
            chip.setGraphic(new CategoryMark(category, shapes.of(category)));
        }
        return chips;
    }
}
