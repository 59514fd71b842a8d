package masar.export.poster;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import masar.layout.frame.Metrics;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.theme.CategoryShape;

/**
 * A mark as a legend shows it: in the shapes and styles of the picture, in a neutral colour. Laid out from left to right; the
 * node orientation mirrors it.
 */
public final class MarkSample extends Region {

    private static final double HEIGHT = 16;
    private static final double PIN_WIDTH = Metrics.PIN_SIZE + 2;
    private static final double BAR_WIDTH = 26;
    private static final double POINT = 6;
    private static final double HAIR = 1;
    private static final double NUMBER_SIZE = 10;
    private static final double NUMBER_PADDING = 5;
    private static final PseudoClass CARDED = PseudoClass.getPseudoClass("carded");

    private final double width;

    /** What the bars of a picture look like. */
    public enum BarLook {
        AXIS("bar-solid", "bar-point", "fades-out", "fades-in", 10),
        COLUMNS("period-solid", "period-point", "straight-end", "straight-start", 5);

        private final String solid;
        private final String point;
        private final String cutAtEnd;
        private final String cutAtStart;
        private final double height;

        BarLook(String solid, String point, String cutAtEnd, String cutAtStart, double height) {
            this.solid = solid;
            this.point = point;
            this.cutAtEnd = cutAtEnd;
            this.cutAtStart = cutAtStart;
            this.height = height;
        }
    }

    /**
     * A sample of a mark.
     *
     * @param shape of pins that occur in the picture
     * @param number what a count says
     */
    public MarkSample(Mark mark, CategoryShape shape, BarLook look, String number) {
        getStyleClass().add("mark-sample");
        setMouseTransparent(true);
        width = switch (mark) {
            case PIN -> pin(shape, true);
            case RING -> pin(shape, false);
            case SECONDARY_PIN -> {
                add("connector", PIN_WIDTH / 2 - HAIR / 2, 0, HAIR, HEIGHT);
                yield pin(shape, false);
            }
            case COUNT, PERIOD_COUNT -> count(number);
            case BAR -> {
                bar(look, 0, BAR_WIDTH);
                yield BAR_WIDTH;
            }
            case FADE -> {
                double half = BAR_WIDTH / 2;
                bar(look, 0, half).pseudoClassStateChanged(PseudoClass.getPseudoClass(look.cutAtEnd), true);
                add("bar-fade-out", half, top(look), half, look.height);
                yield BAR_WIDTH;
            }
            case OPEN_START -> {
                point(look, POINT, 0);
                bar(look, POINT, BAR_WIDTH).pseudoClassStateChanged(PseudoClass.getPseudoClass(look.cutAtStart), true);
                yield BAR_WIDTH;
            }
            case OPEN_END -> {
                bar(look, 0, BAR_WIDTH - POINT)
                        .pseudoClassStateChanged(PseudoClass.getPseudoClass(look.cutAtEnd), true);
                point(look, BAR_WIDTH - POINT, BAR_WIDTH);
                yield BAR_WIDTH;
            }
            case MORE_ACTORS -> {
                TextBlock text = number(number, "card-more");
                getChildren().add(text);
                yield place(text, 0);
            }
        };
        if (look == BarLook.COLUMNS) {
            getStyleClass().add("period");
        }
    }

    private Region add(String styleClass, double x, double y, double length, double height) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.resizeRelocate(x, y, length, height);
        getChildren().add(part);
        return part;
    }

    private double pin(CategoryShape shape, boolean carded) {
        Region pin = add("pin", 0, 0, 0, 0);
        shape.applyTo(pin);
        shape.place(pin, PIN_WIDTH / 2, HEIGHT / 2, carded ? Metrics.PIN_SIZE + 1 : Metrics.PIN_SIZE);
        pin.pseudoClassStateChanged(CARDED, carded);
        if (!carded) {
            Path inside = new Path(shape.inside(PIN_WIDTH / 2, HEIGHT / 2, Metrics.PIN_SIZE, Metrics.PIN_LINE));
            inside.getStyleClass().add("pin-inside");
            inside.setManaged(false);
            getChildren().add(inside);
        }
        return PIN_WIDTH;
    }

    private static double top(BarLook look) {
        return Math.round((HEIGHT - look.height) / 2);
    }

    private Region bar(BarLook look, double from, double to) {
        return add(look.solid, from, top(look), to - from, look.height);
    }

    private void point(BarLook look, double base, double tip) {
        double top = top(look);
        Polygon point = new Polygon(base, top, tip, top + look.height / 2, base, top + look.height);
        point.getStyleClass().add(look.point);
        point.setManaged(false);
        getChildren().add(point);
    }

    private static TextBlock number(String words, String styleClass) {
        TextBlock text = new TextBlock(Typeface.REGULAR, NUMBER_SIZE, HEIGHT, 1);
        text.getStyleClass().add(styleClass);
        text.setManaged(false);
        text.setText(words);
        return text;
    }

    private static double place(TextBlock text, double x) {
        double length = text.prefWidth(-1);
        text.resizeRelocate(x, 0, length, HEIGHT);
        return length;
    }

    private double count(String words) {
        TextBlock text = number(words, "number");
        double length = 2 * NUMBER_PADDING + place(text, NUMBER_PADDING);
        Pane pill = new Pane(text);
        pill.setManaged(false);
        pill.getStyleClass().add("badge");
        pill.resizeRelocate(0, 0, length, HEIGHT);
        getChildren().add(pill);
        return length;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return HEIGHT;
    }
}
