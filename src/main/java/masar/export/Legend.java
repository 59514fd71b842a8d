package masar.export;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import masar.model.Category;
import masar.type.TextBlock;
import masar.type.Typeface;
import masar.view.Icons;
import masar.view.Tones;

/**
 * The categories of the image with their colours and icons, in rows as wide as there is room. What does not fit the
 * last row is told by its number.
 */
final class Legend extends Region {

    private static final int MOST_ROWS = 2;
    private static final double ROW = 24;
    private static final double GAP = 20;

    private final double width;
    private final List<Region> entries;
    private final int rows;

    /** @param width of the rows, in px */
    Legend(PosterText text, double width) {
        this.width = width;
        List<Entry> all = text.categories().stream()
                .map(category -> new Entry(category, text.name(category)))
                .toList();
        List<Region> fitting = new ArrayList<>(all);
        for (int kept = all.size(); rows(fitting) > MOST_ROWS; ) {
            kept--;
            fitting = new ArrayList<>(all.subList(0, kept));
            fitting.add(more(text.moreCategories(all.size() - kept)));
        }
        entries = fitting;
        rows = rows(entries);
        getStyleClass().add("legend");
        getChildren().addAll(entries);
    }

    private static TextBlock more(String words) {
        TextBlock more = new TextBlock(Typeface.REGULAR, Entry.SIZE, ROW, 1);
        more.getStyleClass().add("legend-more");
        more.setText(words);
        return more;
    }

    private int rows(List<Region> wanted) {
        int count = 0;
        double end = width;
        for (Region entry : wanted) {
            boolean fits = end + GAP + widthOf(entry) <= width;
            end = fits ? end + GAP + widthOf(entry) : widthOf(entry);
            count += fits ? 0 : 1;
        }
        return count;
    }

    private double widthOf(Region entry) {
        return Math.min(width, entry.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return rows * ROW;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double y = 0;
        for (Region entry : entries) {
            double length = widthOf(entry);
            if (x > 0 && x + length > width) {
                x = 0;
                y += ROW;
            }
            entry.resizeRelocate(x, y, length, ROW);
            x += length + GAP;
        }
    }

    /** A category as cards show it: the stripe, the icon, and the name beside it. */
    private static final class Entry extends Region {

        static final double SIZE = 12;
        private static final double STRIPE = 4;
        private static final double ICON = 14;
        private static final double SPACE = 6;
        private static final double TEXT = STRIPE + SPACE + ICON + SPACE;

        private final Region stripe = new Region();
        private final Region icon;
        private final TextBlock name = new TextBlock(Typeface.REGULAR, SIZE, ROW, 1);

        Entry(Category category, String words) {
            String drawing = "category/" + category.icon();
            icon = Icons.exists(drawing) ? Icons.icon(drawing, ICON) : new Region();
            stripe.getStyleClass().add("legend-stripe");
            name.setText(words);
            getStyleClass().add("legend-entry");
            Tones.set(this, category.tone());
            getChildren().addAll(stripe, icon, name);
        }

        @Override
        protected double computePrefWidth(double height) {
            return TEXT + name.prefWidth(-1);
        }

        @Override
        protected void layoutChildren() {
            stripe.resizeRelocate(0, (ROW - ICON) / 2, STRIPE, ICON);
            icon.resizeRelocate(STRIPE + SPACE, (ROW - ICON) / 2, ICON, ICON);
            name.resizeRelocate(TEXT, 0, getWidth() - TEXT, ROW);
        }
    }
}
