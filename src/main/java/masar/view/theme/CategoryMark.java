package masar.view.theme;

import javafx.scene.layout.Region;
import masar.model.Category;

/** What a legend shows of a category: the shape of its pins and next to it the icon of its cards, in its tone. */
public final class CategoryMark extends Region {

    private static final double SHAPE = 9;
    /** All shapes are in the middle of a column of this width, so that names beneath each other are aligned. */
    private static final double COLUMN = 11;

    private static final double GAP = 4;
    private static final double ICON = 14;
    private static final double WIDTH = COLUMN + GAP + ICON;

    private final CategoryShape shape;
    private final Region shaped = new Region();
    private final Region icon;

    /** @param shape of the category's pins */
    public CategoryMark(Category category, CategoryShape shape) {
        this.shape = shape;
        icon = Icons.of(category, ICON);
        getStyleClass().add("category-mark");
        shaped.getStyleClass().add("category-shape");
        shape.applyTo(shaped);
        Tones.set(this, category.tone());
        setMinSize(WIDTH, ICON);
        setPrefSize(WIDTH, ICON);
        setMaxSize(WIDTH, ICON);
        setMouseTransparent(true);
        getChildren().addAll(shaped, icon);
    }

    @Override
    protected void layoutChildren() {
        shape.place(shaped, COLUMN / 2, ICON / 2, SHAPE);
        icon.resizeRelocate(COLUMN + GAP, 0, ICON, ICON);
    }
}
