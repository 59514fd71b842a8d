package masar.view.layers;

import masar.layout.TimelineLayout;
import masar.layout.axis.Today;

/** The word at the line of today, above whatever is there. */
public final class TodayLayer extends Layer {

    private final Labels label;

    public TodayLayer() {
        super("today");
        setMouseTransparent(true);
        label = new Labels(this, "today-label");
    }

    @Override
    public void show(TimelineLayout layout) {
        label.show(layout.axis().today().map(Today::label).stream().toList(), layout.direction());
    }
}
