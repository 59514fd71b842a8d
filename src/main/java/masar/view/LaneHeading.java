package masar.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import masar.i18n.Messages;
import masar.layout.LaneFolds;
import masar.layout.Lanes.Branch;
import masar.layout.Lanes.Heading;
import masar.layout.TimelineLayout.LaneBand;
import masar.layout.frame.Direction;
import masar.layout.frame.Metrics;
import masar.time.DateLabels;
import masar.typography.TextBlock;
import masar.view.parts.Clicks;
import masar.view.parts.Orientations;
import masar.view.parts.TimelineText;
import masar.view.popup.TextTooltip;
import masar.view.theme.ActorBadge;
import masar.view.theme.Icons;
import masar.view.theme.Tones;

/**
 * The name of a lane, after a triangle and its actor's badge or its category's icon. Pressing it folds the lane to its pins,
 * or unfolds it; the wheel above it scrolls the lanes.
 */
final class LaneHeading extends Region {

    private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");
    private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");
    private static final PseudoClass FOLDABLE = PseudoClass.getPseudoClass("foldable");

    private static final double MARK = 20;
    private static final double MARK_START = 24;
    private static final double TRIANGLE = 12;
    private static final double TRIANGLE_START = 7;
    static final double MARGIN = 8;
    private static final double HEIGHT = 24;
    private static final double TOP = (Metrics.LANE_HEADING - HEIGHT) / 2;

    private final TimelineView view;
    private final TextBlock name = TimelineText.title(1);
    private final Region folded = Icons.icon("ui/chevron-end", TRIANGLE).turning();
    private final Region unfolded = Icons.icon("ui/chevron-down", TRIANGLE);
    private final LaneMembers members = new LaneMembers(this::toggleDivided);
    private Region mark = new Region();
    private Optional<LaneBand> shown = Optional.empty();

    LaneHeading(TimelineView view) {
        this.view = view;
        getStyleClass().add("lane-heading");
        setAccessibleRole(AccessibleRole.BUTTON);
        for (Region part : List.of(name, folded, unfolded)) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
        folded.getStyleClass().add("lane-triangle");
        unfolded.getStyleClass().add("lane-triangle");
        getChildren().addAll(mark, name, folded, unfolded, members);
        new TextTooltip(this::lines).installOn(this);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::press);
        setOnMouseClicked(click -> {
            if (Clicks.isPress(click) && view.isFoldable()) {
                toggleFolded();
                click.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                shown.ifPresent(view::revealLane);
            }
        });
    }

    void show(LaneBand band) {
        Direction direction = view.direction();
        setNodeOrientation(Orientations.of(direction));
        if (shown.filter(last -> last.heading().equals(band.heading())).isEmpty()) {
            setMark(markOf(band.heading()));
        }
        shown = Optional.of(band);
        setId("lane-" + band.heading().id());
        members.setId("lane-members-" + band.heading().id());
        pseudoClassStateChanged(STUCK, band.isStuck());
        pseudoClassStateChanged(SHADED, band.shaded());
        pseudoClassStateChanged(FOLDABLE, view.isFoldable());
        name.setText(band.caption().text());
        setAccessibleText(view.isFoldable() ? action(band) : band.caption().text());
        place(band, direction);
    }

    private void place(LaneBand band, Direction direction) {
        Branch branch = band.lane().branch();
        boolean foldable = view.isFoldable();
        folded.setVisible(foldable && band.lane().folded());
        unfolded.setVisible(foldable && !band.lane().folded());
        folded.resizeRelocate(TRIANGLE_START, (HEIGHT - TRIANGLE) / 2, TRIANGLE, TRIANGLE);
        unfolded.resizeRelocate(TRIANGLE_START, (HEIGHT - TRIANGLE) / 2, TRIANGLE, TRIANGLE);
        mark.resizeRelocate(MARK_START, (HEIGHT - MARK) / 2, MARK, MARK);
        double nameWidth = band.caption().box().width();
        name.resizeRelocate(
                Metrics.LANE_NAME, (HEIGHT - TimelineText.TITLE_LINE) / 2, nameWidth, TimelineText.TITLE_LINE);
        double width = Metrics.LANE_NAME + nameWidth + MARGIN;
        members.setVisible(foldable && branch.members() > 0);
        if (members.isVisible()) {
            double length =
                    members.show(branch, new DateLabels(view.getContent().style()));
            members.resizeRelocate(width, (HEIGHT - LaneMembers.HEIGHT) / 2, length, LaneMembers.HEIGHT);
            width += length + MARGIN;
        }
        double start = branch.depth() * Metrics.LANE_INDENT;
        double x = direction.left(start, width, band.box().width());
        resizeRelocate(x, Math.round(band.caption().box().y() + TOP), width, HEIGHT);
    }

    private void setMark(Region other) {
        other.setManaged(false);
        other.setMouseTransparent(true);
        getChildren().set(getChildren().indexOf(mark), other);
        mark = other;
    }

    private Region markOf(Heading heading) {
        return switch (heading) {
            case Heading.OfActor of ->
                new ActorBadge(of.actor(), view.getContent().style().language(), MARK);
            case Heading.OfCategory of -> {
                Tones.set(this, of.category().tone());
                yield Icons.of(of.category(), MARK);
            }
        };
    }

    /** What pressing it does. */
    private String action(LaneBand band) {
        return Messages.of(Messages.Bundle.VIEW, view.getContent().style().language())
                .get(
                        band.lane().folded() ? "lane.unfold" : "lane.fold",
                        band.caption().text());
    }

    private List<TextBlock> lines() {
        if (!view.isFoldable()) {
            return List.of();
        }
        return shown.map(band -> {
                    TextBlock line = TimelineText.wideTitle();
                    line.setText(action(band));
                    return List.of(line);
                })
                .orElse(List.of());
    }

    private void scroll(ScrollEvent wheel) {
        if (view.canScroll()) {
            view.scrollBy(TimelineGestures.downwards(wheel));
            wheel.consume();
        }
    }

    /** Enter and Space fold and unfold; the arrow along time opens one level more, the other one closes it. */
    private void press(KeyEvent key) {
        boolean rightToLeft = view.direction() == Direction.RIGHT_TO_LEFT;
        switch (key.getCode()) {
            case ENTER, SPACE -> toggleFolded();
            case LEFT, KP_LEFT -> step(rightToLeft);
            case RIGHT, KP_RIGHT -> step(!rightToLeft);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(boolean open) {
        shown.map(LaneBand::lane).ifPresent(lane -> {
            Branch branch = lane.branch();
            if (lane.folded() || (!open && !branch.divided())) {
                change(folds -> folds.withFolded(heading(), !open));
            } else if (branch.members() > 0) {
                change(folds -> folds.withDivided(heading(), open));
            }
        });
    }

    private void toggleFolded() {
        shown.ifPresent(
                band -> change(folds -> folds.withFolded(heading(), !band.lane().folded())));
    }

    private void toggleDivided() {
        shown.ifPresent(band -> change(
                folds -> folds.withDivided(heading(), !band.lane().branch().divided())));
    }

    private Heading heading() {
        return shown.orElseThrow().heading();
    }

    private void change(UnaryOperator<LaneFolds> to) {
        shown.ifPresent(band -> view.changeFolds(to, band));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> toggleFolded();
            case EXPAND -> step(true);
            case COLLAPSE -> step(false);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? shown.filter(band -> !band.lane().folded()).isPresent()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
