package masar.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.layout.TimelineLayout;
import masar.layout.TimelineLayout.Bar;
import masar.layout.TimelineLayout.BarCount;
import masar.model.Category;
import masar.view.layers.Layer;
import masar.view.parts.EventHandling;
import masar.view.parts.NodePool;
import masar.view.theme.CategoryShape;

/** The bars of periods, above the axis, and the counts of those that have none. */
final class BarLayer extends Layer {

    private final TimelineView view;
    private final RovingFocus focus;
    private final NodePool<String, Bar, BarNode> bars;
    private final NodePool<CountKey, BarCount, CountNode> counts;

    private record CountKey(int lane, int x) {}

    BarLayer(TimelineView view) {
        super("bars");
        this.view = view;
        focus = new RovingFocus(view, this, CountNode.class);
        bars = new NodePool<>(this, () -> new BarNode(view), bar -> bar.event().id(), this::look, this::show);
        counts = new NodePool<>(
                this,
                () -> focus.joinedBy(new CountNode(view)),
                count -> new CountKey(count.lane(), (int) count.box().x()),
                (node, count) -> node.show(Count.of(count, view)));
    }

    private void show(BarNode node, Bar bar) {
        boolean lit = isLit(bar);
        node.show(bar, shape(bar), view.direction(), lit);
        node.pseudoClassStateChanged(
                EventHandling.RECEDING, !lit && view.getContent().events().recedes(bar.event()));
    }

    private List<?> look(Bar bar) {
        Category category = bar.event().category();
        return List.of(category.tone(), category.icon(), shape(bar));
    }

    private CategoryShape shape(Bar bar) {
        return view.getContent().shapes().of(bar.event().category());
    }

    private boolean isLit(Bar bar) {
        return Stream.of(view.hoveredProperty().get(), view.selectionProperty().get())
                .flatMap(Optional::stream)
                .anyMatch(event -> event.id().equals(bar.event().id()));
    }

    @Override
    public void show(TimelineLayout layout) {
        bars.show(
                layout.bars().stream().filter(bar -> layout.inSight(bar.box())).toList());
        counts.show(layout.barCounts().stream()
                .filter(count -> layout.inSight(count.box()))
                .toList());
        focus.update();
    }
}
