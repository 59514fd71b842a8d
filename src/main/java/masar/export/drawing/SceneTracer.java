package masar.export.drawing;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import masar.export.drawing.Drawing.Mark;
import masar.export.drawing.Drawing.Marked;
import masar.export.drawing.Drawing.Operation;
import masar.typography.OutlinedText;
import masar.view.parts.TimelineMark;

/**
 * Turns the nodes of a scene into operations, so that an image needs no second definition of how anything looks. Nodes
 * that it cannot draw are refused: an image that silently lacks something would be worse than none.
 */
public final class SceneTracer {

    private final Function<TimelineMark, Mark> marks;

    private SceneTracer(Function<TimelineMark, Mark> marks) {
        this.marks = marks;
    }

    /**
     * The operations of a scene that has been styled and laid out. Only on the JavaFX thread.
     *
     * @param marks gives the mark of a drawing for the mark of a node that stands for events
     * @throws IllegalStateException if a node needs something that is not supported
     */
    public static List<Operation> trace(Scene scene, Function<TimelineMark, Mark> marks) {
        return new SceneTracer(marks).trace(scene.getRoot());
    }

    private List<Operation> trace(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return List.of();
        }
        Unsupported.refuseIf(node, "an effect", node.getEffect() != null);
        Unsupported.refuseIf(node, "a blend mode", node.getBlendMode() != null);
        Unsupported.refuseIf(node, "a view order", node.getViewOrder() != 0);
        List<Operation> operations = operations(node, affine(node, node.getLocalToSceneTransform()));
        return marked(node, grouped(node, operations));
    }

    private List<Operation> marked(Node node, List<Operation> operations) {
        return TimelineMark.of(node)
                .filter(mark -> !operations.isEmpty())
                .<List<Operation>>map(mark -> List.of(new Marked(marks.apply(mark), operations)))
                .orElse(operations);
    }

    private List<Operation> operations(Node node, AffineTransform toScene) {
        return switch (node) {
            case Text text -> TextTracer.trace(text, toScene);
            case OutlinedText text -> TextTracer.trace(text, toScene);
            case Shape shape -> ShapeTracer.trace(shape, toScene);
            case Region region -> {
                List<Operation> operations = new ArrayList<>(
                        region.getShape() == null
                                ? RegionTracer.trace(region, toScene)
                                : ShapedRegionTracer.trace(region, toScene));
                operations.addAll(children(region));
                yield operations;
            }
            case Group group -> children(group);
            default -> throw Unsupported.of(node, "a kind that is not drawn");
        };
    }

    private List<Operation> children(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> trace(child).stream())
                .toList();
    }

    private static List<Operation> grouped(Node node, List<Operation> operations) {
        if (operations.isEmpty() || (node.getOpacity() == 1 && node.getClip() == null)) {
            return operations;
        }
        return List.of(new Drawing.Group(
                Optional.ofNullable(node.getClip()).map(clip -> clip(node, clip)), node.getOpacity(), operations));
    }

    private static java.awt.Shape clip(Node node, Node clip) {
        if (!(clip instanceof Shape shape)) {
            throw Unsupported.of(clip, "a clip that is no shape");
        }
        AffineTransform toScene = affine(node, node.getLocalToSceneTransform());
        toScene.concatenate(affine(clip, clip.getLocalToParentTransform()));
        return toScene.createTransformedShape(ShapeTracer.outline(shape));
    }

    private static AffineTransform affine(Node node, Transform t) {
        Unsupported.refuseIf(node, "a transform in space", !t.isType2D());
        return new AffineTransform(t.getMxx(), t.getMyx(), t.getMxy(), t.getMyy(), t.getTx(), t.getTy());
    }
}
