package masar.app.filter;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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
import masar.query.Facets;
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
        Button clear = Texts.link(
                messages.get("filter.clear.all"),
                () -> state.filterProperty()
                        .set(EventFilter.NONE.withMatch(state.filter().match())));
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
        SegmentedButton buttons = new SegmentedButton();
        for (ActorMatch match : ActorMatch.values()) {
            ToggleButton button = segment("match-" + Texts.key(match), "filter.match." + Texts.key(match));
            button.setOnAction(pressed -> {
                button.setSelected(true);
                state.filterProperty().set(state.filter().withMatch(match));
            });
            subscriptions.value(state.filterProperty(), filter -> button.setSelected(filter.match() == match));
            buttons.getButtons().add(button);
        }
        buttons.setMaxWidth(Double.MAX_VALUE);
        return buttons;
    }

    /** What is done with events that do not pass. */
    private Node othersButtons() {
        SegmentedButton buttons = new SegmentedButton();
        for (Others others : Others.values()) {
            ToggleButton button = segment("others-" + Texts.key(others), "filter.others." + Texts.key(others));
            button.setOnAction(pressed -> {
                button.setSelected(true);
                state.othersProperty().set(others);
            });
            subscriptions.value(state.othersProperty(), now -> button.setSelected(now == others));
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
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        List<Category> categories = state.timeline().categories();
        CategoryShapes shapes = CategoryShapes.of(categories);
        for (Category category : categories) {
            ToggleButton chip = new ToggleButton(category.name().in(state.language()));
            chip.setId("category-" + category.id());
            chip.getStyleClass().setAll("chip");
            Tones.set(chip, category.tone());
            chip.setGraphic(new CategoryMark(category, shapes.of(category)));
            chip.setOnAction(
                    pressed -> state.filterProperty().set(state.filter().toggled(category)));
            subscriptions.value(
                    state.filterProperty(),
                    filter -> chip.setSelected(filter.categories().contains(category)));
            subscriptions.value(state.facetsProperty(), facets -> describe(chip, category, facets));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void describe(ToggleButton chip, Category category, Facets facets) {
        int count = facets.count(category);
        chip.setText(
                category.name().in(state.language()) + "  " + state.labels().count(count));
        chip.pseudoClassStateChanged(FacetRow.EMPTY, count == 0);
    }
}
