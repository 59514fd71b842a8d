package masar.export.poster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import masar.export.poster.LegendLines.Item;
import masar.export.poster.MarkSample.BarLook;
import masar.model.Actor;
import masar.model.Category;
import masar.typography.TextBlock;
import masar.typography.Typeface;
import masar.view.theme.ActorBadge;
import masar.view.theme.CategoryMark;
import masar.view.theme.CategoryShape;
import masar.view.theme.CategoryShapes;

/**
 * The meaning of what occurs in an image, in lines of the available width: categories, actors, marks. Of more categories or
 * actors than have space the most frequent are named, and the number of the others is given.
 */
final class Legend extends Region {

    private final PosterText text;
    private final Size size;
    private final double first;
    private final double width;
    private final int mostRows;
    private final List<Group> groups;
    private final BarLook bars;
    private final CategoryShape shape;
    private Set<Mark> marks = Set.of();
    private List<Region> entries = List.of();
    private List<Item> items = List.of();
    private LegendLines lines = new LegendLines(List.of(), 0);
    /** A legend never gets lower, so that marks which come and go with a line of it cannot do so for ever. */
    private int rows;

    /** How large entries are. */
    enum Size {
        USUAL(24, 12, 18),
        /** Beneath column pages, whose cards need the space. */
        SMALL(14, 9, 13);

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
     * Entries of one kind.
     *
     * @param entries in the order of the timeline
     * @param ranks of the entries by their frequency, from 0
     * @param total how many there are with those for which there is never space
     * @param left says how many are left out
     */
    private record Group(List<Region> entries, List<Integer> ranks, int total, IntFunction<String> left) {

        /** No legend has space for more. */
        private static final int MOST = 100;

        static <T> Group of(
                List<T> things, ToLongFunction<T> frequency, Function<T, Region> entry, IntFunction<String> left) {
            List<T> frequent = things.stream()
                    .sorted(Comparator.comparingLong(frequency).reversed())
                    .limit(MOST)
                    .toList();
            Map<T, Integer> ranks = new HashMap<>();
            frequent.forEach(thing -> ranks.put(thing, ranks.size()));
            List<T> kept = things.stream().filter(ranks::containsKey).toList();
            return new Group(
                    kept.stream().map(entry).toList(),
                    kept.stream().map(ranks::get).toList(),
                    things.size(),
                    left);
        }

        List<Region> mostFrequent(int most, Size size) {
            List<Region> shown = new ArrayList<>(IntStream.range(0, entries.size())
                    .filter(i -> ranks.get(i) < most)
                    .mapToObj(entries::get)
                    .toList());
            if (shown.size() < total) {
                shown.add(more(left.apply(total - shown.size()), size));
            }
            return shown;
        }
    }

    /**
     * The categories of the events shown, with the shapes of their pins and the colours and icons of their cards; their actors,
     * with their badges; and the marks, once they are known.
     *
     * @param shapes of the pins of the categories
     * @param bars what bars look like
     * @param first the width of the first line, in px
     * @param width of the others, in px
     * @param mostRows at least 1; marks may need more
     */
    Legend(PosterText text, CategoryShapes shapes, BarLook bars, Size size, double first, double width, int mostRows) {
        this.text = text;
        this.size = size;
        this.first = first;
        this.width = width;
        this.mostRows = mostRows;
        this.bars = bars;
        shape = firstShape(text, shapes);
        groups = List.of(categories(text, shapes, size), actors(text, size));
        getStyleClass().add("legend");
        arrange();
    }

    private static CategoryShape firstShape(PosterText text, CategoryShapes shapes) {
        return text.categories().stream().findFirst().map(shapes::of).orElse(CategoryShape.DISC);
    }

    private static Group categories(PosterText text, CategoryShapes shapes, Size size) {
        Function<Category, Region> entry =
                category -> new Entry(new CategoryMark(category, shapes.of(category)), text.name(category), size);
        return Group.of(text.categories(), text::frequency, entry, text::moreCategories);
    }

    private static Group actors(PosterText text, Size size) {
        Function<Actor, Region> entry =
                actor -> new Entry(new ActorBadge(actor, text.language(), size.badge), text.name(actor), size);
        return Group.of(text.actors(), text::frequency, entry, text::moreActors);
    }

    private static TextBlock more(String words, Size size) {
        TextBlock more = new TextBlock(Typeface.REGULAR, size.text, size.row, 1);
        more.getStyleClass().add("legend-more");
        more.setText(words);
        return more;
    }

    /** Explains these marks and no others; whether that is a change. */
    boolean explain(Set<Mark> occurring) {
        if (occurring.equals(marks)) {
            return false;
        }
        marks = Set.copyOf(occurring);
        arrange();
        return true;
    }

    private List<Region> markEntries() {
        List<Region> all = new ArrayList<>();
        text.marks(marks)
                .forEach((mark, meaning) ->
                        all.add(new Entry(new MarkSample(mark, shape, bars, text.sampleCount()), meaning, size)));
        return all;
    }

    private void arrange() {
        List<Region> ofMarks = markEntries();
        int kept = groups.stream().mapToInt(group -> group.entries.size()).max().orElse(0);
        arrange(kept, ofMarks);
        while (kept > 0 && lines.ends().size() > mostRows) {
            kept--;
            arrange(kept, ofMarks);
        }
        rows = Math.max(rows, lines.ends().size());
        getChildren().setAll(entries);
    }

    private void arrange(int kept, List<Region> ofMarks) {
        entries = new ArrayList<>();
        items = new ArrayList<>();
        groups.forEach(group -> add(group.mostFrequent(kept, size)));
        add(ofMarks);
        lines = LegendLines.of(items, first, width);
    }

    private void add(List<Region> group) {
        for (int i = 0; i < group.size(); i++) {
            Region entry = group.get(i);
            items.add(new Item(Math.min(items.isEmpty() ? first : width, entry.prefWidth(-1)), i == 0));
            entries.add(entry);
        }
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return rows * size.row;
    }

    @Override
    protected void layoutChildren() {
        int from = 0;
        double y = (rows - lines.ends().size()) * size.row / 2;
        for (int end : lines.ends()) {
            double x = 0;
            for (int i = from; i < end; i++) {
                Item item = items.get(i);
                x += i == from ? 0 : lines.before(item);
                entries.get(i).resizeRelocate(x, y, item.width(), size.row);
                x += item.width();
            }
            y += size.row;
            from = end;
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
