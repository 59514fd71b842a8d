package masar.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import masar.i18n.Language;
import masar.layout.frame.Metrics;
import masar.model.Actor;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.LabelStyle;
import masar.typography.TextBlock;
import masar.view.theme.ActorBadge;

/** The badges of an event's actors, as many as fit, and the number of the others. Laid out from left to right. */
public final class CardActors extends Pane {

    private static final double PITCH = Metrics.CARD_BADGE + Metrics.CARD_BADGE_GAP;

    private final List<ActorBadge> badges = new ArrayList<>();
    private final TextBlock more = TimelineText.caption();
    private List<Actor> actors = List.of();
    /** How many of the badges are shown; the others wait for an event of more actors. */
    private int shown;

    private LabelStyle shownStyle = LabelStyle.of(Language.ARABIC);

    public CardActors() {
        setManaged(false);
        setMouseTransparent(true);
        more.setManaged(false);
        more.getStyleClass().add("card-more");
        more.setVisible(false);
        getChildren().add(more);
    }

    /** Shows the actors of an event between two positions along the card, at the end of that space. */
    public void show(Event event, LabelStyle style, double from, double to, double top) {
        List<Actor> all = event.namedActors();
        int places = (int) Math.max(0, Math.floor((to - from + Metrics.CARD_BADGE_GAP) / PITCH));
        int fitting = all.size() <= places ? all.size() : Math.max(0, places - 1);
        int rest = places == 0 ? 0 : all.size() - fitting;
        if (!all.equals(actors) || fitting != shown || more.isVisible() != rest > 0 || !style.equals(shownStyle)) {
            actors = all;
            shown = fitting;
            shownStyle = style;
            for (int i = 0; i < shown; i++) {
                showBadge(i, all.get(i), style.language());
            }
            for (int i = 0; i < badges.size(); i++) {
                badges.get(i).setVisible(i < shown);
            }
            more.setVisible(rest > 0);
            if (rest > 0) {
                // LEFT-TO-RIGHT MARK: the sign belongs to the number in a paragraph of either direction.
                more.setText('\u200e' + "+" + new DateLabels(style).number(rest));
            }
        }
        place(to - from, to, top);
    }

    /** In a node that showed another actor before, if there is one. */
    private void showBadge(int place, Actor actor, Language language) {
        if (place < badges.size()) {
            badges.get(place).show(actor, language);
            return;
        }
        ActorBadge badge = new ActorBadge(actor, language, Metrics.CARD_BADGE);
        badge.setManaged(false);
        badges.add(badge);
        getChildren().add(badge);
    }

    private void place(double width, double to, double top) {
        double used = (shown + (more.isVisible() ? 1 : 0)) * PITCH - Metrics.CARD_BADGE_GAP;
        resizeRelocate(to - used, top, Math.max(0, Math.min(used, width)), Metrics.CARD_BADGE);
        for (int i = 0; i < shown; i++) {
            badges.get(i).resizeRelocate(i * PITCH, 0, Metrics.CARD_BADGE, Metrics.CARD_BADGE);
        }
        more.resizeRelocate(shown * PITCH, 0, Metrics.CARD_BADGE, Metrics.CARD_BADGE);
    }
}
