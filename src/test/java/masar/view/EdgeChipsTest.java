package masar.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import masar.export.Fx;
import masar.i18n.Language;
import masar.layout.SampleEvents;
import masar.layout.frame.Viewport;
import masar.layout.index.EventIndex;
import masar.time.LabelStyle;
import org.junit.jupiter.api.Test;

class EdgeChipsTest {

    private static List<String> chips(boolean wanted) {
        return Fx.call(() -> {
            EventIndex index = EventIndex.of(IntStream.range(1990, 2027)
                    .mapToObj(year -> SampleEvents.event("e" + year, year + "-05-05", 3, "title of " + year))
                    .toList());
            TimelineView view = new TimelineView();
            view.contentProperty().set(new TimelineContent(index, List.of(), LabelStyle.of(Language.ENGLISH)));
            view.edgeHintsProperty().set(wanted);
            new Scene(view).getRoot().applyCss();
            view.resize(1_000, 600);
            view.layout();
            view.show(new Viewport(index.anchor(10) + 86_400.0, 432));
            view.layout();
            return all(view)
                    .filter(EdgeChip.class::isInstance)
                    .filter(Node::isVisible)
                    .filter(chip -> chip.getAccessibleRole() == AccessibleRole.BUTTON)
                    .map(Node::getAccessibleText)
                    .toList();
        });
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(EdgeChipsTest::all))
                : Stream.of(node);
    }

    @Test
    void aScreenReaderIsGivenTheNearestEventBeyondEachEdge() {
        assertThat(chips(true)).hasSize(2);
        assertThat(chips(true).get(0))
                .startsWith("To the nearest earlier event: ")
                .contains("5 May 2000", "title of 2000");
        assertThat(chips(true).get(1))
                .startsWith("To the nearest later event: ")
                .contains("5 May 2001", "title of 2001");
    }

    /** As in an image, which asks for none. */
    @Test
    void aViewThatDoesNotAskForThemHasNone() {
        assertThat(chips(false)).isEmpty();
    }
}
