package masar.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NodePoolTest {

    private final Pane parent = new Pane();
    private final NodePool<String, Thing, Region> pool =
            new NodePool<>(parent, Region::new, Thing::id, Thing::look, (node, thing) -> node.setId(thing.id()));

    private record Thing(String id, String look) {}

    private void show(String... ids) {
        pool.show(List.of(ids).stream().map(id -> new Thing(id, "round")).toList());
    }

    private Region node(String id) {
        return pool.find(id).orElseThrow();
    }

    @Test
    void whatStaysKeepsItsNode() {
        show("a", "b");
        Region a = node("a");
        show("c", "a");
        assertThat(node("a")).isSameAs(a);
        assertThat(pool.find("b")).isEmpty();
    }

    @Test
    void whatComesBackFindsItsOwnNode() {
        show("a", "b", "c");
        Region a = node("a");
        Region b = node("b");
        show();
        assertThat(List.of(a, b)).noneMatch(Region::isVisible);
        show("b", "a");
        assertThat(node("a")).isSameAs(a);
        assertThat(node("b")).isSameAs(b);
        assertThat(List.of(a, b)).allMatch(Region::isVisible);
    }

    @Test
    void whatIsNewTakesTheNodeThatHasBeenFreeForLongest() {
        show("a", "b");
        Region a = node("a");
        Region b = node("b");
        show("b");
        show();
        show("c");
        assertThat(node("c")).isSameAs(a);
        assertThat(a.getId()).isEqualTo("c");
        show("c", "a");
        assertThat(node("a")).isSameAs(b);
        assertThat(parent.getChildren()).hasSize(2);
    }

    @Test
    void aNodeOfAnotherLookIsNotTaken() {
        pool.show(List.of(new Thing("a", "square")));
        show();
        show("a");
        assertThat(parent.getChildren()).hasSize(2);
        assertThat(node("a")).isSameAs(parent.getChildren().getLast());
    }
}
