package masar.app.open;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import masar.app.ui.Texts;
import masar.dataset.problem.Problem;
import masar.i18n.Language;
import masar.typography.TextBlock;
import org.jspecify.annotations.Nullable;

/** A problem in as many lines as the width of the list requires. */
final class ProblemCell extends ListCell<Problem> {

    private final Language language;
    private final TextBlock text = Texts.wrapped("");

    ProblemCell(Language language) {
        this.language = language;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, which must not scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (problem == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            text.setText(problem.describe(language));
            setAccessibleText(text.getText());
            setGraphic(text);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
        double lines = isEmpty() ? 0 : text.prefHeight(inner);
        return lines + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        text.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
