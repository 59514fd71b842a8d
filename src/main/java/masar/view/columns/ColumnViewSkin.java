package masar.view.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import masar.layout.columns.ColumnLayout.Card;
import masar.layout.columns.ColumnScroll;
import masar.layout.frame.Direction;
import masar.model.Event;
import masar.view.parts.NodePool;

/**
 * Shows the part of a column page that is in view: the rows of which any part is, and of their cards only those. The nodes
 * of cards that leave serve those that come.
 *
 * <p>The page is left-to-right in any scene, so that x means what the layout computed; texts in it have the reading
 * direction again.
 */
final class ColumnViewSkin extends SkinBase<ColumnView> {

    private static final double SCROLL_BAR = 10;
    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 200;
    /** How far the frame of a selected card reaches beyond it, in px. */
    private static final double SELECTION = 4;

    /** What moves when the view is scrolled. */
    private final Pane page = new Pane();

    private final Pane rows = new Pane();
    private final Pane cards = new Pane();
    private final Pane frame = new Pane(page);
    private final Rectangle clip = new Rectangle();
    private final ScrollBar scrollBar = new ScrollBar();
    private final Region focusFrame = new Region();
    private final Subscription input;
    private Map<Integer, RowNode> rowNodes = new HashMap<>();
    private NodePool<String, Card, LiveCard> pool;
    private Optional<ColumnContent> taken = Optional.empty();
    private double takenHeight;
    private Optional<Event> reported = Optional.empty();

    ColumnViewSkin(ColumnView view) {
        super(view);
        pool = pool();
        for (Pane layer : List.of(rows, cards, page)) {
            layer.setManaged(false);
            layer.setPickOnBounds(false);
        }
        page.getChildren().addAll(rows, cards);
        frame.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        frame.setClip(clip);
        frame.getStyleClass().add("columns-content");
        focusFrame.getStyleClass().add("focus-frame");
        focusFrame.setManaged(false);
        focusFrame.setMouseTransparent(true);
        setUpScrollBar(view);
        getChildren().addAll(frame, scrollBar, focusFrame);
        new ColumnGestures(view, frame);
        input = new ColumnKeys(view).subscribe();
        registerChangeListener(view.contentProperty(), o -> {
            if (view.contentProperty().get().isEmpty()) {
                forget();
            }
            view.requestLayout();
        });
        registerChangeListener(view.scrollProperty(), o -> view.requestLayout());
        registerChangeListener(view.selectionProperty(), o -> view.requestLayout());
        registerChangeListener(view.hoveredProperty(), o -> view.requestLayout());
        registerChangeListener(view.marksProperty(), o -> view.requestLayout());
        registerChangeListener(view.starredProperty(), o -> view.requestLayout());
        registerChangeListener(view.effectiveNodeOrientationProperty(), o -> view.requestLayout());
    }

    /** Nothing may hold on to the events, and so to the file, of a dataset that is not shown any more. */
    private void forget() {
        getSkinnable().hoveredProperty().set(Optional.empty());
        taken = Optional.empty();
        rowNodes = new HashMap<>();
        rows.getChildren().clear();
        cards.getChildren().clear();
        pool = pool();
    }

    private NodePool<String, Card, LiveCard> pool() {
        return new NodePool<>(
                cards,
                () -> new LiveCard(getSkinnable()),
                card -> card.event().id(),
                card -> card.event().category(),
                (node, card) -> node.show(card, direction(), recedes(card.event())));
    }

    private boolean recedes(Event event) {
        return getSkinnable()
                .contentProperty()
                .get()
                .filter(content -> content.events().recedes(event))
                .isPresent();
    }

    private void setUpScrollBar(ColumnView view) {
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setManaged(false);
        scrollBar.setFocusTraversable(false);
        scrollBar.valueProperty().bindBidirectional(view.scrollProperty());
        scrollBar.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> view.letGo());
    }

    /** Lets go of the view, which may have another skin by now. Does nothing the second time. */
    @Override
    public void dispose() {
        ColumnView view = getSkinnable();
        if (view == null) {
            return;
        }
        input.unsubscribe();
        view.stopMoving();
        scrollBar.valueProperty().unbindBidirectional(view.scrollProperty());
        getChildren().removeAll(frame, scrollBar, focusFrame);
        super.dispose();
    }

    private Direction direction() {
        return getSkinnable().direction();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        frame.resizeRelocate(x, y, width, height);
        focusFrame.resizeRelocate(x, y, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        Optional<ColumnContent> content = getSkinnable().contentProperty().get();
        frame.setVisible(content.isPresent());
        scrollBar.setVisible(content.isPresent());
        if (width > 0 && height > 0) {
            content.ifPresent(shown -> show(shown, width, height));
        }
    }

    private void show(ColumnContent content, double width, double height) {
        ColumnView view = getSkinnable();
        ColumnScroll now = new ColumnScroll(content.columns(), height);
        double kept = takeContent(content, now);
        placeScrollBar(now, width, height);
        view.scrollProperty().set(Math.clamp(kept, 0, now.most()));
        view.takeGoal()
                .ifPresent(
                        goal -> view.moveTo(goal.of(now, view.scrollProperty().get())));
        double scroll = view.scrollProperty().get();
        // The page begins where the reader does, also while it is laid out for another width.
        double left = direction() == Direction.RIGHT_TO_LEFT
                ? width - content.columns().width()
                : 0;
        page.relocate(left, -Math.round(scroll));
        showRows(content, now, scroll);
        // What has just been made would be drawn without its style, once.
        page.applyCss();
        view.setShown(new ColumnsInView(content.columns(), left, scroll, height));
        reportSelection(view);
    }

    /** How far to scroll to keep in view what was, or what is to stay there, if other content or another height is shown. */
    private double takeContent(ColumnContent content, ColumnScroll now) {
        ColumnView view = getSkinnable();
        Optional<ColumnContent> before = taken;
        double heightBefore = takenHeight;
        taken = Optional.of(content);
        takenHeight = now.height();
        boolean sameContent = before.filter(shown -> shown.columns().equals(content.columns()))
                .isPresent();
        double scroll = view.scrollProperty().get();
        if (sameContent && heightBefore == now.height()) {
            return scroll;
        }
        if (!sameContent) {
            rows.getChildren().clear();
            rowNodes = new HashMap<>();
            if (before.isPresent()) {
                scroll = kept(new ColumnScroll(before.get().columns(), heightBefore), now, scroll);
            }
        }
        Optional<Event> followed = view.followed();
        return followed.isPresent() ? now.revealing(followed.get(), scroll) : scroll;
    }

    private double kept(ColumnScroll before, ColumnScroll now, double scroll) {
        Optional<Event> selected = getSkinnable()
                .selectionProperty()
                .get()
                .filter(event -> before.shows(event, scroll))
                .filter(event -> now.columns().rowOf(event).isPresent());
        return selected.or(() -> before.first(scroll)
                        .filter(event -> now.columns().rowOf(event).isPresent()))
                .map(event -> now.keeping(event, before, scroll))
                .orElseGet(() -> before.period(scroll)
                        .map(period -> now.from(period.start()))
                        .orElse(0.0));
    }

    private void placeScrollBar(ColumnScroll now, double width, double height) {
        double most = now.most();
        scrollBar.setVisible(most > 0);
        scrollBar.setMax(most);
        scrollBar.setVisibleAmount(most * height / Math.max(1, now.columns().height()));
        scrollBar.setUnitIncrement(height / 10);
        scrollBar.setBlockIncrement(height);
        // Not within the page: this place is mirrored together with the reading direction.
        scrollBar.resizeRelocate(width - SCROLL_BAR, 0, SCROLL_BAR, height);
    }

    private void showRows(ColumnContent content, ColumnScroll now, double scroll) {
        ColumnView view = getSkinnable();
        List<Integer> inView = now.rows(scroll);
        rowNodes.entrySet().removeIf(entry -> {
            boolean left = !inView.contains(entry.getKey());
            if (left) {
                rows.getChildren().remove(entry.getValue());
            }
            return left;
        });
        for (int row : inView) {
            RowNode node = rowNodes.computeIfAbsent(row, i -> {
                RowNode made = new RowNode(content.columns().row(i), direction(), content.shapes(), view);
                rows.getChildren().add(made);
                return made;
            });
            node.mark(view.selectionProperty().get(), view.hoveredProperty().get(), this::recedes);
        }
        pool.show(inView.stream()
                .flatMap(row -> content.columns().row(row).columns().stream())
                .flatMap(column -> column.cards().stream())
                .filter(card ->
                        card.box().bottom() > scroll - SELECTION && card.box().y() < scroll + now.height())
                .toList());
    }

    /** Notifies a screen reader of the selection once the selected event has a node. */
    private void reportSelection(ColumnView view) {
        if (!reported.equals(view.selectionProperty().get())) {
            reported = view.selectionProperty().get();
            view.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    /** The node of the selected event, or the view itself. */
    Node selectedNode() {
        Optional<Node> selected = getSkinnable().selectionProperty().get().flatMap(event -> pool.find(event.id()));
        return selected.orElse(getSkinnable());
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return LEAST_HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return LEAST_HEIGHT;
    }
}
