package masar.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import masar.i18n.BidiText;
import masar.i18n.Language;
import masar.i18n.Messages;
import masar.layout.EdgeHint;
import masar.layout.EdgePlanner;
import masar.layout.TimelineLayout;
import masar.model.Event;
import masar.time.DateLabels;
import masar.view.parts.TimelineText;

/** The chips that name what is beyond the edges of the view, if the view is to have them. */
final class EdgeChips extends Pane {

    private final TimelineView view;
    private final EdgeChip earlier;
    private final EdgeChip later;
    private Optional<Planned> planned = Optional.empty();

    private record Planned(TimelineContent content, EdgePlanner planner) {}

    EdgeChips(TimelineView view) {
        this.view = view;
        earlier = new EdgeChip(view, false);
        later = new EdgeChip(view, true);
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(earlier, later);
    }

    void show(TimelineLayout layout) {
        resizeRelocate(0, 0, layout.width(), layout.height());
        List<EdgeHint> hints = view.edgeHintsProperty().get() ? planner().hints(layout) : List.of();
        show(earlier, hints.stream().filter(hint -> !hint.later()).findFirst(), "edge.earlier", layout);
        show(later, hints.stream().filter(EdgeHint::later).findFirst(), "edge.later", layout);
    }

    private void show(EdgeChip chip, Optional<EdgeHint> hint, String key, TimelineLayout layout) {
        hint.ifPresentOrElse(
                shown -> chip.show(shown, layout.direction(), messages().get(key, shown.words())), chip::hide);
    }

    private EdgePlanner planner() {
        TimelineContent now = view.getContent();
        if (planned.filter(known -> known.content.equals(now)).isEmpty()) {
            DateLabels labels = new DateLabels(now.style());
            planned = Optional.of(new Planned(
                    now, new EdgePlanner(now.events(), TimelineText.MEASURER, event -> words(event, labels))));
        }
        return planned.get().planner;
    }

    private String words(Event event, DateLabels labels) {
        Language language = labels.language();
        String title = BidiText.quoted(event.title().in(language), language);
        return messages().get("edge.event", labels.label(event.date()), title);
    }

    private Messages messages() {
        return Messages.of(Messages.Bundle.VIEW, view.getContent().style().language());
    }
}
