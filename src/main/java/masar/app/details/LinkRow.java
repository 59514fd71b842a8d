package masar.app.details;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import masar.app.ui.Texts;
import masar.typography.TextBlock;
import masar.view.popup.TextTooltip;
import masar.view.theme.Icons;

/** A button as wide as its parent: an icon, the target of the link, and a caption below. */
final class LinkRow extends Button {

    /** The height of a row whose text is in one line, in px. */
    static final double HEIGHT_IN_ONE_LINE = 54;

    private static final int CAPTION_LINES = 3;

    private final TextBlock title;
    private final TextBlock caption;
    private final VBox lines;

    LinkRow(String icon, String first, String second, Runnable action) {
        title = Texts.wrapped(first);
        caption = Texts.caption(second);
        caption.setMaxLines(CAPTION_LINES);
        lines = new VBox(title, caption);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(Icons.icon("ui/" + icon, 16).turning(), lines);
        row.getStyleClass().add("link-row");
        setGraphic(row);
        setAccessibleText(first + "\n" + second);
        getStyleClass().setAll("row-button");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(pressed -> action.run());
    }

    /**
     * The row with an address, which the pointer and the focus show in full before it is opened.
     *
     * @param address as it is to be read
     */
    LinkRow leadingTo(String address) {
        TextTooltip tip = new TextTooltip(address);
        tip.setTextOrientation(NodeOrientation.LEFT_TO_RIGHT);
        tip.installOn(this);
        setAccessibleHelp(address);
        focusVisibleProperty().subscribe(seen -> {
            if (seen) {
                tip.showAt(this);
            } else {
                tip.hide();
            }
        });
        return this;
    }

    /** The row with a remark on its target below the caption. */
    LinkRow noting(String remark) {
        TextBlock note = Texts.caption(remark);
        note.setMaxLines(CAPTION_LINES);
        lines.getChildren().add(note);
        setAccessibleText(getAccessibleText() + "\n" + remark);
        return this;
    }

    /** More width takes fewer lines. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** JavaFX subtracts the padding even from the -1 that stands for no width in particular. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 ? prefWidth(-1) : width);
    }

    /** The row with title and caption in one line each, which end in an ellipsis if there is more, and no remark. */
    LinkRow inOneLine() {
        lines.getChildren().setAll(title, caption);
        title.setMaxLines(1);
        caption.setMaxLines(1);
        return this;
    }
}
