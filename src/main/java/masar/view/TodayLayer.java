package masar.view;

import masar.layout.TimelineLayout;
import masar.layout.axis.Today;

/** The word at the line of today, above whatever is there. */
final class TodayLayer extends Layer {

    private final Labels label;

    TodayLayer() {
        super("today");
        setMouseTransparent(true);
        label = new Labels(this, "today-label");
    }

    @Override
    void show(TimelineLayout layout) {
        label.show(layout.axis().today().map(Today::label).stream().toList(), layout.direction());
    }
}
