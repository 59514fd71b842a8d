package masar.view;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import masar.layout.Box;
import masar.layout.TimelineLayout.Badge;
import masar.layout.Viewport;
import masar.time.DateLabels;
import masar.time.TimeSpan;
import masar.type.TextBlock;

/** A count in a pill. */
final class BadgeNode extends Region {

    /** A badge opens to this part of the view, so that what lies around it stays in sight. */
    private static final double OPENED = 0.6;

    private final TimelineView view;
    private final TextBlock count = TimelineText.caption();
    private TimeSpan span = new TimeSpan(0, 1);

    BadgeNode(TimelineView view) {
        this.view = view;
        getStyleClass().add("badge");
        setAccessibleRole(AccessibleRole.BUTTON);
        count.setManaged(false);
        getChildren().add(count);
        setOnMouseClicked(click -> {
            if (click.isStillSincePress()) {
                open();
                click.consume();
            }
        });
    }

    void show(Badge badge) {
        span = badge.span();
        DateLabels labels = new DateLabels(view.getContent().style());
        // The sign belongs to the number whatever the paragraph around it: LEFT-TO-RIGHT MARK.
        count.setText('\u200e' + "+" + labels.number(badge.count()));
        setAccessibleText(count.getText());
        Box box = badge.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        double width = Math.min(box.width(), count.prefWidth(-1));
        count.resizeRelocate(
                (box.width() - width) / 2,
                (box.height() - TimelineText.CAPTION_LINE) / 2,
                width,
                TimelineText.CAPTION_LINE);
    }

    private void open() {
        double margin = view.getWidth() * (1 - OPENED) / 2;
        view.viewportProperty().set(Optional.of(Viewport.showing(span, view.getWidth(), margin, margin)));
    }
}
