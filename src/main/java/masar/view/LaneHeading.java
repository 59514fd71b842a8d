package masar.view;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import masar.i18n.Language;
import masar.layout.Lanes.Heading;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.frame.Box;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.typography.TextBlock;
import masar.view.theme.ActorBadge;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/** The name of a lane, after its actor's badge or its category's icon. */
final class LaneHeading extends Region {

    private static final double MARK = 22;
    private static final double MARGIN = 12;
    private static final double HEIGHT = 28;
    private static final double TOP = 4;

    private final TextBlock name = TimelineText.title(1);
    private Region mark = new Region();
    private Optional<Heading> shown = Optional.empty();

    LaneHeading() {
        getStyleClass().add("lane-heading");
        setAccessibleRole(AccessibleRole.TEXT);
        name.setManaged(false);
        getChildren().addAll(mark, name);
    }

    void show(LaneBand band, Direction direction, Language language) {
        setNodeOrientation(Labels.orientation(direction));
        if (!shown.equals(Optional.of(band.heading()))) {
            shown = Optional.of(band.heading());
            setMark(markOf(band.heading(), language));
        }
        name.setText(band.caption().text());
        setAccessibleText(band.caption().text());
        double nameWidth = band.caption().box().width();
        double width = Metrics.LANE_NAME + nameWidth + MARGIN;
        Box lane = band.box();
        double x = direction.left(0, width, lane.width());
        resizeRelocate(x, Math.round(lane.y() + TOP), width, HEIGHT);
        mark.resizeRelocate(MARGIN, (HEIGHT - MARK) / 2, MARK, MARK);
        name.resizeRelocate(
                Metrics.LANE_NAME, (HEIGHT - TimelineText.TITLE_LINE) / 2, nameWidth, TimelineText.TITLE_LINE);
    }

    private void setMark(Region other) {
        other.setManaged(false);
        getChildren().set(getChildren().indexOf(mark), other);
        mark = other;
    }

    private Region markOf(Heading heading, Language language) {
        return switch (heading) {
            case Heading.OfActor of -> new ActorBadge(of.actor(), language, MARK);
            case Heading.OfCategory of -> {
                Tones.set(this, of.category().tone());
                String icon = "category/" + of.category().icon();
                yield Icons.exists(icon) ? Icons.icon(icon, MARK) : new Region();
            }
        };
    }
}
