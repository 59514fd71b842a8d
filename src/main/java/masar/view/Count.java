package masar.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import masar.i18n.Messages;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Badge;
import masar.layout.TimelineLayout.BarCount;
import masar.layout.frame.Box;
import masar.layout.index.EventIndex;
import masar.model.Event;
import masar.time.DateLabels;
import masar.time.TimeSpan;

/**
 * A number of events that have no space of their own in a layout.
 *
 * @param key of the phrase with the number, in the messages of the view
 * @param members the events, found when they are asked for
 * @param closer the time to be shown closer for them to have space, if that can help
 */
record Count(Box box, int number, String key, Supplier<List<Event>> members, Optional<TimeSpan> closer) {

    /** A list never shows more periods. */
    private static final int MOST_PERIODS = 1_000;

    /** The events without a card in a cell of what a view shows. */
    static Count of(Badge badge, TimelineView view) {
        Optional<TimeSpan> closer = Optional.of(badge.span()).filter(span -> span.length() > 1);
        return new Count(
                badge.box(), badge.count(), "badge.text", () -> found(view, layout -> members(layout, badge)), closer);
    }

    /** The periods without a bar in part of what a view shows. */
    static Count of(BarCount periods, TimelineView view) {
        return new Count(
                periods.box(),
                periods.count(),
                "bars.more",
                () -> found(view, layout -> layout.periods(periods, MOST_PERIODS)),
                Optional.empty());
    }

    /** From the layout in which the count is, whatever the content is by now. */
    private static List<Event> found(TimelineView view, Function<TimelineLayout, List<Event>> members) {
        return view.shownProperty().get().map(members).orElse(List.of());
    }

    String words(DateLabels labels) {
        return Messages.of(Messages.Bundle.VIEW, labels.language()).count(key, number, labels.count(number));
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
                .toList();
    }
}
