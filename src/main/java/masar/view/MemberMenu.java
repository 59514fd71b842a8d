package masar.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;

/** A menu of the events behind a badge that no zoom can separate. */
final class MemberMenu extends ContextMenu {

    /** A longer list would not be read; the rest is shown as a number. */
    private static final int LONGEST = 20;
    /** A menu is as wide as its widest entry. */
    private static final int LONGEST_TITLE = 80;

    MemberMenu(TimelineView view, Badge badge) {
        DateLabels labels = new DateLabels(view.getContent().style());
        List<Event> members = members(view, badge);
        for (Event event : members) {
            MenuItem item = new MenuItem(shortened(event.title().in(labels.language())));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> view.select(event));
            getItems().add(item);
        }
        int more = badge.count() - members.size();
        if (more > 0) {
            MenuItem rest = new MenuItem(
                    Messages.of(Messages.Bundle.VIEW, labels.language()).count("badge.more", more, labels.count(more)));
            rest.setDisable(true);
            getItems().add(rest);
        }
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + '\u2026';
    }

    /** The members that are listed: from the layout in which the badge is, whatever the content is by now. */
    private static List<Event> members(TimelineView view, Badge badge) {
        return view.shownProperty().get().map(layout -> members(layout, badge)).orElse(List.of());
    }

    private static List<Event> members(TimelineLayout layout, Badge badge) {
        EventIndex events = layout.division().lanes().get(badge.lane()).events();
        Set<String> apart = new HashSet<>();
        layout.cards().forEach(card -> apart.add(card.event().id()));
        layout.pins().forEach(pin -> apart.add(pin.event().id()));
        int from = events.firstAtOrAfter(badge.span().start());
        int to = events.firstAtOrAfter(badge.span().end());
        return events.events().subList(from, to).stream()
                .filter(event -> !apart.contains(event.id()))
                .limit(LONGEST)
                .toList();
    }
}
