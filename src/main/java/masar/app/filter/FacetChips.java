package masar.app.filter;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.query.EventFilter;
import masar.query.Facets;

/** Choices of a filter as chips, each with the number of events that it would show. */
final class FacetChips extends FlowPane {

    private final AppState state;
    private final Subscriptions subscriptions;

    /**
     * What a choice is to a filter.
     *
     * @param <T> the choices
     * @param name of a choice
     * @param count how many events choosing it shows
     * @param isChosen whether a filter has it
     * @param toggled a filter with it chosen, or no longer chosen
     */
    record Facet<T>(
            Function<T, String> name,
            ToIntBiFunction<Facets, T> count,
            BiPredicate<EventFilter, T> isChosen,
            BiFunction<EventFilter, T, EventFilter> toggled) {}

    FacetChips(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.subscriptions = subscriptions;
        getStyleClass().add("chips");
    }

    /** Adds a chip for each choice, with the id that a function gives it. */
    <T> FacetChips add(List<T> choices, Facet<T> facet, Function<T, String> id) {
        choices.forEach(choice -> add(choice, facet, id.apply(choice)));
        return this;
    }

    /** Adds the chip of one choice. */
    <T> ToggleButton add(T choice, Facet<T> facet, String id) {
        ToggleButton chip = new ToggleButton();
        chip.setId(id);
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(pressed -> state.filterProperty().set(facet.toggled.apply(state.filter(), choice)));
        subscriptions.value(state.filterProperty(), filter -> chip.setSelected(facet.isChosen.test(filter, choice)));
        Runnable describe = () -> {
            int count = facet.count.applyAsInt(state.facetsProperty().get(), choice);
            chip.setText(facet.name.apply(choice) + "  " + state.labels().count(count));
            chip.pseudoClassStateChanged(FacetRow.EMPTY, count == 0);
        };
        subscriptions.value(state.facetsProperty(), facets -> describe.run());
        subscriptions.value(state.styleProperty(), style -> describe.run());
        getChildren().add(chip);
        return chip;
    }
}
