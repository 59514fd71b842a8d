package masar.app.details;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import masar.model.Event;
import masar.typography.TextBlock;
import masar.view.parts.EventMarks;

/**
 * Marks what was searched for in the texts of the details, but not in the words of the window around them.
 *
 * @param event that the details are of
 */
record DetailsMarks(Event event, EventMarks marks) {

    /** Marks all texts in a part of the details. */
    void mark(Node part) {
        switch (part) {
            case TextBlock block -> mark(block);
            case LongText text -> text.setMarker(marks.texts());
            case Labeled button -> mark(button);
            case Parent parent -> mark(parent);
            default -> {}
        }
    }

    private void mark(Labeled button) {
        if (button.getGraphic() != null) {
            mark(button.getGraphic());
        }
    }

    private void mark(Parent parent) {
        if (!parent.getStyleClass().contains("details-top")) {
            parent.getChildrenUnmodifiable().forEach(this::mark);
        }
    }

    private void mark(TextBlock block) {
        if ("details-date".equals(block.getId())) {
            block.setMarker(marks.date(event));
        } else if (!block.getStyleClass().contains("section")) {
            block.setMarker(marks.texts());
        }
    }
}
