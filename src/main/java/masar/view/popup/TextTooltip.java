package masar.view.popup;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Subscription;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.scale.ScaledPane;

/**
 * A tooltip of texts in as many lines as they need, next to the pointer, or to its node if that has the focus.
 *
 * <p>It chooses its own place: JavaFX places a tooltip by the size it had the last time, which puts the edge of a
 * right-to-left one anywhere, and moves one that does not fit on the screen by its height, whatever that has to be. It is
 * gone as soon as its node moves or its window is not the active one, so that it never lies over a dialogue.
 */
public final class TextTooltip extends Tooltip {

    private static final double WIDEST_LINE = 360;
    private static final double FONT_SIZE = 12;
    private static final double LINE_HEIGHT = 20;
    private static final int MOST_LINES = 30;
    /** A node that moves no further stays where it is, such as a pin that grows by a px, in px. */
    private static final double STILL = 2;

    /** Which node it belongs to, and what it must not cover, in px of the screen. */
    private record Anchor(Node node, Rectangle2D area) {}

    private final Supplier<List<TextBlock>> lines;
    private final TooltipLines content = new TooltipLines();
    private final ScaledPane scaled = new ScaledPane(content);
    private Optional<Anchor> anchor = Optional.empty();
    private Subscription shown = Subscription.EMPTY;

    /** @param lines what it says, asked for each time it is about to be shown; not shown if there are none */
    public TextTooltip(Supplier<List<TextBlock>> lines) {
        this.lines = lines;
        setGraphic(scaled);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnHidden(hidden -> shown.unsubscribe());
        focusedProperty().subscribe(active -> {
            if (!active) {
                hide();
            }
        });
    }

    /** One that always says the same. */
    public TextTooltip(String text) {
        this(() -> List.of(block(text)));
        setText(text);
    }

    /** Gives a text a tooltip that says all of it, shown only while its end is cut. */
    public static void ofWhatIsCut(TextBlock text) {
        new TextTooltip(() -> text.isCut() ? List.of(block(text.getText())) : List.of()).installOn(text);
    }

    /** Has a tooltip made when the pointer first comes to a node, for nodes of which a window has hundreds. */
    public static void installOnDemand(Node node, Supplier<List<TextBlock>> lines) {
        node.addEventFilter(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                node.removeEventFilter(MouseEvent.MOUSE_ENTERED, this);
                new TextTooltip(lines).installOn(node);
            }
        });
    }

    /** A line of a tooltip, as tall as its text needs. */
    public static TextBlock block(String text) {
        TextBlock block = new TextBlock(Typeface.REGULAR, FONT_SIZE, LINE_HEIGHT, MOST_LINES);
        block.setText(text);
        return block;
    }

    /** The reading direction of the texts, if it is not that of the window. */
    public void setTextOrientation(NodeOrientation orientation) {
        scaled.setNodeOrientation(orientation);
    }

    /** Shows it whenever the pointer rests on a node. */
    public void installOn(Node node) {
        // Before the handler of JavaFX, which may show it at once.
        node.addEventFilter(
                MouseEvent.MOUSE_MOVED,
                moved -> anchor = Optional.of(new Anchor(
                        node,
                        new Rectangle2D(
                                moved.getScreenX(),
                                moved.getScreenY(),
                                TooltipPlace.POINTER_WIDTH,
                                TooltipPlace.POINTER_HEIGHT))));
        if (node instanceof Control control) {
            control.setTooltip(this);
        } else {
            install(node, this);
        }
    }

    /** Shows it at a node, until it is hidden. */
    public void showAt(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        anchor = Optional.of(new Anchor(
                node, new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())));
        show(node.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY());
    }

    /** Whether it has nothing to say now, and so is not shown. */
    public boolean isSilent() {
        return lines.get().isEmpty();
    }

    /** Says what it has to say now, where the pointer is now; does nothing unless it is shown. */
    public void update() {
        if (isShowing()) {
            show(getOwnerWindow(), getAnchorX(), getAnchorY());
        }
    }

    /** Shows it where it belongs, whatever place is asked for. */
    @Override
    public void show(Window owner, double x, double y) {
        content.getChildren().setAll(lines.get());
        if (content.getChildren().isEmpty() || !owner.isFocused() || Dialogues.lieAbove(owner)) {
            return;
        }
        content.getChildren().forEach(line -> ((TextBlock) line).setWidestLine(WIDEST_LINE));
        anchor.ifPresentOrElse(at -> show(owner, at), () -> super.show(owner, x, y));
    }

    private void show(Window owner, Anchor at) {
        NodeOrientation orientation = owner.getScene().getRoot().getEffectiveNodeOrientation();
        getScene().setNodeOrientation(orientation);
        getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        scaled.scaleProperty().set(ScaledPane.of(at.node()));
        Parent root = getScene().getRoot();
        root.applyCss();
        TooltipPlace place = TooltipPlace.of(
                at.area(),
                root.prefWidth(-1),
                root.prefHeight(-1),
                orientation == NodeOrientation.RIGHT_TO_LEFT,
                screen(at.area()));
        super.show(owner, place.x(), place.y());
        shown.unsubscribe();
        Transform from = at.node().getLocalToSceneTransform();
        shown = Subscription.combine(
                at.node().localToSceneTransformProperty().subscribe(now -> hideIfMoved(from, now)),
                Dialogues.onOpening(this::hide));
    }

    private void hideIfMoved(Transform before, Transform now) {
        if (Math.hypot(before.getTx() - now.getTx(), before.getTy() - now.getTy()) > STILL) {
            hide();
        }
    }

    private static Rectangle2D screen(Rectangle2D area) {
        return Screen.getScreensForRectangle(area.getMinX(), area.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
