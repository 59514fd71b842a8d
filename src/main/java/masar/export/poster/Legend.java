package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.layout.Region;
import masar.model.Actor;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.theme.ActorBadge;
import masar.view.theme.CategoryMark;
import masar.view.theme.CategoryShapes;

/**
 * The meaning of the marks of an image, in rows of the available width. Entries that do not fit the last row are given
 * as a number.
 */
final class Legend extends Region {

    private static final double ROW = 24;
    private static final double GAP = 20;
    private static final double BADGE = 18;

    private final double width;
    private final List<Region> entries;
    private final int rows;

    /**
     * @param all the entries
     * @param left says how many entries are left out
     * @param width of the rows, in px
     * @param mostRows at least 1
     */
    Legend(List<? extends Region> all, IntFunction<String> left, double width, int mostRows) {
        this.width = width;
        List<Region> fitting = new ArrayList<>(all);
        for (int kept = all.size() - 1; rows(fitting) > mostRows && kept >= 0; kept--) {
            fitting = new ArrayList<>(all.subList(0, kept));
            fitting.add(more(left.apply(all.size() - kept)));
        }
        entries = fitting;
        rows = rows(entries);
        getStyleClass().add("legend");
        getChildren().addAll(entries);
    }

    /** The categories of the events shown, with the shapes of their pins and the colours and icons of their cards. */
    static Legend ofCategories(PosterText text, CategoryShapes shapes, double width, int mostRows) {
        return new Legend(
                text.categories().stream()
                        .map(category ->
                                new Entry(new CategoryMark(category, shapes.of(category)), text.name(category)))
                        .toList(),
                text::moreCategories,
                width,
                mostRows);
    }

    /** The actors of the events shown, with their badges. */
    static Legend ofActors(PosterText text, double width, int mostRows) {
        return new Legend(
                text.actors().stream()
                        .map(actor -> new Entry(badge(actor, text), text.name(actor)))
                        .toList(),
                text::moreActors,
                width,
                mostRows);
    }

    private static Region badge(Actor actor, PosterText text) {
        ActorBadge badge = new ActorBadge(actor, text.language(), BADGE);
        badge.setPrefSize(BADGE, BADGE);
        return badge;
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

    /** A mark, followed by its meaning. */
    private static final class Entry extends Region {

        static final double SIZE = 12;
        private static final double SPACE = 6;

        private final Region mark;
        private final TextBlock name = new TextBlock(Typeface.REGULAR, SIZE, ROW, 1);

        Entry(Region mark, String words) {
            this.mark = mark;
            name.setText(words);
            getStyleClass().add("legend-entry");
            getChildren().addAll(mark, name);
        }

        private double textStart() {
            return mark.prefWidth(-1) + SPACE;
        }

        @Override
        protected double computePrefWidth(double height) {
            return textStart() + name.prefWidth(-1);
        }

        @Override
        protected void layoutChildren() {
            double height = mark.prefHeight(-1);
            mark.resizeRelocate(0, Math.round((ROW - height) / 2), mark.prefWidth(-1), height);
            name.resizeRelocate(textStart(), 0, getWidth() - textStart(), ROW);
        }
    }
}
