package masar.app.filter;

import javafx.css.PseudoClass;
import masar.i18n.Language;
import masar.model.Actor;
import masar.view.theme.ActorBadge;

/** One actor in the filter, with its badge. */
public final class ActorRow extends FacetRow {

    private static final PseudoClass CHILD = PseudoClass.getPseudoClass("child");

    ActorRow(Actor actor, Language language, Runnable toggle) {
        super(
                actor.name().in(language),
                toggle,
                new ActorBadge(actor, language, actor.parent().isPresent() ? 18 : 22));
        setId("actor-" + actor.id());
        pseudoClassStateChanged(CHILD, actor.parent().isPresent());
    }
}
