package masar.view.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Label;
import masar.typography.TextBlock;
import masar.view.parts.NodePool;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineText;

/** Pooled captions at the positions of a layout, in as many lines as the height of their boxes allows. */
final class Labels {

    private final NodePool<Key, Occurrence, TextBlock> pool;
    private Direction direction = Direction.RIGHT_TO_LEFT;

    /** Captions that do not react to the mouse. */
    Labels(Pane parent, String styleClass) {
        this(parent, styleClass, block -> block.setMouseTransparent(true));
    }

    /** @param prepare what is done once with each node */
    Labels(Pane parent, String styleClass, Consumer<TextBlock> prepare) {
        pool = new NodePool<>(parent, () -> create(styleClass, prepare), Occurrence::key, this::apply);
    }

    /** The same text may occur at several positions: June of this year and of the next. */
    private record Key(String text, int nth) {}

    private record Occurrence(Label label, int nth) {
        Key key() {
            return new Key(label.text(), nth);
        }
    }

    void show(List<Label> labels, Direction reading) {
        direction = reading;
        Map<String, Integer> seen = new HashMap<>();
        pool.show(labels.stream()
                .map(label -> new Occurrence(label, seen.merge(label.text(), 1, Integer::sum)))
                .toList());
    }

    private static TextBlock create(String styleClass, Consumer<TextBlock> prepare) {
        TextBlock block = TimelineText.caption();
        block.getStyleClass().add(styleClass);
        prepare.accept(block);
        return block;
    }

    private void apply(TextBlock block, Occurrence occurrence) {
        Label label = occurrence.label();
        block.setNodeOrientation(Orientations.of(direction));
        block.setText(label.text());
        Box box = label.box();
        block.setMaxLines(Math.max(1, (int) (box.height() / TimelineText.CAPTION_LINE)));
        double height = block.prefHeight(box.width());
        double top = box.y() + (box.height() - height) / 2;
        block.resizeRelocate(box.x(), Math.round(top), box.width(), height);
    }
}
