package masar.export.poster;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import masar.view.parts.TimelineMark;

/**
 * What is drawn in a picture: found in its nodes, as the exporters find what they draw, so that it is the same whatever the
 * arrangement.
 *
 * @param kinds the marks that occur
 * @param counted how many events are shown only by a count
 */
public record PictureMarks(Set<Mark> kinds, int counted) {

    /** Shorter fades cannot be seen, in px. */
    private static final double LEAST_FADE = 2;

    /** All that a column page may have. */
    public static final PictureMarks OF_COLUMNS = new PictureMarks(
            Set.of(Mark.PIN, Mark.BAR, Mark.FADE, Mark.OPEN_START, Mark.OPEN_END, Mark.MORE_ACTORS), 0);

    public PictureMarks {
        kinds = Set.copyOf(kinds);
    }

    /** The marks of a node and of all below that can be seen. */
    public static PictureMarks in(Node root) {
        Finder finder = new Finder();
        finder.visit(root);
        return new PictureMarks(finder.kinds, finder.counted);
    }

    private static final class Finder {

        private final Set<Mark> kinds = EnumSet.noneOf(Mark.class);
        private int counted;

        void visit(Node node) {
            if (!node.isVisible()) {
                return;
            }
            TimelineMark.of(node).ifPresentOrElse(this::add, () -> addUnmarked(node));
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(this::visit);
            }
        }

        private void add(TimelineMark mark) {
            switch (mark.kind()) {
                case CARD -> {}
                case PIN -> kinds.add(Mark.PIN);
                case RING -> kinds.add(Mark.RING);
                case SECONDARY_PIN -> kinds.add(Mark.SECONDARY_PIN);
                case BAR -> kinds.add(Mark.BAR);
                case COUNT -> {
                    kinds.add(Mark.COUNT);
                    counted += mark.events();
                }
            }
        }

        /** What stands for no event of its own. */
        private void addUnmarked(Node node) {
            for (String styleClass : node.getStyleClass()) {
                switch (styleClass) {
                    case "badge" -> kinds.add(Mark.PERIOD_COUNT);
                    case "card-more" -> kinds.add(Mark.MORE_ACTORS);
                    case "bar-fade-in", "bar-fade-out" -> {
                        if (node instanceof Region fade && fade.getWidth() >= LEAST_FADE) {
                            kinds.add(Mark.FADE);
                        }
                    }
                    case "bar-point", "period-point" -> kinds.add(isStart(node) ? Mark.OPEN_START : Mark.OPEN_END);
                    default -> {}
                }
            }
        }

        /** Bars are laid out from left to right, so the tip of their beginning is on the left. */
        private static boolean isStart(Node point) {
            return point instanceof Polygon polygon
                    && polygon.getPoints().get(2) < polygon.getPoints().get(0);
        }
    }
}
