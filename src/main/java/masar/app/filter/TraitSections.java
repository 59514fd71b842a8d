package masar.app.filter;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import masar.app.filter.FacetChips.Facet;
import masar.app.state.AppState;
import masar.app.ui.Subscriptions;
import masar.app.ui.Texts;
import masar.i18n.Messages;
import masar.model.Grade;
import masar.model.Role;
import masar.query.Dating;
import masar.query.EventFilter;
import masar.query.EventTraits;

/** The choices of roles, of how closely dates are known, of disputes, and of the number and grades of sources. */
final class TraitSections {

    /** Numbers of sources of which an event is asked to have one at least. */
    private static final List<Integer> NUMBERS = List.of(2, 3, 4);

    private final AppState state;
    private final Subscriptions subscriptions;
    private final Messages messages;

    TraitSections(AppState state, Subscriptions subscriptions) {
        this.state = state;
        this.subscriptions = subscriptions;
        this.messages = state.messages();
    }

    /** The roles in which actors count. */
    Node roles() {
        return chips(
                List.of(Role.values()),
                new Facet<>(
                        role -> messages.get("facet.role." + Texts.key(role)),
                        (facets, role) -> facets.count(role),
                        (filter, role) -> filter.traits().roles().contains(role),
                        (filter, role) -> filter.withTraits(filter.traits().toggled(role))),
                role -> "role-" + Texts.key(role));
    }

    /** How closely dates are known, and whether something is disputed. */
    Node dating() {
        FacetChips chips = chips(
                List.of(Dating.values()),
                new Facet<>(
                        way -> messages.get("facet.dating." + Texts.key(way)),
                        (facets, way) -> facets.count(way),
                        (filter, way) -> filter.traits().dating().contains(way),
                        (filter, way) -> filter.withTraits(filter.traits().toggled(way))),
                way -> "dating-" + Texts.key(way));
        chips.add(
                true,
                new Facet<>(
                        only -> messages.get("facet.disputed"),
                        (facets, only) -> facets.disputed(),
                        (filter, only) -> filter.traits().disputed(),
                        (filter, only) -> filter.withTraits(
                                filter.traits().withDisputed(!filter.traits().disputed()))),
                "disputed");
        return chips;
    }

    /** How many sources an event has, and their grades. */
    Node sources() {
        FacetChips numbers = chips(
                NUMBERS,
                new Facet<>(
                        least -> messages.get("facet.sources", state.labels().count(least)),
                        (facets, least) -> facets.withSources(least),
                        (filter, least) -> filter.traits().leastSources() == least,
                        TraitSections::withLeast),
                least -> "sources-" + least);
        FacetChips grades = chips(
                List.of(Grade.values()),
                new Facet<>(
                        grade -> messages.get("grade." + Texts.key(grade)),
                        (facets, grade) -> facets.count(grade),
                        (filter, grade) -> filter.traits().grades().contains(grade),
                        (filter, grade) -> filter.withTraits(filter.traits().toggled(grade))),
                grade -> "grade-" + Texts.key(grade));
        VBox both = new VBox(numbers, grades);
        both.getStyleClass().add("facet-rows");
        return both;
    }

    private static EventFilter withLeast(EventFilter filter, int least) {
        EventTraits traits = filter.traits();
        return filter.withTraits(traits.withLeastSources(traits.leastSources() == least ? 0 : least));
    }

    private <T> FacetChips chips(List<T> choices, Facet<T> facet, Function<T, String> id) {
        return new FacetChips(state, subscriptions).add(choices, facet, id);
    }
}
