package masar.typography;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.util.Subscription;

/**
 * A text in as many lines as its width requires, with Arabic marks in the right place: a text that has any is drawn as
 * the outlines of {@link Outlines}, every other one by JavaFX. Lines begin at the start edge. The colour comes from the
 * style class {@code line} of the lines.
 *
 * <p>Of a text in many lines, only those in the scene and some around them are shaped and have nodes.
 */
public final class TextBlock extends Region {

    /** The characters that begin and end an isolate. */
    private static final Pattern ISOLATE = Pattern.compile("[\u2066-\u2069]");

    /** What divides a text in another way than a space does, but takes no other place in a line. */
    private static final Pattern SEPARATOR = Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]");

    /** More marks on one letter than any language has: they would cover what is around the block. */
    private static final Pattern STACK_OF_MARKS = Pattern.compile("[\\p{Mn}\\p{Me}]{5}");

    /** A text of more characters is wider than the least width, two of its largest letters. */
    private static final int SURELY_WIDER = 200;

    /** A block of more lines has nodes only for those in view. */
    static final int ALL_SHOWN = 120;

    /** This many lines before and after those in view have nodes as well, so that scrolling rarely needs others. */
    private static final int AROUND = 40;

    /** How high a mark is, in sizes of the font: from above the dots of the letters to below their descents. */
    private static final double MARK_HEIGHT = 1.5;

    private final Typeface face;
    private final double size;
    private final double lineHeight;
    private int maxLines;
    private double widestLine = Double.MAX_VALUE;
    private String text = "";
    private double shownAt = -1;
    private Range shown = Range.NONE;
    private Subscription scrolling = Subscription.EMPTY;
    private boolean following;
    private double brokenAt = Double.NaN;
    private List<String> broken = List.of();
    /** The lines without the isolates that are carried into them. */
    private List<String> parts = List.of("");

    private List<Shape> drawn = List.of();
    private Optional<Highlight> highlight = Optional.empty();
    private Marker marker = Marker.NONE;
    private List<Node> marks = List.of();

    /**
     * @param size of the font, in px
     * @param lineHeight from one baseline to the next, in px
     * @param maxLines the last of them ends in an ellipsis if there is more text
     */
    public TextBlock(Typeface face, double size, double lineHeight, int maxLines) {
        this.face = face;
        this.size = size;
        this.lineHeight = lineHeight;
        this.maxLines = maxLines;
        getStyleClass().add("text-block");
        setAccessibleRole(AccessibleRole.TEXT);
        nodeOrientationProperty().addListener(o -> reset());
        effectiveNodeOrientationProperty().addListener(o -> reset());
    }

    /** A single line. */
    public static TextBlock line(Typeface face, double size) {
        return new TextBlock(face, size, Math.ceil(size * 1.6), 1);
    }

    /** The whole text, whatever part of it fits. */
    public String getText() {
        return text;
    }

    /** Shows another text. */
    public void setText(String value) {
        if (!text.equals(value)) {
            text = value;
            highlight = Optional.empty();
            setAccessibleText(value);
            reset();
        }
    }

    /** Whether the end of the text has no place at the width that the block has. */
    public boolean isCut() {
        String last = lines(getWidth() - insetWidth()).getLast();
        return last.endsWith(LineBreaker.ELLIPSIS) && !text.stripTrailing().endsWith(LineBreaker.ELLIPSIS);
    }

    /** How many lines there may be; the last of them ends in an ellipsis if there is more text. */
    public void setMaxLines(int lines) {
        if (maxLines != lines) {
            maxLines = lines;
            reset();
        }
    }

    /** Marks other characters from now on, behind the letters. */
    public void setMarker(Marker other) {
        if (!marker.equals(other)) {
            marker = other;
            shownAt = -1;
            requestLayout();
        }
    }

    private void reset() {
        shownAt = -1;
        brokenAt = Double.NaN;
        requestLayout();
    }

    /**
     * Breaks lines at this width where nobody gives the block another one, as in a tooltip.
     *
     * @param width in px
     */
    public void setWidestLine(double width) {
        widestLine = width;
        reset();
    }

    /** More width takes fewer lines. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double inOneLine = snapSizeX(TextMetrics.width(text, face, size) + 1);
        return Math.min(inOneLine, widestLine) + insetWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        double most = 2 * size + insetWidth();
        // A long text is not measured for this: shaping thousands of letters as one line takes long.
        return text.length() > SURELY_WIDER ? most : Math.min(computePrefWidth(height), most);
    }

    /**
     * For no width in particular, that of its preferred width: never of the width it happens to have, which may be
     * that of another text.
     */
    @Override
    protected double computePrefHeight(double width) {
        return lineCount(width) * lineHeight + snappedTopInset() + snappedBottomInset();
    }

    private int lineCount(double width) {
        boolean inOneLine = width < 0 && widestLine == Double.MAX_VALUE;
        return inOneLine
                ? 1
                : lines((width < 0 ? prefWidth(-1) : width) - insetWidth()).size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    private double insetWidth() {
        return snappedLeftInset() + snappedRightInset();
    }

    private List<String> lines(double width) {
        if (width != brokenAt) {
            brokenAt = width;
            parts = lines(text, face, size, width, maxLines);
            broken = CarriedIsolates.lines(parts);
        }
        return broken;
    }

    /** The lines of a text in a block that is {@code width} px wide. */
    static List<String> lines(String text, Typeface face, double size, double width, int maxLines) {
        // Half a pixel of slack, so that a line does not break at the width that was computed for it.
        return LineBreaker.lines(spaced(text), width + 0.5, maxLines, line -> TextMetrics.width(line, face, size));
    }

    private static String spaced(String text) {
        return SEPARATOR.matcher(text).replaceAll(" ");
    }

    private DrawnLines lines() {
        return new DrawnLines(drawn, shown.first, new LineOffsets(spaced(text), parts), snappedTopInset(), lineHeight);
    }

    /**
     * Some lines after each other.
     *
     * @param first index of the first of them
     * @param end index after the last of them
     */
    private record Range(int first, int end) {

        static final Range NONE = new Range(0, 0);

        boolean contains(Range other) {
            return other.first >= first && other.end <= end;
        }

        Range and(int around, int all) {
            return new Range(Math.max(0, first - around), Math.min(all, end + around));
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - insetWidth();
        List<String> all = lines(width);
        boolean isLong = all.size() > ALL_SHOWN;
        Range needed = isLong ? inScene(all.size()) : new Range(0, all.size());
        boolean changed = width != shownAt || !shown.contains(needed);
        if (changed) {
            shownAt = width;
            shown = isLong ? needed.and(AROUND, all.size()) : needed;
            show(all.subList(shown.first, shown.end));
        }
        double baseline = snappedTopInset() + TextMetrics.baseline(face, size, lineHeight);
        for (int i = 0; i < drawn.size(); i++) {
            Shape line = drawn.get(i);
            line.setLayoutX(snappedLeftInset());
            line.setLayoutY(Math.round(baseline + (shown.first + i) * lineHeight));
        }
        if (changed) {
            mark();
        }
        highlight.ifPresent(part -> part.show(lines()));
        follow(isLong);
    }

    /** The place in the text, from 0 to its length, that is nearest to a place in the scene. */
    public int offsetAt(double sceneX, double sceneY) {
        return lines().nearest(sceneX, sceneY, sceneToLocal(sceneX, sceneY).getY());
    }

    /**
     * Highlights a part of the text in place of any other.
     *
     * @param start from 0
     * @param end exclusive, up to the length of the text; nothing is highlighted unless it is greater than the start
     */
    public void select(int start, int end) {
        highlight = start < end ? Optional.of(new Highlight(start, end)) : Optional.empty();
        putChildren();
        requestLayout();
    }

    /** The highlighted part of the text; nothing if there is none. */
    public String selectedText() {
        return highlight.map(part -> part.of(text)).orElse("");
    }

    private void mark() {
        BitSet marked = marker.marks(text);
        double height = Math.min(lineHeight, Math.ceil(size * MARK_HEIGHT));
        marks = marked.isEmpty() ? List.of() : new Marks(marked, height).behind(lines());
        putChildren();
    }

    private void putChildren() {
        List<Node> all = new ArrayList<>(marks);
        highlight.ifPresent(all::add);
        all.addAll(drawn);
        if (!all.equals(getChildren())) {
            getChildren().setAll(all);
        }
    }

    /** Looks for other lines when the block moves in its scene, or the scene changes its size; or no longer does. */
    private void follow(boolean isLong) {
        if (isLong && !following) {
            scrolling = Subscription.combine(
                    localToSceneTransformProperty().subscribe(to -> move()),
                    sceneProperty().flatMap(Scene::heightProperty).subscribe(to -> move()));
        } else if (!isLong && following) {
            scrolling.unsubscribe();
        }
        following = isLong;
    }

    private void move() {
        if (!shown.contains(inScene(broken.size()))) {
            requestLayout();
        }
    }

    /** The lines that are at least partly within the scene; all of them where that cannot be known. */
    private Range inScene(int all) {
        Scene scene = getScene();
        Bounds seen = scene == null ? null : sceneToLocal(new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        if (seen == null) {
            return new Range(0, all);
        }
        double top = snappedTopInset();
        int first = (int) Math.clamp(Math.floor((seen.getMinY() - top) / lineHeight), 0, all);
        int end = (int) Math.clamp(Math.ceil((seen.getMaxY() - top) / lineHeight), first, all);
        return new Range(first, end);
    }

    /** Nodes that stay need no new style, and those whose line stays none of the work that a line takes. */
    private void show(List<String> texts) {
        boolean outlined = Outlines.areNeeded(text);
        setClip(outlined && STACK_OF_MARKS.matcher(text).find() ? clip() : null);
        List<Shape> nodes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Optional<Shape> kept = i < drawn.size() ? Optional.of(drawn.get(i)) : Optional.empty();
            nodes.add(outlined && !texts.get(i).isEmpty() ? outline(texts.get(i), kept) : plain(texts.get(i), kept));
        }
        drawn = nodes;
        putChildren();
    }

    private Rectangle clip() {
        Rectangle all = new Rectangle();
        all.widthProperty().bind(widthProperty());
        all.heightProperty().bind(heightProperty());
        return all;
    }

    private Text plain(String line, Optional<Shape> before) {
        if (before.orElse(null) instanceof Text text) {
            text.setText(inOrder(line));
            return text;
        }
        Text node = new Text(inOrder(line));
        node.setFont(face.font(size));
        node.setTextOrigin(VPos.BASELINE);
        node.getStyleClass().add("line");
        return node;
    }

    private String inOrder(String line) {
        return withoutIdleIsolates(line, getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
    }

    /**
     * Where all of a line runs from right to left, isolates change nothing, yet JavaFX puts the stretches between them in
     * the order of a text that runs from left to right: it orders them only where directions are mixed.
     */
    static String withoutIdleIsolates(String line, boolean rightToLeft) {
        if (!rightToLeft || !ISOLATE.matcher(line).find()) {
            return line;
        }
        return new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT).isMixed()
                ? line
                : ISOLATE.matcher(line).replaceAll("");
    }

    private Path outline(String line, Optional<Shape> before) {
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        if (before.orElse(null) instanceof OutlinedText same && same.shows(line, rightToLeft)) {
            return same;
        }
        OutlinedText path = Outlines.node(line, face, size, rightToLeft);
        path.getStyleClass().add("line");
        // JavaFX turns the unmirrored path about the middle of its own ink, not about that of the line.
        Bounds ink = path.getLayoutBounds();
        path.setTranslateX(rightToLeft ? path.layout().getAdvance() - ink.getMaxX() - ink.getMinX() : 0);
        return path;
    }

    @Override
    public String toString() {
        return Objects.requireNonNullElse(getId(), "TextBlock") + "[" + text + "]";
    }
}
