package masar.app.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import masar.app.state.AppState;
import masar.app.ui.ScrollPanes;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.model.Actor;
import masar.model.Category;
import masar.query.ActorMatch;
import masar.query.EventFilter;
import masar.query.Facets;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;
import masar.view.theme.CategoryMark;
import masar.view.theme.CategoryShapes;
import masar.view.theme.Tones;
import org.controlsfx.control.SegmentedButton;

/** The choice of actors and categories, with what each choice would bring. */
public final class FilterPane extends ScrollPane {

    /** In px. */
    public static final double WIDTH = 264;

    /** Of more actors, only those in view have rows. */
    private static final int MOST_ROWS = 200;

    /** The height of a row in a list, in px. */
    private static final double ROW = 28;

    private static final int ROWS_IN_VIEW = 16;

    private final AppState state;
    private final Subscriptions subscriptions;
    private final Messages messages;

    public FilterPane(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.subscriptions = subscriptions;
        this.messages = state.messages();
        VBox content =
                new VBox(period(), actorHeading(), matchButtons(), actorRows(), categoryHeading(), categoryChips());
        content.getStyleClass().add("filter-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("filter-pane");
        ScrollPanes.withoutCache(this);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    /** The chosen period in words; there only while one is chosen. */
    private Node period() {
        TextBlock words = Texts.wrapped("");
        words.setId("filter-period-words");
        Button clear = Texts.link(
                messages.get("filter.clear"),
                () -> state.filterProperty().set(state.filter().withPeriod(Optional.empty())));
        clear.setId("filter-period-clear");
        clear.setAccessibleText(messages.get("filter.period.clear"));
        VBox section = new VBox(heading(messages.get("filter.period"), clear), words);
        section.getStyleClass().add("filter-period");
        section.setId("filter-period");
        Consumer<EventFilter> show = filter -> {
            section.setVisible(filter.period().isPresent());
            section.setManaged(filter.period().isPresent());
            filter.period().ifPresent(span -> words.setText(state.labels().period(span)));
        };
        subscriptions.value(state.filterProperty(), show);
        subscriptions.value(state.styleProperty(), style -> show.accept(state.filter()));
        return section;
    }

    private Node actorHeading() {
        Button clear = Texts.link(
                messages.get("filter.clear.all"),
                () -> state.filterProperty()
                        .set(EventFilter.NONE.withMatch(state.filter().match())));
        clear.setId("filter-clear");
        subscriptions.value(state.filterProperty(), filter -> clear.setVisible(!filter.isEmpty()));
        return heading(messages.get("filter.actors"), clear);
    }

    private Node categoryHeading() {
        return heading(messages.get("filter.categories"), new Region());
    }

    private static Node heading(String text, Node end) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(Texts.section(text), gap, end);
        heading.setAlignment(Pos.CENTER);
        heading.getStyleClass().add("filter-heading");
        return heading;
    }

    private Node matchButtons() {
        SegmentedButton buttons = new SegmentedButton();
        for (ActorMatch match : ActorMatch.values()) {
            String key = "filter.match." + match.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(messages.get(key));
            button.setId("match-" + match.name().toLowerCase(Locale.ROOT));
            new TextTooltip(messages.get(key + ".hint")).installOn(button);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                state.filterProperty().set(state.filter().withMatch(match));
            });
            subscriptions.value(state.filterProperty(), filter -> button.setSelected(filter.match() == match));
            buttons.getButtons().add(button);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        buttons.setMaxWidth(Double.MAX_VALUE);
        return buttons;
    }

    private Node actorRows() {
        List<Actor> actors = state.timeline().actors();
        return actors.size() > MOST_ROWS ? actorList(actors) : allActorRows(actors);
    }

    private Node allActorRows(List<Actor> actors) {
        VBox rows = new VBox();
        rows.getStyleClass().add("actor-rows");
        for (Actor actor : actors) {
            ActorRow row = row(actor);
            subscriptions.value(state.filterProperty(), filter -> choose(row, actor));
            subscriptions.value(state.facetsProperty(), facets -> count(row, actor));
            rows.getChildren().add(row);
        }
        return rows;
    }

    /** Rows only for the actors in view: of thousands, all rows would take seconds and most of the memory. */
    private Node actorList(List<Actor> actors) {
        ListView<Actor> list = new ListView<>(FXCollections.observableList(actors));
        list.setId("actor-list");
        list.getStyleClass().add("actor-list");
        list.setAccessibleText(messages.get("filter.actors"));
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROWS_IN_VIEW * ROW);
        list.setPrefHeight(ROWS_IN_VIEW * ROW);
        List<ActorCell> cells = new ArrayList<>();
        list.setCellFactory(view -> {
            ActorCell cell = new ActorCell(this::row, (row, actor) -> {
                choose(row, actor);
                count(row, actor);
            });
            cells.add(cell);
            return cell;
        });
        // Not by refreshing the list, which makes all cells anew.
        subscriptions.value(state.filterProperty(), filter -> cells.forEach(ActorCell::update));
        subscriptions.value(state.facetsProperty(), facets -> cells.forEach(ActorCell::update));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Actor actor = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && actor != null) {
                toggle(actor);
                key.consume();
            }
        });
        return list;
    }

    private ActorRow row(Actor actor) {
        return new ActorRow(actor, state.language(), () -> toggle(actor));
    }

    private void toggle(Actor actor) {
        state.filterProperty().set(state.filter().toggled(actor));
    }

    private void choose(ActorRow row, Actor actor) {
        row.setChosen(state.filter().actors().contains(actor));
    }

    private void count(ActorRow row, Actor actor) {
        int count = state.facetsProperty().get().count(actor);
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
        chip.pseudoClassStateChanged(ActorRow.EMPTY, count == 0);
    }
}
