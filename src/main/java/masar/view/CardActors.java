package masar.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import masar.i18n.Language;
import masar.layout.frame.Metrics;
import masar.model.Actor;
import masar.model.Event;
import masar.model.Participation;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.view.theme.ActorBadge;

/** The badges of an event's actors, as many as fit, and the number of the others. Laid out from left to right. */
final class CardActors extends Pane {

    private static final double PITCH = Metrics.CARD_BADGE + Metrics.CARD_BADGE_GAP;

    private final TextBlock more = TimelineText.caption();
    private List<Actor> actors = List.of();
    private int badges = -1;
    private LabelStyle shownStyle = LabelStyle.of(Language.ARABIC);

    CardActors() {
        setManaged(false);
        setMouseTransparent(true);
        more.setManaged(false);
        more.getStyleClass().add("card-more");
    }

    /** Shows the actors of an event between two positions along the card, at the end of that space. */
    void show(Event event, LabelStyle style, double from, double to, double top) {
        List<Actor> all = event.actors().stream().map(Participation::actor).toList();
        int places = (int) Math.max(0, Math.floor((to - from + Metrics.CARD_BADGE_GAP) / PITCH));
        int shown = all.size() <= places ? all.size() : Math.max(0, places - 1);
        int rest = places == 0 ? 0 : all.size() - shown;
        if (!all.equals(actors) || shown != badges || !style.equals(shownStyle)) {
            actors = all;
            badges = shown;
            shownStyle = style;
            List<Node> nodes = new ArrayList<>();
            all.stream().limit(shown).forEach(actor -> nodes.add(badge(actor, style.language())));
            if (rest > 0) {
                // LEFT-TO-RIGHT MARK: the sign belongs to the number in a paragraph of either direction.
                more.setText('\u200e' + "+" + new DateLabels(style).number(rest));
                nodes.add(more);
            }
            getChildren().setAll(nodes);
        }
        place(to - from, to, top);
    }

    private static ActorBadge badge(Actor actor, Language language) {
        ActorBadge badge = new ActorBadge(actor, language, Metrics.CARD_BADGE);
        badge.setManaged(false);
        return badge;
    }

    private void place(double width, double to, double top) {
        double used = getChildren().size() * PITCH - Metrics.CARD_BADGE_GAP;
        resizeRelocate(to - used, top, Math.max(0, Math.min(used, width)), Metrics.CARD_BADGE);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(i * PITCH, 0, Metrics.CARD_BADGE, Metrics.CARD_BADGE);
        }
    }
}
