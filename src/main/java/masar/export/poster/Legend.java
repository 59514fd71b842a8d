package masar.export.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
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

    private static final double GAP = 20;

    private final Size size;
    private final double width;
    private final List<Region> entries;
    private final int rows;

    /** How large entries are. */
    enum Size {
        USUAL(24, 12, 18),
        /** Beneath column pages, whose cards need the space. */
        SMALL(17, 10, 14);

        private final double row;
        private final double text;
        private final double badge;

        /**
         * @param row its height, in px
         * @param text the size of type, in px
         * @param badge the diameter of the badge of an actor, in px
         */
        Size(double row, double text, double badge) {
            this.row = row;
            this.text = text;
            this.badge = badge;
        }
    }

    /**
     * @param all the entries
     * @param left says how many entries are left out
     * @param width of the rows, in px
     * @param mostRows at least 1
     */
    Legend(List<? extends Region> all, IntFunction<String> left, Size size, double width, int mostRows) {
        this.size = size;
        this.width = width;
        List<Region> fitting = new ArrayList<>(all);
        for (int kept = all.size() - 1; rows(fitting) > mostRows && kept >= 0; kept--) {
            fitting = new ArrayList<>(all.subList(0, kept));
            fitting.add(more(left.apply(all.size() - kept), size));
        }
        entries = fitting;
        rows = rows(entries);
        getStyleClass().add("legend");
        getChildren().addAll(entries);
    }

    /** The categories of the events shown, with the shapes of their pins and the colours and icons of their cards. */
    static Legend ofCategories(PosterText text, CategoryShapes shapes, double width, int mostRows) {
        return new Legend(
                categories(text, shapes, Size.USUAL).toList(), text::moreCategories, Size.USUAL, width, mostRows);
    }

    /** The actors of the events shown, with their badges. */
    static Legend ofActors(PosterText text, double width, int mostRows) {
        return new Legend(actors(text, Size.USUAL).toList(), text::moreActors, Size.USUAL, width, mostRows);
    }

    /** Both, the categories first, in small type. */
    static Legend ofAll(PosterText text, CategoryShapes shapes, double width, int mostRows) {
        return new Legend(
                Stream.concat(categories(text, shapes, Size.SMALL), actors(text, Size.SMALL))
                        .toList(),
                text::moreActors,
                Size.SMALL,
                width,
                mostRows);
    }

    private static Stream<Entry> categories(PosterText text, CategoryShapes shapes, Size size) {
        return text.categories().stream()
                .map(category -> new Entry(new CategoryMark(category, shapes.of(category)), text.name(category), size));
    }

    private static Stream<Entry> actors(PosterText text, Size size) {
        return text.actors().stream()
                .map(actor -> new Entry(new ActorBadge(actor, text.language(), size.badge), text.name(actor), size));
    }

    private static TextBlock more(String words, Size size) {
        TextBlock more = new TextBlock(Typeface.REGULAR, size.text, size.row, 1);
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
        return rows * size.row;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double y = 0;
        for (Region entry : entries) {
            double length = widthOf(entry);
            if (x > 0 && x + length > width) {
                x = 0;
                y += size.row;
            }
            entry.resizeRelocate(x, y, length, size.row);
            x += length + GAP;
        }
    }

    /** A mark, followed by its meaning. */
    private static final class Entry extends Region {

        private static final double SPACE = 6;

        private final Region mark;
        private final TextBlock name;

        Entry(Region mark, String words, Size size) {
            this.mark = mark;
            name = new TextBlock(Typeface.REGULAR, size.text, size.row, 1);
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
            mark.resizeRelocate(0, Math.round((getHeight() - height) / 2), mark.prefWidth(-1), height);
            name.resizeRelocate(textStart(), 0, getWidth() - textStart(), getHeight());
        }
    }
}
