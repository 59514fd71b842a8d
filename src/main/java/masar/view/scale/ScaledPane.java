package masar.view.scale;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger or smaller, texts and pictures alike, and sharp, since glyphs are drawn at the size that they
 * have on the screen. The content is laid out as if there were as much more or less space.
 */
public final class ScaledPane extends Region {

    private final Region content;
    private final DoubleProperty scale = new SimpleDoubleProperty(1);

    public ScaledPane(Region content) {
        this.content = content;
        Scale transform = new Scale();
        transform.xProperty().bind(scale);
        transform.yProperty().bind(scale);
        content.getTransforms().add(transform);
        getChildren().add(content);
        scale.subscribe(this::requestLayout);
    }

    /** Shows its content at a scale from the beginning. */
    public ScaledPane(Region content, double scale) {
        this(content);
        this.scale.set(scale);
    }

    /** How many px of this pane a px of the content takes. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** At which scale a node that is in a scene is shown, for what opens next to it. */
    public static double of(Node node) {
        return node.getLocalToSceneTransform().getMyy();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.get(), getHeight() / scale.get());
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return scaled(content.minWidth(within(height)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return scaled(content.minHeight(within(width)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return scaled(content.prefWidth(within(height)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return scaled(content.prefHeight(within(width)));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return scaled(content.maxWidth(within(height)));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return scaled(content.maxHeight(within(width)));
    }

    /** A size of the content in whole px of this pane, since windows have no others. */
    private double scaled(double size) {
        return Math.min(Double.MAX_VALUE, Math.ceil(size * scale.get()));
    }

    /** A size of this pane in px of the content; -1 means any. */
    private double within(double size) {
        return size < 0 ? size : size / scale.get();
    }
}
