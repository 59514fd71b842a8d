package masar.view.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import masar.model.Category;

/**
 * The drawings under {@code icons/}: SVG on a grid of 24 px, made of paths that use the commands M, L, C and Z with
 * absolute coordinates only, which is all that is read here.
 */
public final class Icons {

    /** The side of the grid that icons are drawn on, in px. */
    static final double GRID = 24;

    private static final Pattern PATH = Pattern.compile("\\sd=\"([^\"]*)\"");
    private static final Map<String, Optional<List<Segment>>> DRAWINGS = new ConcurrentHashMap<>();

    private Icons() {}

    /** A command of a path with its coordinates; JavaFX path elements themselves belong to one path each. */
    private record Segment(char command, List<Double> at) {
        PathElement element(double scale) {
            return switch (command) {
                case 'M' -> new MoveTo(at(0, scale), at(1, scale));
                case 'L' -> new LineTo(at(0, scale), at(1, scale));
                case 'C' ->
                    new CubicCurveTo(
                            at(0, scale), at(1, scale), at(2, scale), at(3, scale), at(4, scale), at(5, scale));
                default -> new ClosePath();
            };
        }

        private double at(int i, double scale) {
            return at.get(i) * scale;
        }
    }

    /** Whether there is a drawing of this name, such as {@code category/attack}. */
    public static boolean exists(String name) {
        return drawing(name).isPresent();
    }

    /**
     * An icon, stroked in the colour that the style class {@code icon} gives it.
     *
     * @param name such as {@code category/attack}
     * @param size the side of its square, in px
     * @throws IllegalArgumentException if there is no such drawing
     */
    public static Icon icon(String name, double size) {
        List<Segment> drawing = drawing(name).orElseThrow(() -> new IllegalArgumentException("No icon " + name));
        return new Icon(size, drawing.stream().map(s -> s.element(size / GRID)).toList());
    }

    /**
     * The icon of a category; nothing where there is no drawing of the name that the data give.
     *
     * @param size the side of its square, in px
     */
    public static Region of(Category category, double size) {
        String name = nameOf(category);
        return exists(name) ? icon(name, size) : new Region();
    }

    /** The name of the drawing of a category, which need not {@link #exists exist}. */
    public static String nameOf(Category category) {
        return "category/" + category.icon();
    }

    private static Optional<List<Segment>> drawing(String name) {
        return DRAWINGS.computeIfAbsent(name, Icons::read);
    }

    private static Optional<List<Segment>> read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/masar/icons/" + name + ".svg")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Segment> parse(String svg) {
        List<Segment> segments = new ArrayList<>();
        Matcher path = PATH.matcher(svg);
        while (path.find()) {
            StringTokenizer tokens = new StringTokenizer(path.group(1));
            while (tokens.hasMoreTokens()) {
                char command = tokens.nextToken().charAt(0);
                List<Double> at = new ArrayList<>();
                for (int i = coordinates(command); i > 0; i--) {
                    at.add(Double.valueOf(tokens.nextToken()));
                }
                segments.add(new Segment(command, at));
            }
        }
        return segments;
    }

    private static int coordinates(char command) {
        return switch (command) {
            case 'M', 'L' -> 2;
            case 'C' -> 6;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("Icons have no command " + command);
        };
    }
}
